import * as z from 'zod/mini';
import { ORGANISATION_ID, QUEUE_CURSOR, TRAIL_ID } from '../ids';
import { LENGTHS } from '../limits';
import { MemberId, Phone, lineOf } from '../word-schemas';
import { REVIEW_KINDS, REVIEW_LEASES, STAFF_ROLES, TRAIL_KINDS } from '../reviewing-words';

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
  /** a member or an organisation */
  subject: z.optional(z.union([MemberId, z.string().check(z.regex(ORGANISATION_ID))])),
  kind: z.optional(TrailKind),
  cursor: z.optional(z.string().check(z.regex(TRAIL_ID))),
});

/** POST /desk/staff */
export const GiveStaffRole = z.strictObject({ phone: Phone, role: StaffRole });

/** POST /desk/staff/{staffId}/removal */
export const TakeStaffRole = z.strictObject({ role: StaffRole, reason: lineOf(LENGTHS.reason) });
