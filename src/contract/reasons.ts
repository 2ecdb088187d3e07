/** What a value of a refusal may be, as types. */
interface Kinds {
  readonly number: number;
  readonly seconds: number;
  readonly text: string;
  readonly moment: string;
}
export type ValueKind = keyof Kinds;
const number = 'number';
const seconds = 'seconds';
const text = 'text';
const moment = 'moment';

export interface ReasonRow {
  /**
   * of HTTP. 409: the state of things refuses, another moment may not; 403: this person may not; 422: understood,
   * but the content breaks a rule; 503: ours or a service's outage
   */
  readonly status: number;
  /** of docs/rulebook.md, where it is one that refuses */
  readonly clause?: string;
  /** what the refusal tells, by name: its sentence may use them, and a client finds by them what to mend */
  readonly values?: Readonly<Record<string, ValueKind>>;
}

/** Every refusal the product knows; its sentence, which says what to do next, is in src/copy/reasons.ts. */
export const REASONS = {
  // the request itself
  INVALID_REQUEST: { status: 400, values: { path: text } }, // the field, as invitees.0.phone
  NOT_FOUND: { status: 404 },
  METHOD_NOT_ALLOWED: { status: 405 },
  BODY_TOO_LARGE: { status: 413 },
  UNSUPPORTED_MEDIA_TYPE: { status: 415 },
  IDEMPOTENCY_KEY_REQUIRED: { status: 400 },
  IDEMPOTENCY_KEY_REUSED: { status: 422 }, // same key, another request
  TRY_AGAIN: { status: 503 }, // busy, conflicts or a service that did not answer: nothing was done
  UNEXPECTED: { status: 500 }, // a defect of ours, logged
  TOO_MANY_REQUESTS: { status: 429, values: { retryAfterSeconds: seconds } },
  // log-in and session (MEM-1)
  LOGIN_REQUIRED: { status: 401, clause: 'MEM-1' }, // no token, or one that is expired or revoked
  CODE_WRONG: { status: 422, clause: 'MEM-1', values: { triesLeft: number } },
  CODE_EXPIRED: { status: 422, clause: 'MEM-1' }, // never sent, used, too old or too many tries
  PASSWORD_WRONG: { status: 422, clause: 'MEM-1' },
  PASSWORD_WEAK: { status: 422, clause: 'MEM-1', values: { min: number } },
  PASSWORD_COMMON: { status: 422, clause: 'MEM-1' }, // one of those everybody tries first
  PASSWORD_LOCKED: { status: 429, clause: 'MEM-1', values: { retryAfterSeconds: seconds } },
  PROOF_REQUIRED: { status: 422, clause: 'MEM-1' }, // changing a password needs the present one or a code
  WECHAT_CODE_INVALID: { status: 422, clause: 'MEM-1' },
  PHONE_ABROAD: { status: 422, clause: 'MEM-1' }, // WeChat's number is none of the mainland
  WECHAT_UNAVAILABLE: { status: 503, clause: 'MEM-1' },
  SMS_UNAVAILABLE: { status: 503, clause: 'MEM-1' },
  SESSION_NOT_FOUND: { status: 404, clause: 'MEM-1' },
  // persons of an account (MEM-1)
  PERSON_NOT_FOUND: { status: 404, clause: 'MEM-1' }, // nobody the account acts for
  PERSON_ADULT: { status: 422, clause: 'MEM-1' }, // a grown-up, for whom somebody does what is done for a child
  PERSON_IN_USE: { status: 409, clause: 'MEM-1' }, // a child that nobody else acts for stands in a live entry
  PERSON_LEAVING: { status: 409, clause: 'MEM-1' }, // the child's deletion has begun and was not finished
  // phones that change and who acts for whom (MEM-8, MEM-10)
  PHONE_SAME: { status: 422, clause: 'MEM-8' }, // the account has this number already
  PHONE_TAKEN: { status: 409, clause: 'MEM-8' }, // an account with a person has it
  PERSON_HAS_PHONE: { status: 409, clause: 'MEM-8' },
  GUARDIANSHIP_NOT_FOUND: { status: 404, clause: 'MEM-8' }, // no such invitation, or not any more
  GUARDIANS_FULL: { status: 409, clause: 'MEM-8', values: { limit: number } },
  WARDS_FULL: { status: 409, clause: 'MEM-1', values: { limit: number } },
  NOT_ADULT: { status: 403, clause: 'MEM-8' },
  ACCOUNT_GUARDED: { status: 409, clause: 'MEM-8' }, // a minor's, for whom somebody acts still
  DOCUMENT_QUESTION: { status: 409, clause: 'MEM-10', values: { challenge: text } }, // long unused: asked first
  DOCUMENT_DIGITS_WRONG: { status: 422, clause: 'MEM-10' },
  DOCUMENT_TRIES_USED: { status: 409, clause: 'MEM-10' }, // closed until it is reviewed
  // membership (MEM-2, MEM-3, MEM-6, MEM-7)
  NAME_CHARACTER: {
    status: 422,
    clause: 'MEM-11',
    values: { path: text, character: text, code: text },
  }, // private use
  DOCUMENT_INVALID: { status: 422, clause: 'MEM-3' }, // check digit, form or date
  DOCUMENT_OF_FAMILY: { status: 409, clause: 'MEM-3', values: { name: text } }, // another person's of the account
  DOCUMENT_TAKEN: { status: 409, clause: 'MEM-3' }, // in review: another member holds this document approved
  NOTHING_TO_REVIEW: { status: 409, clause: 'MEM-2' }, // nothing submitted waits, or nothing is approved to be withdrawn
  NOT_REVIEWER: { status: 403, clause: 'MEM-2' },
  REVIEW_NOT_FOUND: { status: 404, clause: 'MEM-2' }, // nothing of that kind waits, or not any more
  REVIEW_OWN: { status: 403, clause: 'MEM-2' }, // one's own, one's family's, or a claim against one's own
  REVIEW_HELD: { status: 409, clause: 'MEM-2', values: { until: moment } }, // another reviewer has claimed it
  REVIEW_UNCLAIMED: { status: 409, clause: 'MEM-2' }, // it is claimed before it is opened or decided
  REVIEW_CHANGED: { status: 409, clause: 'MEM-2' }, // not what the reviewer looked at any more
  MEMBER_NOT_FOUND: { status: 404, clause: 'MEM-3' }, // nobody, or nobody any more
  NAME_NOT_THEIRS: { status: 422, clause: 'MEM-3' }, // typed to confirm, and not the member's
  STAFF_NOT_FOUND: { status: 404, clause: 'MEM-15' }, // no account with the number, or no such right
  LAST_ASSOCIATION: { status: 409, clause: 'MEM-15' }, // nobody else could give rights afterwards
  OWN_RIGHT: { status: 409, clause: 'MEM-15' }, // one's own right as association is taken by somebody else
  BIRTH_DATE_INVALID: { status: 422, clause: 'MEM-3' }, // in the future, or not the document's
  SEX_MISMATCH: { status: 422, clause: 'MEM-3' }, // not the document's
  GUARDIAN_CONSENT_REQUIRED: { status: 422, clause: 'MEM-6' },
  GUARDIAN_CODE_REQUIRED: { status: 422, clause: 'MEM-6' }, // nothing says that it is the guardian
  GUARDIAN_PHONE_OWN: { status: 422, clause: 'MEM-6' }, // the phone of the child's own account
  PROFILE_REQUIRED: { status: 409, clause: 'MEM-13' }, // whose a consent or a role would be, nobody knows yet
  PORTRAIT_REQUIRED: { status: 422, clause: 'MEM-2' },
  PORTRAIT_INVALID: { status: 422, clause: 'MEM-2' }, // no JPEG or PNG that can be read to its end
  PORTRAIT_TOO_SMALL: { status: 422, clause: 'MEM-2', values: { width: number, height: number } },
  PORTRAIT_TOO_LARGE: { status: 422, clause: 'MEM-2' }, // more pixels than are decoded
  PORTRAIT_NOT_UPRIGHT: { status: 422, clause: 'MEM-2' }, // too broad or too narrow for one inch
  CERTIFICATION_WAITS: { status: 409, clause: 'MEM-4' }, // one of the same role is not decided yet
  EVIDENCE_MISSING: { status: 422, clause: 'MEM-4' }, // nothing lies where the upload was to go
  EVIDENCE_INVALID: { status: 422, clause: 'MEM-4' }, // no JPEG or PNG that can be read, or of a wrong size
  PROFILE_UNDER_REVIEW: { status: 409, clause: 'MEM-2' },
  PROFILE_LOCKED: { status: 409, clause: 'MEM-7' }, // approved, and in a live entry
  UNIT_UNKNOWN: { status: 422, clause: 'MEM-2' },
  ACCOUNT_IN_USE: { status: 409 }, // cannot delete while live entries exist
  ACCOUNT_LEAVING: { status: 409 }, // its deletion has begun and was not finished
  // entering (ENT, CAP)
  FILE_MISSING: { status: 422, clause: 'ENT-16' }, // nothing lies where the upload was to go
  FILE_INVALID: { status: 422, clause: 'ENT-16' }, // no PDF, JPEG or PNG, or not the one it was said to be
  FILE_NOT_FOUND: { status: 404, clause: 'ENT-16' },
  NOT_APPROVED: { status: 403, clause: 'ENT-1' },
  ENTRY_NOT_OPEN: { status: 409, clause: 'ENT-13', values: { opensAt: moment } },
  ENTRY_CLOSED: { status: 409, clause: 'ENT-13' },
  CHANGE_CUTOFF_PASSED: { status: 409, clause: 'ENT-8' },
  WITHDRAWAL_LATE: { status: 409, clause: 'ENT-21' }, // it would be 弃赛 now, and that was not asked for
  PLAY_BEGUN: { status: 409, clause: 'ENT-21' }, // the event's first day has come: nothing is withdrawn any more
  TOURNAMENT_NOT_FOUND: { status: 404 },
  NOTICE_PERSONAL: { status: 422, clause: 'PUB-13' }, // a number of a phone or a document stands in it
  NOTICE_NOT_FOUND: { status: 422, clause: 'PUB-13', values: { number: number } }, // which it would amend
  NOTICES_FULL: { status: 409, clause: 'PUB-13', values: { limit: number } },
  EVENT_NOT_FOUND: { status: 404 },
  ENTRY_NOT_FOUND: { status: 404 },
  EVENT_FULL: { status: 409, clause: 'CAP-2' },
  TOURNAMENT_FULL: { status: 409, clause: 'CAP-1' },
  UNIT_FULL: { status: 409, clause: 'CAP-1', values: { limit: number } },
  UNIT_ENTRIES_FULL: { status: 409, clause: 'CAP-5', values: { limit: number } },
  UNIT_STAFF_FULL: { status: 409, clause: 'ENT-10', values: { role: text } },
  TOO_YOUNG: { status: 403, clause: 'ENT-12' }, // without playing up
  TOO_OLD: { status: 403, clause: 'ENT-12' },
  GRADE_MISMATCH: { status: 403, clause: 'ENT-12' },
  GRADE_UNKNOWN: { status: 403, clause: 'ENT-12' }, // the profile gives no school grade
  WRONG_SEX: { status: 403, clause: 'ENT-10' },
  NATIONALITY_REQUIRED: { status: 403, clause: 'ENT-20' },
  ENROLMENT_REQUIRED: { status: 403, clause: 'ENT-20' },
  REGION_REQUIRED: { status: 403, clause: 'ENT-20' },
  CERTIFIED_ROLE_REQUIRED: { status: 403, clause: 'ENT-20' },
  PROFESSIONAL_REQUIRED: { status: 403, clause: 'ENT-20' },
  PROFESSIONAL_BARRED: { status: 403, clause: 'ENT-20' },
  OTHER_EVENT_REQUIRED: { status: 403, clause: 'ENT-20' }, // as doubles only for who plays singles
  NO_ALTERNATIVE_MET: { status: 403, clause: 'ENT-20' }, // several things, any of which would do
  STOP_NOT_PLAYED: { status: 403, clause: 'ENT-15' },
  NOT_RANKED: { status: 403, clause: 'ENT-20' }, // in no issue of the list
  RANK_OUTSIDE: { status: 403, clause: 'ENT-20', values: { rank: number } },
  POINTS_OUTSIDE: { status: 403, clause: 'ENT-20', values: { points: number } },
  PLACE_NOT_REACHED: { status: 403, clause: 'ENT-15', values: { places: number } },
  ALREADY_ENTERED: { status: 409, clause: 'ENT-11' },
  TOO_MANY_EVENTS: { status: 409, clause: 'ENT-11', values: { limit: number } },
  TOO_MANY_SUCH_EVENTS: { status: 409, clause: 'ENT-11', values: { limit: number } }, // counted apart
  OTHER_GROUP_ENTERED: { status: 409, clause: 'ENT-11' },
  GROUPS_NOT_ADJACENT: { status: 409, clause: 'ENT-11', values: { limit: number } },
  PLAYED_UP_BEFORE: { status: 403, clause: 'ENT-12' },
  INITIATOR_OTHER_GROUP: { status: 409, clause: 'ENT-3' },
  INITIATOR_HAS_ENTRY: { status: 409, clause: 'ENT-4' },
  INITIATOR_NOT_OF_GROUP: { status: 409, clause: 'ENT-2' },
  INITIATOR_MUST_BE_ATHLETE: { status: 409, clause: 'ENT-4' }, // a unit's second pair or team
  INITIATOR_MUST_BE_YOUNGER: { status: 403, clause: 'ENT-12' }, // S0 三(一)5
  SINGLES_BY: { status: 422, clause: 'ENT-1', values: { by: text } }, // as the regulation says, with commas between
  ROSTER_DUPLICATE_PHONE: { status: 422, clause: 'ENT-5' },
  ROSTER_OWN_PHONE: { status: 422, clause: 'ENT-5' },
  ROSTER_PERSON_TWICE: { status: 422, clause: 'ENT-5' }, // a person stands in the entry already
  EARLIER_UNKNOWN: { status: 422, clause: 'ENT-24' }, // no earlier partner, not the initiator's, or not any more
  ROSTER_ALREADY_INVITED: { status: 409, clause: 'ENT-5' },
  ROSTER_TOO_MANY_ATHLETES: { status: 422, clause: 'ENT-10', values: { max: number } },
  ROSTER_TOO_MANY_STAFF: { status: 422, clause: 'ENT-10', values: { role: text, max: number } },
  TEAM_HAS_ENOUGH_SUCH: { status: 409, clause: 'ENT-10', values: { max: number } }, // as professionals
  ROSTER_INITIATOR: { status: 422, clause: 'ENT-9' }, // the initiator leaves only by withdrawing
  SLOT_NOT_FOUND: { status: 404, clause: 'ENT-8' },
  UNIT_REQUIRED: { status: 422, clause: 'ENT-10' },
  TEAM_NAME_REQUIRED: { status: 422, clause: 'ENT-7' },
  TEAM_NAME_MISMATCH: { status: 422, clause: 'ENT-7' },
  TEXT_RISKY: { status: 422 }, // msg_sec_check
  FORM_ANSWER_REQUIRED: { status: 422, clause: 'ENT-16', values: { field: text } },
  FORM_ANSWER_INVALID: { status: 422, clause: 'ENT-16', values: { field: text } },
  DECLARATION_REQUIRED: { status: 422, clause: 'ENT-19' },
  NOT_INITIATOR: { status: 403, clause: 'ENT-8' },
  NOT_INVITED: { status: 403, clause: 'ENT-5' },
  ALREADY_CONFIRMED: { status: 409, clause: 'ENT-7' },
  ALREADY_DECLINED: { status: 409, clause: 'ENT-7' },
  REMOVED_FROM_ROSTER: { status: 409, clause: 'ENT-8' },
  ENTRY_ENDED: { status: 409, clause: 'ENT-9' },
  // results (PTS)
  NOT_CHIEF_REFEREE: { status: 403, clause: 'PTS-8' }, // results of a tournament that is not one's own
  RESULTS_NOT_OPEN: { status: 409, clause: 'PTS-8' }, // the tournament is not over
  RESULTS_FAULTY: { status: 422, clause: 'PTS-7', values: { count: number } }, // lines that are wrong
  RESULTS_CHANGED: { status: 409, clause: 'PTS-8', values: { revision: number } }, // somebody uploaded since
  RESULTS_UNCHANGED: { status: 409, clause: 'PTS-8' }, // the same lines again
  ABSENT_UNCONFIRMED: { status: 422, clause: 'RES-3', values: { count: number } }, // entrants have no line
  ABSENT_UNDECIDED: { status: 422, clause: 'SAN-2', values: { count: number } }, // which of them are excused?
  CORRECTION_REASON_REQUIRED: { status: 422, clause: 'PTS-8' }, // after the closing
  REASON_PERSONAL: { status: 422, clause: 'PTS-8' }, // what everybody may read names nobody and has nobody's number
  RESULTS_GIVE_NO_POINTS: { status: 422, clause: 'PTS-6' }, // no level, no list
  FORMAT_UNKNOWN: { status: 422, clause: 'PTS-4', values: { formats: text } },
  // acceptance lists (ACC)
  ACCEPTANCE_NOT_OUT: { status: 404, clause: 'ACC-5' }, // no list yet, none for everybody, or no such version
  PLACES_NOT_BY_ORDER: { status: 409, clause: 'CAP-4' }, // nothing orders its entries here
  ENTRIES_UNSETTLED: { status: 409, clause: 'ENT-18' }, // entry is open, or lapses at closing are not written
  ROSTERS_SHORT: { status: 409, clause: 'ENT-18', values: { count: number } }, // somebody on the list is unconfirmed
  LIST_CHANGED: { status: 409, clause: 'ACC-5' }, // not what was looked at any more
  LIST_UNCHANGED: { status: 409, clause: 'ACC-5' }, // nothing in it would differ
  LIST_FINAL: { status: 409, clause: 'ENT-18' }, // confirmed once and for all
  LIST_FROZEN: { status: 409, clause: 'ACC-4' }, // only moves, of who has signed in
  LIST_NOT_FROZEN: { status: 409, clause: 'ACC-4', values: { from: moment } }, // gaps are still filled by order
  ALREADY_ACCEPTED: { status: 409, clause: 'ACC-2' }, // in anyway
  WILD_CARDS_GIVEN: { status: 409, clause: 'ACC-2', values: { limit: number } },
  WILD_CARD_NOT_FOUND: { status: 404, clause: 'ACC-2' },
  QUALIFYING_NONE: { status: 409, clause: 'ACC-2' }, // the regulation has none, or it is not held
  QUALIFIERS_OVER: { status: 422, clause: 'ACC-2', values: { limit: number } },
  NO_GAP: { status: 409, clause: 'ACC-4' }, // everybody of the draw still plays
  NOT_SIGNED_IN: { status: 409, clause: 'ACC-4' },
  NOT_NEXT: { status: 409, clause: 'ACC-4' }, // somebody before them has signed in
  NOT_MOVED: { status: 409, clause: 'ACC-4' }, // who was never moved is not moved back
  // ranking (RNK)
  NOT_ASSOCIATION: { status: 403 },
  NO_ISSUE_YET: { status: 404, clause: 'RNK-9' },
  ISSUE_NOT_FOUND: { status: 404, clause: 'RNK-9' }, // no such issue, revision or page
  ATHLETE_NOT_FOUND: { status: 404, clause: 'RNK-8' },
  NOT_A_WEDNESDAY: { status: 422, clause: 'RNK-1' },
  ISSUE_NOT_DUE: { status: 409, clause: 'RNK-1', values: { dueAt: moment } },
  ISSUE_PUBLISHED: { status: 409, clause: 'RNK-9' }, // already there: a correction is a revision
  ISSUE_UNSOUND: { status: 503, clause: 'RNK-9' }, // what was written is not what was computed
  REVISION_REASON_REQUIRED: { status: 422, clause: 'RNK-9' },
  REVISION_UNCHANGED: { status: 409, clause: 'RNK-9' }, // nothing in it would differ
  RUN_NOT_FOUND: { status: 404 },
  DEDUCTION_NOT_FOUND: { status: 404, clause: 'RNK-7' },
  DEDUCTION_DATES: { status: 422, clause: 'RNK-7' }, // until is not after from, or lies before what was issued
  DEDUCTION_ENDED: { status: 409, clause: 'RNK-7' }, // before its time, once and for all
  NOT_YEAR_END: { status: 404, clause: 'RNK-11' }, // no year-end issue yet
  OBJECTIONS_CLOSED: { status: 409, clause: 'RNK-11' }, // before or after the period, or beyond the first 100
  OBJECTION_NOT_FOUND: { status: 404, clause: 'RNK-11' },
  OBJECTION_ANSWERED: { status: 409, clause: 'RNK-11' },
  OBJECTION_REPEATED: { status: 409, clause: 'RNK-11' }, // the former one about the athlete is open
  TOO_MANY_OBJECTIONS: { status: 429, clause: 'RNK-11', values: { limit: number } }, // in a year
  OBJECTIONS_OPEN: { status: 409, clause: 'RNK-11', values: { count: number } }, // each is answered first
  OBJECTION_PERIOD_RUNNING: { status: 409, clause: 'RNK-11', values: { until: moment } },
  YEAR_END_FINAL: { status: 409, clause: 'RNK-11' },
  // being told (TEL)
  MESSAGE_NOT_FOUND: { status: 404, clause: 'TEL-3' },
} as const satisfies Record<string, ReasonRow>;
export type Reason = keyof typeof REASONS;

type Rows = typeof REASONS;
/** What a refusal for this reason tells; `never`: nothing but the reason. */
export type ValuesOf<R extends Reason> = Rows[R] extends { readonly values: infer V }
  ? { readonly [Name in keyof V]: Kinds[V[Name] & keyof Kinds] }
  : never;
/** Reasons that say it all by themselves. */
export type PlainReason = {
  [R in Reason]: Rows[R] extends { readonly values: object } ? never : R;
}[Reason];
export type ValuedReason = Exclude<Reason, PlainReason>;
/** A reason with what it tells. */
export type Told =
  | { readonly reason: PlainReason; readonly detail?: undefined }
  | { [R in ValuedReason]: { readonly reason: R; readonly detail: ValuesOf<R> } }[ValuedReason];

/** RFC 9457 problem details: `type` is `/problems/<REASON>`, `detail` the Chinese sentence. */
export interface Problem {
  readonly type: string;
  readonly title: Reason;
  readonly status: number;
  readonly detail: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly instance?: string;
}
