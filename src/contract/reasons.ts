/**
 * Every refusal the product knows. Each has an HTTP status (functions/handlers/reason-status.ts)
 * and a sentence that says what to do next (src/copy/reasons.ts); a missing one does not compile.
 */
export const REASONS = [
  // the request itself
  'INVALID_REQUEST', // detail.path says which field
  'NOT_FOUND',
  'METHOD_NOT_ALLOWED',
  'BODY_TOO_LARGE',
  'UNSUPPORTED_MEDIA_TYPE',
  'IDEMPOTENCY_KEY_REQUIRED',
  'IDEMPOTENCY_KEY_REUSED', // same key, another request
  'TRY_AGAIN', // busy, conflicts or a service that did not answer: nothing was done
  'UNEXPECTED', // a defect of ours, logged
  'TOO_MANY_REQUESTS', // detail.retryAfterSeconds
  // log-in and session (MEM-1)
  'LOGIN_REQUIRED', // no token, or one that is expired or revoked
  'CODE_WRONG', // detail.triesLeft
  'CODE_EXPIRED', // never sent, used, too old or too many tries
  'PASSWORD_WRONG',
  'PASSWORD_WEAK',
  'PASSWORD_LOCKED', // too many wrong passwords, detail.retryAfterSeconds
  'PROOF_REQUIRED', // changing a password needs the present one or a code
  'WECHAT_CODE_INVALID',
  'WECHAT_UNAVAILABLE',
  'SMS_UNAVAILABLE',
  'SESSION_NOT_FOUND',
  // membership (MEM-2, MEM-3, MEM-6, MEM-7)
  'DOCUMENT_INVALID', // check digit, form or date
  'DOCUMENT_TAKEN', // another member has this document
  'BIRTH_DATE_INVALID', // in the future, or not the document's
  'SEX_MISMATCH', // not the document's
  'GUARDIAN_CONSENT_REQUIRED',
  'PORTRAIT_REQUIRED',
  'PORTRAIT_INVALID',
  'PROFILE_UNDER_REVIEW',
  'PROFILE_LOCKED', // approved, and in a live entry (MEM-7)
  'UNIT_UNKNOWN',
  'ACCOUNT_IN_USE', // cannot delete while live entries exist
  'ACCOUNT_LEAVING', // its deletion has begun and was not finished
  // entering (ENT, CAP)
  'NOT_APPROVED', // ENT-1
  'ENTRY_NOT_OPEN', // detail.opensAt
  'ENTRY_CLOSED', // ENT-13
  'CHANGE_CUTOFF_PASSED', // ENT-8, ENT-13
  'TOURNAMENT_NOT_FOUND',
  'EVENT_NOT_FOUND',
  'ENTRY_NOT_FOUND',
  'EVENT_FULL', // CAP-2
  'TOURNAMENT_FULL', // CAP-1
  'UNIT_FULL', // CAP-1: detail.limit
  'UNIT_STAFF_FULL', // ENT-10: detail.role
  'TOO_YOUNG', // ENT-12 without playing up
  'TOO_OLD', // ENT-12
  'GRADE_MISMATCH', // ENT-12 by grade
  'GRADE_UNKNOWN', // the profile gives no school grade
  'WRONG_SEX', // ENT-10
  'NATIONALITY_REQUIRED', // ENT-20
  'ENROLMENT_REQUIRED', // ENT-20
  'REGION_REQUIRED', // ENT-20
  'CERTIFIED_ROLE_REQUIRED', // ENT-20
  'STOP_NOT_PLAYED', // ENT-15
  'ALREADY_ENTERED', // ENT-11
  'TOO_MANY_EVENTS', // ENT-11: detail.limit
  'OTHER_GROUP_ENTERED', // ENT-11 one group only
  'PLAYED_UP_BEFORE', // ENT-12
  'INITIATOR_OTHER_GROUP', // ENT-3
  'INITIATOR_HAS_ENTRY', // ENT-4
  'INITIATOR_NOT_OF_GROUP', // ENT-2
  'INITIATOR_MUST_BE_ATHLETE', // ENT-4: a unit's second pair or team
  'INITIATOR_MUST_BE_YOUNGER', // ENT-12, S0 三(一)5
  'SINGLES_IN_PERSON', // ENT-1
  'ROSTER_DUPLICATE_PHONE',
  'ROSTER_OWN_PHONE',
  'ROSTER_ALREADY_INVITED',
  'ROSTER_TOO_MANY_ATHLETES', // ENT-10: detail.max
  'ROSTER_TOO_MANY_STAFF', // ENT-10: detail.role, detail.max
  'ROSTER_INITIATOR', // the initiator leaves only by withdrawing
  'SLOT_NOT_FOUND',
  'UNIT_REQUIRED',
  'TEAM_NAME_REQUIRED',
  'TEAM_NAME_MISMATCH', // ENT-7
  'TEXT_RISKY', // msg_sec_check
  'FORM_ANSWER_REQUIRED', // ENT-16: detail.field
  'FORM_ANSWER_INVALID', // detail.field
  'DECLARATION_REQUIRED', // ENT-19
  'NOT_INITIATOR', // ENT-8, ENT-9
  'NOT_INVITED',
  'ALREADY_CONFIRMED',
  'ALREADY_DECLINED',
  'REMOVED_FROM_ROSTER',
  'ENTRY_ENDED',
  // results (PTS)
  'NOT_CHIEF_REFEREE', // PTS-8: results of a tournament that is not one's own
  'RESULTS_NOT_OPEN', // the tournament is not over
  'RESULTS_FAULTY', // detail.count: lines that are wrong; nothing was kept
  'RESULTS_CHANGED', // somebody uploaded since: detail.revision
  'RESULTS_UNCHANGED', // the same lines again
  'ABSENT_UNCONFIRMED', // RES-3: detail.count entrants have no line, and this list of them was not confirmed
  'ABSENT_UNDECIDED', // SAN-2: of detail.count absent entrants each is a no-show or excused, which was not said
  'CORRECTION_REASON_REQUIRED', // PTS-8: after the closing
  'REASON_PERSONAL', // RES-3, PTS-8, RNK-7, RNK-9, RNK-11: what everybody may read names nobody and has nobody's number
  'RESULTS_GIVE_NO_POINTS', // PTS-6, no level, no list
  'FORMAT_UNKNOWN', // detail.formats
  // ranking (RNK)
  'NOT_ASSOCIATION',
  'NO_ISSUE_YET',
  'ISSUE_NOT_FOUND', // no such issue, revision or page
  'ATHLETE_NOT_FOUND',
  'NOT_A_WEDNESDAY', // RNK-1
  'ISSUE_NOT_DUE', // detail.dueAt
  'ISSUE_PUBLISHED', // already there: a correction is a revision
  'ISSUE_UNSOUND', // what was written is not what was computed: nothing was published
  'REVISION_REASON_REQUIRED',
  'REVISION_UNCHANGED', // nothing in it would differ
  'RUN_NOT_FOUND',
  'DEDUCTION_NOT_FOUND',
  'DEDUCTION_DATES', // until is not after from, or lies before what was issued
  'DEDUCTION_ENDED', // before its time, once and for all
  'NOT_YEAR_END', // no year-end issue yet
  'OBJECTIONS_CLOSED', // before or after the period, or beyond the first 100
  'OBJECTION_NOT_FOUND',
  'OBJECTION_ANSWERED',
  'OBJECTION_REPEATED', // one's former one about this athlete is not answered yet
  'TOO_MANY_OBJECTIONS', // detail.limit in a year
  'OBJECTIONS_OPEN', // detail.count: not final before every one is answered
  'OBJECTION_PERIOD_RUNNING', // detail.until
  'YEAR_END_FINAL',
] as const;
export type Reason = (typeof REASONS)[number];

/** RFC 9457 problem details: `type` is `/problems/<REASON>`, `detail` the Chinese sentence. */
export interface Problem {
  readonly type: string;
  readonly title: Reason;
  readonly status: number;
  readonly detail: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly instance?: string;
}
