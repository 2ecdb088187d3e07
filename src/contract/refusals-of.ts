import type { ParamName } from './address';
import type { PlainReason, Reason } from './reasons';
import type { Role, Route } from './route';

/** What a path parameter answers that is not of the shape of any. */
export const NOT_FOUND = {
  tournamentId: 'TOURNAMENT_NOT_FOUND',
  eventId: 'EVENT_NOT_FOUND',
  entryId: 'ENTRY_NOT_FOUND',
  reviewId: 'REVIEW_NOT_FOUND',
  staffId: 'STAFF_NOT_FOUND',
  subjectId: 'MEMBER_NOT_FOUND',
  sessionId: 'SESSION_NOT_FOUND',
  token: 'NOT_FOUND',
  list: 'ISSUE_NOT_FOUND',
  memberId: 'ATHLETE_NOT_FOUND',
  personId: 'PERSON_NOT_FOUND',
  guardianshipId: 'GUARDIANSHIP_NOT_FOUND',
  runId: 'RUN_NOT_FOUND',
  deductionId: 'DEDUCTION_NOT_FOUND',
  year: 'ISSUE_NOT_FOUND',
  objectionId: 'OBJECTION_NOT_FOUND',
  messageId: 'MESSAGE_NOT_FOUND',
  slotId: 'FILE_NOT_FOUND',
  field: 'FILE_NOT_FOUND',
} as const satisfies Record<ParamName, PlainReason>;

const EVERY: readonly Reason[] = [
  'INVALID_REQUEST',
  'BODY_TOO_LARGE',
  'UNSUPPORTED_MEDIA_TYPE',
  'TRY_AGAIN',
  'UNEXPECTED',
];
/** What every command refuses beside its own (`withCommand`). */
const COMMAND: readonly Reason[] = [
  'IDEMPOTENCY_KEY_REQUIRED',
  'IDEMPOTENCY_KEY_REUSED',
  'TOO_MANY_REQUESTS',
];

/** The roles a route asks for; none where a log-in is enough, or nothing. */
export const rolesOf = ({ auth }: Route): readonly Role[] => (typeof auth === 'string' ? [] : auth);

const LACKING = {
  association: 'NOT_ASSOCIATION',
  reviewer: 'NOT_REVIEWER',
  'chief-referee of {tournamentId}': 'NOT_CHIEF_REFEREE',
} as const satisfies Record<Role, Reason>;

/** What a route answers to a member who has none of its roles; null: it asks for none. */
export const lackingRole = (route: Route): (typeof LACKING)[Role] | null => {
  const [first] = rolesOf(route);
  return first === undefined ? null : LACKING[first];
};

/** Whether a route is closed to whoever's account is being deleted: every write of a member, but for those. */
export const closedWhileLeaving = ({ method, auth, whileLeaving }: Route): boolean =>
  auth !== 'guest' && method !== 'GET' && whileLeaving !== true;

/** Every reason with which a route may answer: those of its row, and those that follow from its other fields. */
export const refusalsOf = (route: Route): readonly Reason[] => {
  const params = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as ParamName);
  const lacking = lackingRole(route);
  return [
    ...new Set<Reason>([
      ...EVERY,
      ...(route.auth === 'guest' ? [] : (['LOGIN_REQUIRED'] as const)),
      ...(closedWhileLeaving(route) ? (['ACCOUNT_LEAVING'] as const) : []),
      ...(route.command ? COMMAND : []),
      ...(lacking ? [lacking] : []),
      ...params.map((name) => NOT_FOUND[name]),
      ...(route.refuses ?? []),
    ]),
  ];
};
