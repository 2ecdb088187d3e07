import type { Instant } from '../../../src/contract/words';
import { ok, refuse, type Result } from '../result';
import { ENTRY_LIMITS } from './entry-limits';
import { isActive, memberOf, type Slot } from './entry';

/**
 * Somebody invited by phone (ENT-5): the number sealed, masked and as its key; sealed too what the initiator noted. Or
 * an earlier partner (ENT-24), by member id and called as the initiator knows them, without a number.
 */
export type InvitedPerson = Pick<
  Slot,
  'personKey' | 'phoneMasked' | 'phoneSealed' | 'noteSealed' | 'called' | 'role'
>;

/**
 * Slots for people invited, behind those that are there. Refuses a number twice, the one the initiator logs in with
 * and one that has not answered yet, and more invitations than an entry may send. Whose number it is is not known
 * before they answer: a family's may be invited again for another of its persons (MEM-1). Nobody is picked twice, or
 * beside a slot of theirs; a number is never compared with whom a pick names (ENT-24).
 */
export const invitedSlots = (
  slots: readonly Slot[],
  invited: readonly InvitedPerson[],
  ownPhoneKey: string,
  now: Instant,
): Result<Slot[]> => {
  const picked = invited.flatMap(({ called, personKey }) =>
    called === undefined ? [] : personKey,
  );
  if (
    new Set(picked).size < picked.length ||
    slots.some((slot) => isActive(slot) && picked.includes(memberOf(slot) ?? ''))
  )
    return refuse('ROSTER_PERSON_TWICE');
  const keys = invited.flatMap(({ called, personKey }) => (called === undefined ? personKey : []));
  if (new Set(keys).size < keys.length) return refuse('ROSTER_DUPLICATE_PHONE');
  if (keys.includes(ownPhoneKey)) return refuse('ROSTER_OWN_PHONE');
  if (slots.some(({ state, personKey }) => state === 'invited' && keys.includes(personKey)))
    return refuse('ROSTER_ALREADY_INVITED');
  // who is picked must still be there when it is written, which counts as one more item of the transaction
  if (slots.length + invited.length + picked.length > ENTRY_LIMITS.people)
    return refuse('TOO_MANY_REQUESTS', { retryAfterSeconds: 86_400 });
  return ok(
    invited.map((person, at) => ({
      ...person,
      id: `s${slots.length + at + 1}`,
      state: 'invited' as const,
      invitedAt: now,
    })),
  );
};
