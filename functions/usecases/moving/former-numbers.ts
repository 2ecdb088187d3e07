import type { Instant } from '../../../src/contract/words';
import type { Secrets } from '../../domain/ports';
import type { Member } from '../../domain/membership/member';
import type { Following, Seen } from '../../domain/membership/move-store';

/** Under what invitations wait whose person has no number for the time being: nobody's number is like it. */
const withoutNumber = (secrets: Pick<Secrets, 'blindIndex'>, memberId: string): string =>
  secrets.blindIndex('phone', `without|${memberId}`);

/** Where what a member is invited to stands now (MEM-8). */
export const placeOf = (
  secrets: Pick<Secrets, 'blindIndex'>,
  { id, phone }: Pick<Member, 'id' | 'phone'>,
): string => phone?.key ?? withoutNumber(secrets, id);

/** What a member was invited to until now follows to wherever they are next. */
export const followingFrom = (
  secrets: Pick<Secrets, 'blindIndex'>,
  member: Pick<Member, 'id' | 'phone'>,
  until: Instant,
): Following => ({ memberId: member.id, from: placeOf(secrets, member), until });

/** What follows where a member gets a number: their own invitations, and all that an account had that is merged (MEM-8). */
export const followingsTo = (
  secrets: Pick<Secrets, 'blindIndex'>,
  member: Pick<Member, 'id' | 'phone'>,
  merged: Seen | null,
  until: Instant,
): Following[] => [
  followingFrom(secrets, member, until),
  ...(merged ? [{ memberId: member.id, from: merged.member.id, until }] : []),
];
