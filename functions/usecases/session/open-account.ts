import type { Use } from '../use';
import type { Account } from '../../domain/membership/member';
import { sealedPhone } from './sealed-phone';

/**
 * The account of a phone whose owner has just proved it, made if there is none (MEM-1). However many
 * devices do this at once, the database lets one of them make it and tells the others.
 */
export const openAccount = async (
  { members, secrets, ids, clock }: Use<'clock' | 'ids' | 'members' | 'secrets'>,
  phone: string,
): Promise<{ readonly memberId: string; readonly phoneKey: string }> => {
  const own = sealedPhone(secrets, phone);
  const phoneKey = own.key;
  const there = await members.idOfPhone(phoneKey);
  if (there !== null) return { memberId: there, phoneKey };
  const member: Account = {
    id: ids.random(12),
    phone: own,
    guardians: [],
    wards: [],
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
  return { memberId, phoneKey };
};
