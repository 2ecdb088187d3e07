import type { Use } from '../use';
import type { Slot } from '../../domain/entry/entry';
import { accountsOf } from '../../domain/membership/accounts-of';
import type { Member } from '../../domain/membership/member';
import { KINDS, rowOf } from '../../domain/telling/kinds';
import { messageOf, type Recipient, type Telling } from '../../domain/telling/message';

type PutDeps = Use<'clock' | 'inboxes' | 'members' | 'secrets'>;

const accounts = (member: Member | null): Recipient[] =>
  member === null ? [] : accountsOf(member).map((memberId) => ({ memberId }));

/**
 * Whom to tell about a person of an entry: the accounts of whoever has joined; of a number that was invited the
 * account it has, and where it has none, itself, by SMS.
 */
const recipientsOf = async (
  { members }: Use<'members'>,
  { memberId, personKey, phoneSealed }: Slot,
  { kind }: Telling,
): Promise<readonly Recipient[]> => {
  if (memberId !== undefined) return accounts(await members.find(memberId));
  const invited = await members.idOfPerson(personKey);
  if (invited !== null) return [{ memberId: invited }];
  const bySms = rowOf(kind).group === KINDS.invited.group && phoneSealed !== undefined;
  return bySms ? [{ phoneKey: personKey, phoneSealed }] : [];
};

/** Puts a message into the inboxes of one member's accounts; again is once. */
export const tellMember = async (
  deps: PutDeps,
  memberId: string,
  telling: Telling,
): Promise<void> => {
  for (const recipient of accounts(await deps.members.find(memberId)))
    await putOne(deps, recipient, telling);
};

/** The same for the person of a slot. */
export const tellSlot = async (deps: PutDeps, slot: Slot, telling: Telling): Promise<void> => {
  for (const recipient of await recipientsOf(deps, slot, telling))
    await putOne(deps, recipient, telling);
};

const putOne = (
  { inboxes, secrets, clock }: PutDeps,
  recipient: Recipient,
  telling: Telling,
): Promise<void> =>
  inboxes.put(messageOf(telling, recipient, secrets.digest(telling.source), clock.now()));
