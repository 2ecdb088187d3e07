import type { Reason } from '../../src/contract/reasons';
import { routes, type Route, type RouteName } from '../../src/contract/routes';

const EVERY: readonly Reason[] = [
  'INVALID_REQUEST',
  'BODY_TOO_LARGE',
  'UNSUPPORTED_MEDIA_TYPE',
  'TRY_AGAIN',
  'UNEXPECTED',
];
const CODE: readonly Reason[] = ['CODE_WRONG', 'CODE_EXPIRED'];
const PASSWORD: readonly Reason[] = ['PASSWORD_WRONG', 'PASSWORD_LOCKED'];
/** Who may play what with whom: judged when entering and when confirming. */
const FITNESS: readonly Reason[] = [
  'NOT_APPROVED',
  'ENTRY_CLOSED',
  'TOURNAMENT_NOT_FOUND',
  'EVENT_NOT_FOUND',
  'TOURNAMENT_FULL',
  'UNIT_FULL',
  'UNIT_STAFF_FULL',
  'TOO_YOUNG',
  'TOO_OLD',
  'GRADE_MISMATCH',
  'GRADE_UNKNOWN',
  'WRONG_SEX',
  'NATIONALITY_REQUIRED',
  'ENROLMENT_REQUIRED',
  'REGION_REQUIRED',
  'CERTIFIED_ROLE_REQUIRED',
  'STOP_NOT_PLAYED',
  'ALREADY_ENTERED',
  'TOO_MANY_EVENTS',
  'OTHER_GROUP_ENTERED',
  'PLAYED_UP_BEFORE',
  'INITIATOR_NOT_OF_GROUP',
  'INITIATOR_MUST_BE_ATHLETE',
  'INITIATOR_MUST_BE_YOUNGER',
  'FORM_ANSWER_REQUIRED',
  'FORM_ANSWER_INVALID',
  'DECLARATION_REQUIRED',
];
const ROSTER: readonly Reason[] = [
  'EVENT_FULL',
  'ROSTER_DUPLICATE_PHONE',
  'ROSTER_OWN_PHONE',
  'ROSTER_TOO_MANY_ATHLETES',
  'ROSTER_TOO_MANY_STAFF',
];
const ENTRY: readonly Reason[] = ['ENTRY_NOT_FOUND', 'ENTRY_CLOSED', 'ENTRY_ENDED'];
const INVITEE: readonly Reason[] = [
  ...ENTRY,
  'NOT_INVITED',
  'ALREADY_CONFIRMED',
  'ALREADY_DECLINED',
  'REMOVED_FROM_ROSTER',
];
/** An issue, revision, list or page that is read (RNK-9). */
const EDITION: readonly Reason[] = ['NO_ISSUE_YET', 'ISSUE_NOT_FOUND'];

/** Who may see the results of a tournament (PTS-8). */
const RESULTS: readonly Reason[] = ['TOURNAMENT_NOT_FOUND', 'NOT_CHIEF_REFEREE'];
const JUDGED: readonly Reason[] = [
  ...RESULTS,
  'EVENT_NOT_FOUND',
  'RESULTS_GIVE_NO_POINTS',
  'RESULTS_NOT_OPEN',
  'FORMAT_UNKNOWN',
];

/** What each route may refuse beside what every request may meet: the document of the API tells it. */
const OWN: Record<RouteName, readonly Reason[]> = {
  sendCode: ['TOO_MANY_REQUESTS', 'SMS_UNAVAILABLE'],
  loginBySms: CODE,
  loginByPassword: PASSWORD,
  loginByWechat: ['WECHAT_CODE_INVALID', 'WECHAT_UNAVAILABLE'],
  resetPassword: [...CODE, 'PASSWORD_WEAK'],
  listSessions: [],
  logOut: [],
  logOutEverywhere: [],
  endSession: ['SESSION_NOT_FOUND'],
  setPassword: [...CODE, ...PASSWORD, 'PASSWORD_WEAK', 'PROOF_REQUIRED'],
  subscribe: [],
  me: [],
  submitProfile: [
    'DOCUMENT_INVALID',
    'DOCUMENT_TAKEN',
    'BIRTH_DATE_INVALID',
    'SEX_MISMATCH',
    'GUARDIAN_CONSENT_REQUIRED',
    'PORTRAIT_REQUIRED',
    'PORTRAIT_INVALID',
    'PROFILE_UNDER_REVIEW',
    'PROFILE_LOCKED',
    'UNIT_UNKNOWN',
  ],
  requestPortraitUpload: [],
  deleteAccount: ['ACCOUNT_IN_USE'],
  listUnits: [],
  proposeUnit: ['TOO_MANY_REQUESTS'],
  listTournaments: [],
  tournament: ['TOURNAMENT_NOT_FOUND'],
  myFit: ['TOURNAMENT_NOT_FOUND'],
  listEventEntries: ['TOURNAMENT_NOT_FOUND', 'EVENT_NOT_FOUND'],
  enterEvent: [
    ...FITNESS,
    ...ROSTER,
    'ENTRY_NOT_OPEN',
    'INITIATOR_OTHER_GROUP',
    'INITIATOR_HAS_ENTRY',
    'SINGLES_IN_PERSON',
    'UNIT_UNKNOWN',
    'UNIT_REQUIRED',
    'TEAM_NAME_REQUIRED',
    'TEXT_RISKY',
  ],
  myEntries: [],
  entry: ['ENTRY_NOT_FOUND'],
  confirmEntry: [...INVITEE, ...FITNESS, 'TEAM_NAME_MISMATCH'],
  declineEntry: INVITEE,
  cancelOwn: [...INVITEE, 'CHANGE_CUTOFF_PASSED', 'ROSTER_INITIATOR'],
  changeRoster: [
    ...ENTRY,
    ...ROSTER,
    'NOT_INITIATOR',
    'CHANGE_CUTOFF_PASSED',
    'ROSTER_ALREADY_INVITED',
    'ROSTER_INITIATOR',
    'SLOT_NOT_FOUND',
    'TOURNAMENT_FULL',
    'UNIT_FULL',
    'UNIT_STAFF_FULL',
  ],
  withdrawEntry: [...ENTRY, 'NOT_INITIATOR'],
  remindInvitees: [...ENTRY, 'NOT_INITIATOR', 'TOO_MANY_REQUESTS'],
  shareEntry: [...ENTRY, 'NOT_INITIATOR'],
  invitation: ['NOT_FOUND', 'ENTRY_NOT_FOUND', 'ENTRY_ENDED', 'ENTRY_CLOSED'],
  myRoles: [],
  officiating: [],
  resultSheet: RESULTS,
  eventResults: [...RESULTS, 'EVENT_NOT_FOUND'],
  checkResults: JUDGED,
  uploadResults: [
    ...JUDGED,
    'RESULTS_FAULTY',
    'RESULTS_CHANGED',
    'RESULTS_UNCHANGED',
    'CORRECTION_REASON_REQUIRED',
  ],
  issues: [],
  rankingPage: EDITION,
  searchRanking: EDITION,
  athleteRanking: [...EDITION, 'ATHLETE_NOT_FOUND'],
  myRanking: ['ISSUE_NOT_FOUND'],
};

/** Every reason with which a route may answer. */
export const refusalsOf = (name: RouteName, route: Route = routes[name]): readonly Reason[] => [
  ...new Set<Reason>([
    ...EVERY,
    ...(route.auth === 'session' ? (['LOGIN_REQUIRED'] as const) : []),
    ...(route.command ? (['IDEMPOTENCY_KEY_REQUIRED', 'IDEMPOTENCY_KEY_REUSED'] as const) : []),
    ...OWN[name],
  ]),
];
