import { UNUSED_DAYS } from '../../../src/contract/limits';
import type { Day } from '../../../src/contract/words';
import { dayNumberOf } from '../calendar/day-number';
import type { MemberSessions } from './session';

/** Whether an account was used so long ago that its number may be somebody else's by now (MEM-10). */
export const isLongUnused = ({ lastUsedDay }: MemberSessions, today: Day): boolean =>
  lastUsedDay !== undefined && dayNumberOf(today) - dayNumberOf(lastUsedDay) >= UNUSED_DAYS;

/** Longer than anybody waits. */
export const TRIES_KEPT_SECONDS = 10 * 365 * 86_400;
/** How long the question may be answered after the number was proved. */
export const QUESTION_SECONDS = 900;
