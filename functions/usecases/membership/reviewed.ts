import type { Use } from '../use';
import { isPhone } from '../../../src/contract/folding';
import type { Member, Profile } from '../../domain/membership/member';
import { ok, refuse, type Result } from '../../domain/result';

/** Whose profile was looked at. */
export interface Reviewed {
  readonly memberId: string;
  readonly realName: string;
}

/** A member with what was submitted of them. */
export interface Submitted {
  readonly member: Member;
  readonly profile: Profile;
}

/** Somebody who has submitted a profile, by phone or member id. Refuses NOT_FOUND. */
export const reviewed = async (
  { members, secrets }: Use<'members' | 'secrets'>,
  who: string,
): Promise<Result<Submitted>> => {
  const id = isPhone(who) ? await members.idOfPhone(secrets.blindIndex('phone', who)) : who;
  const member = id === null ? null : await members.find(id);
  return member?.profile ? ok({ member, profile: member.profile }) : refuse('NOT_FOUND');
};
