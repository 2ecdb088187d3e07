import * as z from 'zod/mini';
import { QUEUE_CURSOR, TRAIL_ID } from '../ids';
import { EXPORT_ROWS, LENGTHS } from '../limits';
import { MemberId, PersonName, Phone, lineOf } from '../word-schemas';
import { EXPORTS, REVIEW_KINDS, REVIEW_LEASES, STAFF_ROLES, TRAIL_KINDS } from '../reviewing-words';

export const ReviewKind = z.enum(REVIEW_KINDS);
export const StaffRole = z.enum(STAFF_ROLES);
export const TrailKind = z.enum(TRAIL_KINDS);

/** GET /desk/reviews: what waits, oldest first. */
export const ReviewQuery = z.strictObject({
  kind: z.optional(ReviewKind),
  lease: z.optional(z.enum(REVIEW_LEASES)),
  cursor: z.optional(z.string().check(z.regex(QUEUE_CURSOR))),
});

/** POST /desk/reviews/{reviewId}/decision: `seen` is the mark of what the reviewer looked at (MEM-2). */
export const DecideReview = z.strictObject({
  seen: z.string().check(z.minLength(1), z.maxLength(64)),
  /** null: approved; else why it is not, as its person reads it */
  rejectedBecause: z.nullable(lineOf(LENGTHS.reason)),
});

/** GET /desk/trail, newest first. */
export const TrailQuery = z.strictObject({
  actor: z.optional(MemberId),
  subject: z.optional(MemberId),
  kind: z.optional(TrailKind),
  cursor: z.optional(z.string().check(z.regex(TRAIL_ID))),
});

/** POST /desk/staff */
export const GiveStaffRole = z.strictObject({ phone: Phone, role: StaffRole });

/** POST /desk/staff/{staffId}/removal */
export const TakeStaffRole = z.strictObject({ role: StaffRole, reason: lineOf(LENGTHS.reason) });

/** POST /desk/members/search: by the number that an account logs in with, which stands in no address (MEM-6). */
export const FindMembers = z.strictObject({ phone: Phone });

/** POST /desk/members/{subjectId}/withdrawal */
export const WithdrawApproval = z.strictObject({
  /** the certified role that is taken back (MEM-4); null: the approval of the person (MEM-3) */
  roleId: z.nullable(z.string().check(z.minLength(1), z.maxLength(64))),
  /** typed as in the document: whoever withdraws knows whose it is */
  name: PersonName,
  reason: lineOf(LENGTHS.reason),
});

/** POST /desk/exports: before a file is given, what it holds and how many lines. */
export const NoteExport = z.strictObject({
  what: z.enum(EXPORTS),
  rows: z.int().check(z.minimum(1), z.maximum(EXPORT_ROWS)),
});
