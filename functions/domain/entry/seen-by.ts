import type { Member } from '../membership/member';
import { formerHolderOf, type FormerHolder } from '../membership/former-holder';
import { personsOf } from '../membership/persons';
import { initiatorOf, slotOf, type Entry, type Slot } from './entry';

/** As whom an account meets an entry in which it may have several persons (MEM-1). */
export interface ViewedAs {
  /** the person it is about */
  readonly memberId?: string | undefined;
  /** what it acts as, where its persons stand in the entry in several ways */
  readonly side?: 'invitee' | 'person';
}

/** The phone of an account, and who had it before. */
export interface PhoneAsked {
  readonly phoneKey: string;
  readonly formers: readonly FormerHolder[];
}

/**
 * The slot in which an account meets an entry: of the person it asks about; else, for who answers an invitation, the
 * one its phone was invited to, or a person of its own without a number (ENT-24); else the initiator's, the one that
 * waits for its answer, the latest one of its persons, or one it has declined. What its phone was invited to while it
 * was somebody else's is theirs (MEM-8). Null: it has nothing to do with the entry.
 */
export const slotSeenBy = (
  entry: Entry,
  account: Pick<Member, 'id' | 'wards'>,
  { phoneKey, formers }: PhoneAsked,
  { memberId, side }: ViewedAs,
): Slot | null => {
  const persons = personsOf(account);
  const latest = slotOf(entry, phoneKey);
  const theirs = latest !== null && formerHolderOf(formers, account.id, latest.invitedAt) === null;
  const invited = theirs ? latest : null;
  const waits = invited?.state === 'invited' ? invited : null;
  const own = entry.slots.filter(({ personKey }) => persons.includes(personKey));
  const asked =
    memberId !== undefined && persons.includes(memberId) ? slotOf(entry, memberId) : null;
  if (side === 'invitee') {
    if (asked?.state === 'invited') return asked;
    const picked = own.filter(({ state }) => state === 'invited').at(-1);
    const answers = waits ?? picked;
    if (answers) return answers;
  }
  if (side === 'person' && memberId !== undefined) return asked;
  const initiates = own.find(({ id }) => id === initiatorOf(entry).id);
  return asked ?? initiates ?? waits ?? own.at(-1) ?? invited;
};
