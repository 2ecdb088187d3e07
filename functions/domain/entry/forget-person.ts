import { nameOutside } from '../membership/publication';
import { initiatorOf, isActive, knowsTeamName, type Entry, type Slot } from './entry';

/** What stands where a name stood once its owner has deleted the account. */
export const FORGOTTEN_NAME = '已注销用户';

/** Whoever confirmed left a name to be replaced; who declined is known by having no number any more. */
export const isForgotten = ({ phoneMasked, called, name }: Slot): boolean =>
  phoneMasked === '' && called === undefined && (name === undefined || name === FORGOTTEN_NAME);

/** A name as the person of `viewer` reads it: masked for whoever never confirmed and may be anybody (MEM-13). */
export const nameFor = (viewer: Slot, name: string): string =>
  knowsTeamName(viewer) ? name : nameForInvited(name);

/** A name as somebody reads it who is merely invited; one that is masked stays as it is. */
export const nameForInvited = (name: string): string =>
  name === FORGOTTEN_NAME ? name : nameOutside(name);

const reduced = ({ id, personKey, role, state, invitedAt, answeredAt, name }: Slot): Slot => ({
  id,
  personKey,
  role,
  state,
  invitedAt,
  ...(answeredAt ? { answeredAt } : {}),
  phoneMasked: '',
  ...(name === undefined ? {} : { name: FORGOTTEN_NAME }),
});

/** Of what they played: the record without how to reach them and what they answered. */
const unreachable = ({ phoneSealed: _sealed, answers: _answers, ...slot }: Slot): Slot => ({
  ...slot,
  phoneMasked: '',
});

/**
 * An entry without what it knew of a person, as far as it is over for them (PIPL): who they were, phone, answers,
 * and whom they named as their delegation. Null: nothing to forget. Name and place of what was played stay: they are
 * the tournament's record. Nothing they stand in is live when this is asked, so an entry of theirs that has not ended
 * has been played; an invitation that waits is the phone's, not theirs. `isTheirs`: what a number was invited to may be
 * somebody else's (MEM-8).
 */
export const withoutPerson = (
  entry: Entry,
  personKey: string,
  isTheirs: (slot: Slot) => boolean,
): Entry | null => {
  const without = (slot: Slot): Slot => {
    if (slot.personKey !== personKey || isForgotten(slot) || !isTheirs(slot)) return slot;
    if (entry.ended !== null || !isActive(slot) || slot.called !== undefined) return reduced(slot);
    const left = slot.phoneMasked !== '' || slot.answers !== undefined;
    return slot.state === 'confirmed' && left ? unreachable(slot) : slot;
  };
  const slots = entry.slots.map(without);
  const { delegationSealed, ...rest } = entry;
  const named = delegationSealed !== undefined && initiatorOf(entry).personKey === personKey;
  if (!named && slots.every((slot, at) => slot === entry.slots[at])) return null;
  return { ...(named ? rest : entry), slots };
};
