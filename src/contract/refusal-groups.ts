import type { Reason } from './reasons';
import { REQUIREMENT_REASONS } from './requirements';

/** Reasons that stand together in several rows of the table of routes. */
export const CODE: readonly Reason[] = ['CODE_WRONG', 'CODE_EXPIRED', 'TOO_MANY_REQUESTS'];
export const PASSWORD: readonly Reason[] = ['PASSWORD_WRONG', 'PASSWORD_LOCKED'];
/** Who may play an event, by the event itself and by what else they play (ENT-10 to ENT-12, ENT-15, ENT-20). */
export const EVENT_FIT: readonly Reason[] = [
  ...new Set<Reason>([
    'TOO_YOUNG',
    'TOO_OLD',
    'GRADE_MISMATCH',
    'GRADE_UNKNOWN',
    'WRONG_SEX',
    ...REQUIREMENT_REASONS,
    'ALREADY_ENTERED',
    'TOO_MANY_EVENTS',
    'TOO_MANY_SUCH_EVENTS',
    'OTHER_GROUP_ENTERED',
    'GROUPS_NOT_ADJACENT',
    'PLAYED_UP_BEFORE',
  ]),
];
/** Who may play what with whom: judged when entering and when confirming. */
export const FITNESS: readonly Reason[] = [
  'PERSON_NOT_FOUND',
  'PERSON_LEAVING',
  'NOT_APPROVED',
  'ENTRY_CLOSED',
  'TOURNAMENT_NOT_FOUND',
  'EVENT_NOT_FOUND',
  'TOURNAMENT_FULL',
  'UNIT_FULL',
  'UNIT_ENTRIES_FULL',
  'UNIT_STAFF_FULL',
  ...EVENT_FIT,
  'INITIATOR_NOT_OF_GROUP',
  'INITIATOR_MUST_BE_ATHLETE',
  'INITIATOR_MUST_BE_YOUNGER',
  'TEAM_HAS_ENOUGH_SUCH',
  'FORM_ANSWER_REQUIRED',
  'FORM_ANSWER_INVALID',
  'DECLARATION_REQUIRED',
];
export const ROSTER: readonly Reason[] = [
  'EVENT_FULL',
  'ROSTER_DUPLICATE_PHONE',
  'ROSTER_OWN_PHONE',
  'ROSTER_PERSON_TWICE',
  'EARLIER_UNKNOWN',
  'ROSTER_TOO_MANY_ATHLETES',
  'ROSTER_TOO_MANY_STAFF',
];
const STANDING: readonly Reason[] = ['ENTRY_CLOSED', 'ENTRY_ENDED'];
/** What the initiator alone may do with an entry (ENT-8, ENT-9). */
export const OWN_ENTRY: readonly Reason[] = [...STANDING, 'NOT_INITIATOR'];
export const INVITEE: readonly Reason[] = [
  ...STANDING,
  'NOT_INVITED',
  'ALREADY_CONFIRMED',
  'ALREADY_DECLINED',
  'REMOVED_FROM_ROSTER',
];
/** An issue, revision, list or page that is read (RNK-9). */
export const EDITION: readonly Reason[] = ['NO_ISSUE_YET', 'ISSUE_NOT_FOUND'];
/** Results as they are judged (PTS-8). */
export const JUDGED: readonly Reason[] = [
  'RESULTS_GIVE_NO_POINTS',
  'RESULTS_NOT_OPEN',
  'FORMAT_UNKNOWN',
];
