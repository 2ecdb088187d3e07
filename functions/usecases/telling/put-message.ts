import type { Instant } from '../../../src/contract/words';
import type { Use } from '../use';
import { memberOf, type Slot } from '../../domain/entry/entry';
import { accountsOf } from '../../domain/membership/accounts-of';
import { formerHolderOf } from '../../domain/membership/former-holder';
import { nameOutside } from '../../domain/membership/publication';
import { KINDS, rowOf } from '../../domain/telling/kinds';
import { messageOf, type Recipient, type Telling } from '../../domain/telling/message';

type PutOneDeps = Use<'clock' | 'inboxes' | 'secrets'>;
type PutDeps = PutOneDeps & Use<'members' | 'moves'>;

/** Puts a message into the inbox of one account; again is once. */
export const tellAccount = (deps: PutOneDeps, memberId: string, telling: Telling): Promise<void> =>
  putOne(deps, { memberId }, telling);

/** Puts a message into the inboxes of a member's accounts (TEL-1); again is once. */
export const tellMember = async (
  deps: PutOneDeps & Use<'members'>,
  memberId: string,
  telling: Telling,
): Promise<void> => {
  const member = await deps.members.find(memberId);
  if (!member) return;
  // news of a tournament concern all of an account's persons alike: one message
  const named = member.profile !== null && rowOf(telling.kind).group !== KINDS.opening.group;
  const whom = named ? { whom: nameOutside(member.profile.realName) } : {};
  for (const account of accountsOf(member)) {
    const facts = account === memberId ? telling.facts : { ...telling.facts, ...whom };
    await putOne(deps, { memberId: account }, { ...telling, facts });
  }
};

/** Whose a number's invitation is: whoever had the number when it was invited (MEM-8), else its account; null: nobody's. */
export const accountInvited = async (
  { members, moves }: Use<'members' | 'moves'>,
  { personKey, invitedAt }: Slot,
): Promise<string | null> => {
  const [account, formers] = await Promise.all([
    members.idOfPhone(personKey),
    moves.formerHolders(personKey),
  ]);
  return formerHolderOf(formers, account, invitedAt) ?? account;
};

/** The account that has a number now, where it had it then, too; null: none (MEM-5, MEM-8). */
export const accountOfNumber = async (
  { members, moves }: Use<'members' | 'moves'>,
  phoneKey: string,
  then: Instant,
): Promise<string | null> => {
  const [account, formers] = await Promise.all([
    members.idOfPhone(phoneKey),
    moves.formerHolders(phoneKey),
  ]);
  return formerHolderOf(formers, account, then) === null ? account : null;
};

/**
 * The same for the person of a slot: the accounts of whoever has joined or was picked (ENT-24); of a number that was invited the account it
 * had then or has now, and where there is none, itself, by an SMS that invites.
 */
export const tellSlot = async (deps: PutDeps, slot: Slot, telling: Telling): Promise<void> => {
  const { personKey, phoneSealed } = slot;
  const memberId = memberOf(slot);
  if (memberId !== undefined) return tellMember(deps, memberId, telling);
  const account = await accountInvited(deps, slot);
  if (account !== null) return putOne(deps, { memberId: account }, telling);
  const invites = rowOf(telling.kind).group === KINDS.invited.group;
  if (invites && phoneSealed !== undefined)
    await putOne(deps, { phoneKey: personKey, phoneSealed }, telling);
};

const putOne = (
  { inboxes, secrets, clock }: PutOneDeps,
  recipient: Recipient,
  telling: Telling,
): Promise<void> =>
  inboxes.put(messageOf(telling, recipient, secrets.digest(telling.source), clock.now()));
