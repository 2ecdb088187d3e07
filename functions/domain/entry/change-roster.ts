import type { Event } from '../../../src/contract/regulation';
import type { Instant } from '../../../src/contract/words';
import type { Tournament } from '../publishing/tournament';
import { ok, refuse, type Result } from '../result';
import { stillChangeable } from './answer-invitation';
import {
  INITIATOR_SLOT,
  isActive,
  kindOf,
  withHistory,
  type Entry,
  type HistoryItem,
} from './entry';
import { invitedSlots, type InvitedPerson } from './invitees';
import { withNotices } from './notices-of';
import { rosterFits } from './roster';
import { withOutcome } from './success';

export interface RosterChange {
  readonly add: readonly InvitedPerson[];
  readonly remove: readonly string[];
}

/**
 * 变更邀请 (ENT-8): removes and adds people in one step, before the cut-off. The entry keeps its
 * place and its time and waits again for those who are new.
 */
export const changedRoster = (
  tournament: Tournament,
  event: Event,
  entry: Entry,
  change: RosterChange,
  now: Instant,
): Result<Entry> => {
  const open = stillChangeable(tournament, entry, now);
  if (!open.ok) return open;
  if (kindOf(entry.eventId) === 'singles') return refuse('SINGLES_IN_PERSON');
  if (change.add.length + change.remove.length === 0)
    return refuse('INVALID_REQUEST', { path: 'add' });
  if (change.remove.includes(INITIATOR_SLOT)) return refuse('ROSTER_INITIATOR');
  const gone = entry.slots.filter((slot) => change.remove.includes(slot.id));
  if (gone.length < new Set(change.remove).size || !gone.every(isActive))
    return refuse('SLOT_NOT_FOUND');
  const kept = entry.slots.map((slot) =>
    gone.includes(slot) ? { ...slot, state: 'removed' as const, answeredAt: now } : slot,
  );
  const added = invitedSlots(kept, change.add, now);
  if (!added.ok) return added;
  const slots = [...kept, ...added.value];
  const fits = rosterFits(event, slots);
  if (!fits.ok) return fits;
  const by = INITIATOR_SLOT;
  const items: HistoryItem[] = [
    ...gone.map(({ id }) => ({ at: now, kind: 'removed' as const, by, whom: id })),
    ...added.value.map(({ id }) => ({ at: now, kind: 'invited' as const, by, whom: id })),
  ];
  const [first, ...rest] = items;
  const after = withHistory({ ...entry, slots }, first as HistoryItem, ...rest);
  const parted = withNotices(after, gone, 'removed', now, by);
  const told = withNotices(parted, added.value, 'invited', now, by);
  return ok(withOutcome(event, entry, told, by, now));
};
