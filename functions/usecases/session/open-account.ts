import type { Use } from '../use';
import { newMember } from '../../domain/membership/new-member';
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
  const account = { id: ids.random(12), phone: own, guardians: [] };
  const { memberId } = await members.create(newMember(account, clock.now()));
  return { memberId, phoneKey };
};
