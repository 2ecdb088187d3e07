import type { Instant } from '../../../src/contract/words';
import type { MemberPhone } from '../membership/member';
import type { Entry, Slot } from './entry';

/** Where invitations of a person are from now on; `phone` null: they have no number for the time being (MEM-8). */
export interface Readdressed {
  readonly from: string;
  readonly to: string;
  readonly phone: MemberPhone | null;
  /** what came later is the number's next holder's */
  readonly until: Instant;
}

/**
 * An entry whose invitations of a former number are the person's under the present one, whether they wait or have been
 * declined. What is shown of the number stays as the initiator wrote it. Null: there is none.
 */
export const readdressed = (
  entry: Entry,
  { from, to, phone, until }: Readdressed,
): Entry | null => {
  const moved = (slot: Slot): Slot => {
    if (slot.personKey !== from || slot.invitedAt > until) return slot;
    const { phoneSealed, ...rest } = slot;
    const reached = phoneSealed !== undefined && phone ? { phoneSealed: phone.sealed } : {};
    return { ...rest, ...reached, personKey: to };
  };
  const slots = entry.slots.map(moved);
  return slots.every((slot, at) => slot === entry.slots[at]) ? null : { ...entry, slots };
};
