import type { Use } from '../use';
import type { Member } from '../../domain/membership/member';
import { maskPhone } from '../../domain/membership/masking';
import { sealContext } from '../../domain/membership/sealing';

/**
 * The account of a phone whose owner has just proved it, made if there is none (MEM-1). However many
 * devices do this at once, the database lets one of them make it and tells the others.
 */
export const openAccount = async (
  { members, secrets, ids, clock }: Use<'clock' | 'ids' | 'members' | 'secrets'>,
  phone: string,
): Promise<{ readonly memberId: string; readonly personKey: string }> => {
  const personKey = secrets.blindIndex('phone', phone);
  const there = await members.idOfPerson(personKey);
  if (there !== null) return { memberId: there, personKey };
  const member: Member = {
    id: ids.random(12),
    personKey,
    phoneSealed: secrets.seal(phone, sealContext.phone(personKey)),
    phoneMasked: maskPhone(phone),
    passwordHash: null,
    openid: null,
    review: 'none',
    rejectedBecause: null,
    profile: null,
    certifiedRoles: [],
    subscriptions: {},
    createdAt: clock.now(),
    carriedOut: {},
    version: 1,
  };
  const { memberId } = await members.create(member);
  return { memberId, personKey };
};
