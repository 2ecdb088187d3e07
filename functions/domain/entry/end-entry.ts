import type { Event } from '../../../src/contract/regulation';
import type { Instant } from '../../../src/contract/words';
import type { Tournament } from '../publishing/tournament';
import { ok, type Result } from '../result';
import { stillOpen } from './answer-invitation';
import {
  activeSlots,
  INITIATOR_SLOT,
  kindOf,
  withHistory,
  withoutNotes,
  type Entry,
} from './entry';
import { withNotices } from './notices-of';
import { factsOf } from './parts-of';
import { isLapsed } from './shown-status';
import { withOutcome } from './success';

/** The initiator withdraws (ENT-9): a team dissolves and its people are free to enter again. */
export const withdrawn = (tournament: Tournament, entry: Entry, now: Instant): Result<Entry> => {
  const open = stillOpen(tournament, entry, now);
  if (!open.ok) return open;
  const as = kindOf(entry.eventId) === 'singles' ? 'withdrawn' : 'dissolved';
  const after = withHistory(withoutNotes({ ...entry, ended: { as, at: now } }), {
    at: now,
    kind: as,
    by: INITIATOR_SLOT,
  });
  const others = activeSlots(entry).filter(({ id }) => id !== INITIATOR_SLOT);
  return ok(withNotices(after, others, 'dissolved', now, INITIATOR_SLOT));
};

/** ENT-14: at closing, an entry that still waits for someone lapses. Null: it does not. */
export const lapsed = (
  tournament: Tournament,
  event: Event,
  entry: Entry,
  now: Instant,
): Entry | null => {
  if (entry.ended !== null || !isLapsed(factsOf(event, entry, tournament), now)) return null;
  const at = tournament.closesAt;
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
  if (isLapsed(factsOf(event, entry, entry), now)) return null;
  const after = withHistory({ ...entry, waitlisted: false }, { at: now, kind: 'promoted' });
  const confirmed = activeSlots(after).filter(({ state }) => state === 'confirmed');
  const told = withNotices(after, confirmed, 'promoted', now);
  return withOutcome(event, entry, told, INITIATOR_SLOT, now);
};
