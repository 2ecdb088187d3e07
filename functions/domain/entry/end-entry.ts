import type { Event } from '../../../src/contract/regulation';
import type { Instant } from '../../../src/contract/words';
import type { Tournament } from '../publishing/tournament';
import { ok, refuse, type Result } from '../result';
import {
  activeSlots,
  INITIATOR_SLOT,
  kindOf,
  withHistory,
  withoutNotes,
  type Entry,
} from './entry';
import type { Deadline } from './deadlines';
import { withNotices } from './notices-of';
import { factsOf } from './parts-of';
import { isLapsed } from './shown-status';
import { withOutcome } from './success';
import { withdrawalAt } from './withdrawal';

/**
 * An entry is withdrawn (ENT-9), `by` its initiator, or by the athlete what a leader entered in singles: a team
 * dissolves and its people are free to enter again. `late`: also where that is 弃赛 by now (ENT-21). Refuses what `withdrawalAt` refuses, and WITHDRAWAL_LATE.
 */
export const withdrawn = (
  tournament: Tournament,
  event: Event,
  entry: Entry,
  now: Instant,
  { late: accepted = false, by = INITIATOR_SLOT }: { late?: boolean; by?: string } = {},
): Result<{ readonly after: Entry; readonly deadline: Deadline }> => {
  const withdrawal = withdrawalAt(tournament, event, entry, now);
  if (!withdrawal.ok) return withdrawal;
  const { late, refund, deadline } = withdrawal.value;
  if (late && !accepted) return refuse('WITHDRAWAL_LATE');
  const plain = kindOf(entry.eventId) === 'singles' ? 'withdrawn' : 'dissolved';
  const as = late ? 'late-withdrawal' : plain;
  const ended = { as, at: now, ...(refund === null ? {} : { refund }) } as const;
  const after = withHistory(withoutNotes({ ...entry, ended }), {
    at: now,
    kind: as,
    by,
  });
  const others = activeSlots(entry).filter(({ id }) => id !== by);
  const told = withNotices(after, others, late ? 'late-withdrawal' : 'dissolved', now, by);
  return ok({ after: told, deadline });
};

/** ENT-21: an entry that ends so keeps its place: who moves up is decided with the lists (ACC-4). */
export const keepsItsPlace = ({ ended }: Pick<Entry, 'ended'>): boolean =>
  ended === null || ended.as === 'late-withdrawal';

/** ENT-14: at closing, an entry that still waits for someone lapses. Null: it does not. */
export const lapsed = (
  tournament: Tournament,
  event: Event,
  entry: Entry,
  now: Instant,
): Entry | null => {
  if (entry.ended !== null || !isLapsed(factsOf(event, entry), now)) return null;
  const at = entry.closesAt;
  const after = withHistory(withoutNotes({ ...entry, ended: { as: 'lapsed', at } }), {
    at,
    kind: 'lapsed',
  });
  return withNotices(after, activeSlots(entry), 'lapsed', now);
};

/**
 * CAP-3: the head of the waiting list has got its place. Null: it had it already, or entry has closed over it
 * and it lapses (ENT-14): then there is nothing to be told.
 */
export const promoted = (event: Event, entry: Entry, now: Instant): Entry | null => {
  if (!entry.waitlisted || entry.ended !== null) return null;
  if (isLapsed(factsOf(event, entry), now)) return null;
  const after = withHistory({ ...entry, waitlisted: false }, { at: now, kind: 'promoted' });
  const confirmed = activeSlots(after).filter(({ state }) => state === 'confirmed');
  const told = withNotices(after, confirmed, 'promoted', now);
  return withOutcome(event, entry, told, INITIATOR_SLOT, now);
};
