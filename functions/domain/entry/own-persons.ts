import type { Event } from '../../../src/contract/regulation';
import type { Tournament } from '../publishing/tournament';
import { ok, refuse, type Result } from '../result';
import type { HistoryItem, Slot } from './entry';
import { INITIATOR_SLOT } from './entry';
import { ENTRY_LIMITS } from './entry-limits';
import { join, type Joining } from './join';

/** Another person of the initiator's account, who needs no invitation (MEM-1). */
export interface OwnPerson extends Joining {
  /** of the account that acts for them */
  readonly phoneMasked: string;
}

/**
 * The slots with other persons of the same account behind those that are there: in at once, judged as whoever
 * confirms is (ENT-7). Refuses what joining refuses, and more people than an entry may have.
 */
export const withOwnPersons = (
  tournament: Tournament,
  event: Event,
  slots: readonly Slot[],
  own: readonly OwnPerson[],
): Result<Slot[]> => {
  if (slots.length + own.length > ENTRY_LIMITS.people)
    return refuse('TOO_MANY_REQUESTS', { retryAfterSeconds: 86_400 });
  const all = [...slots];
  for (const person of own) {
    const joined = join(tournament, event, all, person);
    if (!joined.ok) return joined;
    const { role, phoneMasked, now } = person;
    all.push({ id: `s${all.length + 1}`, phoneMasked, role, invitedAt: now, ...joined.value });
  }
  return ok(all);
};

/** What the history says of people whom the initiator has brought in: invited, and in already where they are. */
export const broughtIn = (slots: readonly Slot[], at: string): HistoryItem[] => [
  ...slots.map(({ id }) => ({ at, kind: 'invited' as const, by: INITIATOR_SLOT, whom: id })),
  ...slots
    .filter(({ state }) => state === 'confirmed')
    .map(({ id }) => ({ at, kind: 'confirmed' as const, by: id })),
];
