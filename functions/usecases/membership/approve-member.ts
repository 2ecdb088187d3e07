import type { Use } from '../use';
import { PHONE } from '../../../src/contract/folding';
import { personsOf } from '../../domain/membership/persons';
import { ok, refuse, type Result } from '../../domain/result';
import { untilFresh } from '../commands/until-fresh';

type ReviewDeps = Use<'members' | 'secrets'>;

/** Whose profile was submitted. */
export interface Submitter {
  readonly memberId: string;
  readonly realName: string;
}

const memberIdOf = async ({ members, secrets }: ReviewDeps, who: string): Promise<string | null> =>
  PHONE.test(who) ? members.idOfPhone(secrets.blindIndex('phone', who)) : who;

/**
 * Approves the submitted profile of a member, who is named by the phone they log in with or by member id, as a child
 * without one is (MEM-1, MEM-2). Refuses NOT_FOUND when there is nobody or nothing was submitted. Approving again
 * changes nothing.
 */
export const approveMember = async (deps: ReviewDeps, who: string): Promise<Result<Submitter>> => {
  const { members } = deps;
  const memberId = await memberIdOf(deps, who);
  if (memberId === null) return refuse('NOT_FOUND');
  return untilFresh(async () => {
    const member = await members.find(memberId);
    if (!member?.profile) return refuse('NOT_FOUND');
    const approved = ok({ memberId, realName: member.profile.realName });
    if (member.review === 'approved') return approved;
    return (await members.saveReview(member, 'approved', null)) === 'stale' ? 'stale' : approved;
  });
};

/** The persons of a phone's account whose profiles wait for their review, its owner first (MEM-1). */
export const waitingOf = async (deps: ReviewDeps, phone: string): Promise<Submitter[]> => {
  const accountId = await memberIdOf(deps, phone);
  const account = accountId === null ? null : await deps.members.find(accountId);
  if (!account) return [];
  const persons = await Promise.all(personsOf(account).map((id) => deps.members.find(id)));
  return persons.flatMap((person) =>
    person?.profile && person.review === 'pending'
      ? [{ memberId: person.id, realName: person.profile.realName }]
      : [],
  );
};
