import type { Instant } from '../../../src/contract/words';
import type { MemberPhone } from '../membership/member';
import type { Entry, Slot } from './entry';

/** Where invitations of a person are from now on; `phone` null: they have no number for the time being (MEM-8). */
export interface Readdressed {
  readonly from: string;
  readonly to: string;
  readonly phone: MemberPhone | null;
  /** whether what the number was invited to at an instant is theirs */
  readonly isTheirs: (invitedAt: Instant) => boolean;
  /** they wait there as if the number had been invited now: who had it before them has no part in it */
  readonly now: Instant;
}

/**
 * An entry whose invitations of a former number are the person's under the present one, whether they wait or have been
 * declined. What is shown of the number stays as the initiator wrote it. Null: there is none.
 */
export const readdressed = (
  entry: Entry,
  { from, to, phone, isTheirs, now }: Readdressed,
): Entry | null => {
  const moved = (slot: Slot): Slot => {
    if (slot.personKey !== from || !isTheirs(slot.invitedAt)) return slot;
    const { phoneSealed, ...rest } = slot;
    const reached = phoneSealed !== undefined && phone ? { phoneSealed: phone.sealed } : {};
    return { ...rest, ...reached, personKey: to, invitedAt: now };
  };
  const slots = entry.slots.map(moved);
  return slots.every((slot, at) => slot === entry.slots[at]) ? null : { ...entry, slots };
};
