import { sameTyped } from '../../../src/contract/folding';
import { priceOf } from '../../../src/contract/price-of';
import type { Event } from '../../../src/contract/regulation';
import type { Instant } from '../../../src/contract/words';
import { isFree } from '../fees/entry-fee';
import type { Tournament } from '../publishing/tournament';
import { ok, refuse, type Refusal, type Result } from '../result';
import {
  initiatorOf,
  kindOf,
  mayWithdraw,
  memberOf,
  withHistory,
  withoutNotes,
  withSlot,
  type Entry,
  type Slot,
} from './entry';
import { hidingUnitOf } from './hidden-texts';
import { join, type JoinedSlot, type Joining } from './join';
import { withNotices } from './notices-of';
import { withOutcome } from './success';

/** ENT-9, ENT-13, ENT-14: nothing is done to an entry that has ended or after closing. */
export const stillOpen = (tournament: Tournament, entry: Entry, now: Instant): Result<null> => {
  if (entry.ended !== null || tournament.state === 'cancelled') return refuse('ENTRY_ENDED');
  return now < entry.closesAt ? ok(null) : refuse('ENTRY_CLOSED');
};

/** ENT-8: changes end at the cut-off, at closing or earlier. */
export const stillChangeable = (
  tournament: Tournament,
  entry: Entry,
  now: Instant,
): Result<null> => {
  const open = stillOpen(tournament, entry, now);
  if (!open.ok) return open;
  return now < entry.cutoffAt ? ok(null) : refuse('CHANGE_CUTOFF_PASSED');
};

const ANSWERED = {
  confirmed: 'ALREADY_CONFIRMED',
  declined: 'ALREADY_DECLINED',
  cancelled: 'ALREADY_DECLINED',
  removed: 'REMOVED_FROM_ROSTER',
} as const;

const pending = (slot: Slot): Refusal | null =>
  slot.state === 'invited' ? null : refuse(ANSWERED[slot.state]);

/** Who has confirmed is known by who they are: how the invitation reached them is not kept. */
const inSlot = (entry: Entry, invited: Slot, joined: JoinedSlot): Entry => {
  const { phoneSealed: _reached, called: _picked, ...slot } = invited;
  return withoutNotes({
    ...entry,
    slots: entry.slots.map((one) => (one.id === invited.id ? { ...slot, ...joined } : one)),
  });
};

/** An invitee confirms (ENT-7): they type the team name and are judged as whoever enters is. */
export const confirmed = (
  tournament: Tournament,
  event: Event,
  entry: Entry,
  slot: Slot,
  typedName: string,
  joining: Omit<Joining, 'role'>,
): Result<Entry> => {
  const { now } = joining;
  const open = stillOpen(tournament, entry, now);
  if (!open.ok) return open;
  const answered = pending(slot);
  if (answered) return answered;
  // who was picked is invited themselves: nobody else of the account takes their place (ENT-24)
  const picked = memberOf(slot);
  if (picked !== undefined && picked !== joining.member?.id) return refuse('NOT_INVITED');
  if (!sameTyped(typedName, entry.teamName ?? '')) return refuse('TEAM_NAME_MISMATCH');
  const others = entry.slots.filter(({ id }) => id !== slot.id);
  const joined = join(tournament, event, others, { ...joining, role: slot.role });
  if (!joined.ok) return joined;
  const known = { ...inSlot(entry, slot, joined.value), ...hidingUnitOf([joining]) };
  const after = withHistory(known, {
    at: now,
    kind: 'confirmed',
    by: slot.id,
  });
  const told = withNotices(after, [initiatorOf(after)], 'confirmed', now, slot.id);
  return ok(withOutcome(event, entry, told, slot.id, now));
};

/** An invitee declines (ENT-7); the entry no longer waits for them. */
export const declined = (
  tournament: Tournament,
  event: Event,
  entry: Entry,
  slot: Slot,
  now: Instant,
): Result<Entry> => {
  const open = stillOpen(tournament, entry, now);
  if (!open.ok) return open;
  const answered = pending(slot);
  if (answered) return answered;
  return ok(left(tournament, event, entry, slot, 'declined', now));
};

/** A confirmed person other than the initiator cancels their own part, until the cut-off (ENT-8). */
export const cancelledOwn = (
  tournament: Tournament,
  event: Event,
  entry: Entry,
  slot: Slot,
  now: Instant,
): Result<Entry> => {
  const open = stillChangeable(tournament, entry, now);
  if (!open.ok) return open;
  // a singles player's own part is the entry, which is withdrawn (ENT-9)
  if (mayWithdraw(entry, slot)) return refuse('ROSTER_INITIATOR');
  if (slot.state === 'invited') return refuse('NOT_INVITED');
  if (slot.state !== 'confirmed') return refuse(ANSWERED[slot.state]);
  return ok(left(tournament, event, entry, slot, 'cancelled', now));
};

/** Singles that their athlete declines are nothing any more (ENT-1): what was paid is due back, as of a lapse (FEE-3). */
const endedBy = (
  { rules }: Tournament,
  event: Event,
  { eventId, enteredAt }: Entry,
  at: Instant,
): Entry['ended'] => {
  if (kindOf(eventId) !== 'singles') return null;
  return {
    ...{ as: 'withdrawn', at },
    ...(isFree(priceOf(rules, event, enteredAt)) ? {} : { refund: 'due' }),
  };
};

const left = (
  tournament: Tournament,
  event: Event,
  entry: Entry,
  slot: Slot,
  state: 'declined' | 'cancelled',
  now: Instant,
): Entry => {
  const ended = endedBy(tournament, event, entry, now);
  const gone = withoutNotes({ ...withSlot(entry, slot.id, { state, answeredAt: now }), ended });
  const after = withHistory(gone, {
    at: now,
    kind: state === 'cancelled' ? 'cancelled-own' : 'declined',
    by: slot.id,
  });
  const told = withNotices(after, [initiatorOf(after)], state, now, slot.id);
  return withOutcome(event, entry, told, slot.id, now);
};
