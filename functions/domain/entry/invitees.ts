import type { Instant, Role } from '../../../src/contract/words';
import { ok, refuse, type Result } from '../result';
import { ENTRY_LIMITS } from './entry-limits';
import { initiatorOf, isActive, type Slot } from './entry';

/** Somebody invited by phone (ENT-5): the number sealed, masked and as a person's key. */
export interface InvitedPerson {
  readonly personKey: string;
  readonly phoneMasked: string;
  readonly phoneSealed: string;
  readonly role: Role;
}

/**
 * Slots for people invited, behind those that are there. Refuses a number twice, the initiator's own
 * and one that is in already, and more invitations than an entry may send.
 */
export const invitedSlots = (
  slots: readonly Slot[],
  invited: readonly InvitedPerson[],
  now: Instant,
): Result<Slot[]> => {
  const keys = invited.map(({ personKey }) => personKey);
  if (new Set(keys).size < keys.length) return refuse('ROSTER_DUPLICATE_PHONE');
  if (keys.includes(initiatorOf({ slots }).personKey)) return refuse('ROSTER_OWN_PHONE');
  if (slots.some((slot) => isActive(slot) && keys.includes(slot.personKey)))
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
