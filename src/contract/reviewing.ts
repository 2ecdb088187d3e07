import * as z from 'zod/mini';
import { Instant } from './answer-words';
import { CERTIFICATE_IDS } from './certificates';
import { ReviewState } from './membership';
import { ACCOUNT_SMS_KINDS, MESSAGE_KINDS } from './message-kinds';
import type * as requests from './requests/reviewing';
import { DocumentKind, Sex } from './requests/membership';
import { ReviewKind, StaffRole, TrailKind } from './requests/reviewing';
import { PROFILE_PARTS } from './reviewing-words';
import { Day, MemberId } from './word-schemas';

/** Who looks at it, and until when nobody else does. */
export const Lease = z.strictObject({
  /** null: no account any more, or one without a real name */
  by: z.nullable(z.string()),
  mine: z.boolean(),
  until: Instant,
});
export type Lease = z.infer<typeof Lease>;

/** One thing that waits; whom it concerns is named as a masked name or number (MEM-6). */
export const ReviewRow = z.strictObject({
  id: z.string(),
  kind: ReviewKind,
  who: z.string(),
  since: Instant,
  /** it was rejected before, or changes what was approved */
  again: z.boolean(),
  /** null: nobody does */
  lease: z.nullable(Lease),
});
export type ReviewRow = z.infer<typeof ReviewRow>;
/** GET /desk/reviews */
export const ReviewPage = z.strictObject({
  reviews: z.array(ReviewRow),
  next: z.nullable(z.string()),
  now: Instant,
});
export type ReviewPage = z.infer<typeof ReviewPage>;

/** What a reviewer sees of one who presents a document (MEM-3): nobody's name or number in full (MEM-6). */
export const ClaimView = z.strictObject({
  memberId: MemberId,
  name: z.string(),
  documentKind: DocumentKind,
  documentMasked: z.string(),
  birthDate: Day,
  sex: Sex,
  /** null: a child whom a guardian registered (MEM-1) */
  phoneMasked: z.nullable(z.string()),
  review: ReviewState,
  /** the document is theirs by review (MEM-3) */
  holds: z.boolean(),
  submittedAt: Instant,
  memberSince: Instant,
});
export type ClaimView = z.infer<typeof ClaimView>;

/** Somebody of the trail; without a name: no account any more, or none by real name. */
const TrailPerson = z.strictObject({ memberId: z.string(), name: z.nullable(z.string()) });

/** One line of the trail: who did what to whom, when. Names as they stand now. */
export const TrailView = z.strictObject({
  id: z.string(),
  at: Instant,
  kind: TrailKind,
  /** null: at the terminal of the product */
  by: z.nullable(TrailPerson),
  subject: z.nullable(TrailPerson),
  /** why, or which one */
  text: z.nullable(z.string()),
});
export type TrailView = z.infer<typeof TrailView>;
/** GET /desk/trail */
export const TrailPage = z.strictObject({
  lines: z.array(TrailView),
  next: z.nullable(z.string()),
  now: Instant,
});
export type TrailPage = z.infer<typeof TrailPage>;

/** GET /desk/reviews/{reviewId} */
export const ReviewFile = z.strictObject({
  ...ReviewRow.shape,
  /** whom it concerns; null: a number without an account */
  memberId: z.nullable(MemberId),
  /** of what is shown here: the decision names it */
  seen: z.string(),
  /** it is the reviewer's own, of their family, or a claim against theirs: somebody else decides */
  own: z.boolean(),
  profile: z.nullable(
    z.strictObject({
      claim: ClaimView,
      /** everybody else who presents the same document */
      beside: z.array(ClaimView),
      /** null: nothing was looked at before */
      changed: z.nullable(z.array(z.enum(PROFILE_PARTS))),
      rejectedBecause: z.nullable(z.string()),
    }),
  ),
  role: z.nullable(z.strictObject({ certificate: z.enum(CERTIFICATE_IDS), pictures: z.int() })),
  phone: z.nullable(
    z.strictObject({
      phoneMasked: z.string(),
      /** null: whoever has the number says that the account is not theirs */
      oldPhoneMasked: z.nullable(z.string()),
      documentMasked: z.nullable(z.string()),
      reason: z.nullable(z.string()),
      /** whether an account answers to what is named */
      matches: z.boolean(),
    }),
  ),
  /** earlier decisions about whom it concerns, newest first */
  history: z.array(TrailView),
  now: Instant,
});
export type ReviewFile = z.infer<typeof ReviewFile>;

/** POST /desk/reviews/{reviewId}/claim */
export const ReviewClaimed = z.strictObject({ id: z.string(), until: Instant });
/** POST /desk/reviews/{reviewId}/decision */
export const ReviewDecided = z.strictObject({ id: z.string() });
export type DecideReview = z.infer<typeof requests.DecideReview>;

/** POST /desk/reviews/{reviewId}/papers: in full, and noted before it was opened (MEM-6). */
export const ReviewPapers = z.strictObject({
  /** null: of a certified role pictures alone */
  document: z.nullable(z.strictObject({ realName: z.string(), number: z.string() })),
  pictures: z.array(z.string()),
  expiresAt: Instant,
});
export type ReviewPapers = z.infer<typeof ReviewPapers>;

/** A member as the association reads them before anything is opened (MEM-6). */
export const MemberRow = z.strictObject({
  memberId: MemberId,
  /** masked; null: no real name was given yet */
  who: z.nullable(z.string()),
  documentMasked: z.nullable(z.string()),
  /** null: a child whom a guardian registered (MEM-1) */
  phoneMasked: z.nullable(z.string()),
  review: ReviewState,
  /** known by a review, also while another identity waits for its own (MEM-7) */
  approved: z.boolean(),
  /** certified roles that stand */
  roles: z.array(z.strictObject({ id: z.string(), certificate: z.enum(CERTIFICATE_IDS) })),
});
export type MemberRow = z.infer<typeof MemberRow>;
/** POST /desk/members/search: the persons of an account, its owner first; none where nobody logs in with the number. */
export const MembersFound = z.strictObject({ members: z.array(MemberRow) });
export type MembersFound = z.infer<typeof MembersFound>;

/** GET /desk/members/{subjectId}, and what a withdrawal leaves. */
export const MemberFile = z.strictObject({
  ...MemberRow.shape,
  /** the reader's own, or of their family: somebody else decides */
  own: z.boolean(),
  /** decisions about them, newest first */
  history: z.array(TrailView),
});
export type MemberFile = z.infer<typeof MemberFile>;

/** GET /desk/today: what waits for whoever asks, by what they may do; counted up to a limit. */
export const DeskToday = z.strictObject({
  reviews: z.strictObject({
    /** every kind of which something waits, in the order of the kinds */
    kinds: z.array(z.strictObject({ kind: ReviewKind, count: z.int(), oldest: Instant })),
    /** of those counted: claimed by who asks */
    mine: z.int(),
    /** there is more than was counted */
    more: z.boolean(),
  }),
  /** null: not of the association */
  association: z.nullable(
    z.strictObject({
      /** of the year-end issue that came last */
      objections: z.strictObject({ year: z.int(), open: z.int() }),
      /** given up after an outage (TEL-5), by kind, oldest first */
      failed: z.array(
        z.strictObject({
          kind: z.enum([...MESSAGE_KINDS, ...ACCOUNT_SMS_KINDS]),
          count: z.int(),
          oldest: Instant,
        }),
      ),
    }),
  ),
  now: Instant,
});
export type DeskToday = z.infer<typeof DeskToday>;

export const StaffMember = z.strictObject({
  memberId: MemberId,
  name: z.nullable(z.string()),
  phoneMasked: z.nullable(z.string()),
  roles: z.array(StaffRole),
  /** whose page it is: their own right as association is taken by somebody else */
  self: z.boolean(),
});
export type StaffMember = z.infer<typeof StaffMember>;
/** GET /desk/staff */
export const StaffList = z.strictObject({ staff: z.array(StaffMember) });
export type StaffList = z.infer<typeof StaffList>;
/** POST /desk/exports */
export const ExportNoted = z.strictObject({ at: Instant });
/** POST /desk/staff, POST /desk/staff/{staffId}/removal: what the member may do now. */
export const StaffChanged = z.strictObject({
  memberId: MemberId,
  roles: z.array(StaffRole),
});
