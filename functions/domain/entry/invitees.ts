import type { Instant, Role } from '../../../src/contract/words';
import { ok, refuse, type Result } from '../result';
import { ENTRY_LIMITS } from './entry-limits';
import type { Slot } from './entry';

/** Somebody invited by phone (ENT-5): the number sealed, masked and as its key; sealed too what the initiator noted. */
export interface InvitedPerson {
  readonly personKey: string;
  readonly phoneMasked: string;
  readonly phoneSealed: string;
  readonly noteSealed?: string;
  readonly role: Role;
}

/**
 * Slots for people invited, behind those that are there. Refuses a number twice, the one the initiator logs in with
 * and one that has not answered yet, and more invitations than an entry may send. Whose number it is is not known
 * before they answer: a family's may be invited again for another of its persons (MEM-1).
 */
export const invitedSlots = (
  slots: readonly Slot[],
  invited: readonly InvitedPerson[],
  ownPhoneKey: string,
  now: Instant,
): Result<Slot[]> => {
  const keys = invited.map(({ personKey }) => personKey);
  if (new Set(keys).size < keys.length) return refuse('ROSTER_DUPLICATE_PHONE');
  if (keys.includes(ownPhoneKey)) return refuse('ROSTER_OWN_PHONE');
  if (slots.some(({ state, personKey }) => state === 'invited' && keys.includes(personKey)))
    return refuse('ROSTER_ALREADY_INVITED');
  if (slots.length + invited.length > ENTRY_LIMITS.people)
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
