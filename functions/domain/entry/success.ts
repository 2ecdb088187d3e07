import type { Event } from '../../../src/contract/regulation';
import type { Instant } from '../../../src/contract/words';
import { activeSlots, kindOf, withHistory, type Entry } from './entry';
import { withNotices } from './notices-of';
import { isComplete } from './roster';

/** ENT-7: in a place, everyone invited has confirmed, the roster meets ENT-10. */
export const hasSucceeded = (event: Event, entry: Entry): boolean =>
  entry.ended === null && !entry.waitlisted && isComplete(event, entry);

/**
 * Notes in the history that an entry has succeeded by a change, or waits again (ENT-8), and tells
 * those of a pair or team who did not bring it about.
 */
export const withOutcome = (
  event: Event,
  before: Entry | null,
  after: Entry,
  actorSlot: string | null,
  now: Instant,
): Entry => {
  const [was, is] = [before !== null && hasSucceeded(event, before), hasSucceeded(event, after)];
  if (was === is) return after;
  if (!is) return withHistory(after, { at: now, kind: 'reopened' });
  const noted = withHistory(after, { at: now, kind: 'succeeded' });
  if (kindOf(after.eventId) === 'singles') return noted;
  const others = activeSlots(after).filter(({ id }) => id !== actorSlot);
  return withNotices(noted, others, 'entered', now, actorSlot ?? undefined);
};
