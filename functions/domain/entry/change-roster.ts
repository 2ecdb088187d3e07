import type { Event } from '../../../src/contract/regulation';
import { singlesByIn } from '../../../src/contract/roster';
import type { Instant } from '../../../src/contract/words';
import type { Tournament } from '../publishing/tournament';
import { ok, refuse, type Result } from '../result';
import { stillChangeable } from './answer-invitation';
import {
  INITIATOR_SLOT,
  isActive,
  kindOf,
  withHistory,
  withoutNotes,
  type Entry,
  type HistoryItem,
} from './entry';
import { hidingUnitOf } from './hidden-texts';
import { invitedSlots, type InvitedPerson } from './invitees';
import { withNotices } from './notices-of';
import { broughtIn, withOwnPersons, type OwnPerson } from './own-persons';
import { rosterFits } from './roster';
import { withOutcome } from './success';

export interface RosterChange {
  readonly add: readonly InvitedPerson[];
  /** other persons of the initiator's account */
  readonly own: readonly OwnPerson[];
  /** of the phone that account logs in with */
  readonly ownPhoneKey: string;
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
  if (kindOf(entry.eventId) === 'singles')
    return refuse('SINGLES_BY', { by: singlesByIn(tournament.rules).join(',') });
  if (change.add.length + change.own.length + change.remove.length === 0)
    return refuse('INVALID_REQUEST', { path: 'add' });
  if (change.remove.includes(INITIATOR_SLOT)) return refuse('ROSTER_INITIATOR');
  const gone = entry.slots.filter((slot) => change.remove.includes(slot.id));
  if (gone.length < new Set(change.remove).size || !gone.every(isActive))
    return refuse('SLOT_NOT_FOUND');
  const kept = entry.slots.map((slot) =>
    gone.includes(slot) ? { ...slot, state: 'removed' as const, answeredAt: now } : slot,
  );
  const present = withOwnPersons(tournament, event, kept, change.own);
  if (!present.ok) return present;
  const invited = invitedSlots(present.value, change.add, change.ownPhoneKey, now);
  if (!invited.ok) return invited;
  const slots = [...present.value, ...invited.value];
  const fits = rosterFits(event, slots);
  if (!fits.ok) return fits;
  const by = INITIATOR_SLOT;
  const items: HistoryItem[] = [
    ...gone.map(({ id }) => ({ at: now, kind: 'removed' as const, by, whom: id })),
    ...broughtIn(slots.slice(kept.length), now),
  ];
  const [first, ...rest] = items;
  const after = withHistory(
    withoutNotes({ ...entry, ...hidingUnitOf(change.own), slots }),
    first as HistoryItem,
    ...rest,
  );
  const parted = withNotices(after, gone, 'removed', now, by);
  const told = withNotices(parted, invited.value, 'invited', now, by);
  return ok(withOutcome(event, entry, told, by, now));
};
