import type { Use } from '../use';
import type { Actor } from '../../domain/actor';
import type { Member } from '../../domain/membership/member';
import { actsFor } from '../../domain/membership/persons';
import { ok, refuse, type Result } from '../../domain/result';

/** An account, and the person of it that a request is about: its owner, unless a child is named (MEM-1). */
export interface PersonOf {
  readonly account: Member;
  readonly person: Member;
}

/**
 * Whom a request is about. One BatchGet. Refuses LOGIN_REQUIRED without the account, and PERSON_NOT_FOUND for who is
 * nobody's and for who is another account's alike.
 */
export const personOf = async (
  { members }: Use<'members'>,
  { memberId }: Actor,
  forWhom: string = memberId,
): Promise<Result<PersonOf>> => {
  const [account, named] = await Promise.all([
    members.find(memberId),
    forWhom === memberId ? null : members.find(forWhom),
  ]);
  if (!account) return refuse('LOGIN_REQUIRED');
  const person = forWhom === memberId ? account : named;
  return person && actsFor(memberId, person) ? ok({ account, person }) : refuse('PERSON_NOT_FOUND');
};

/** As `personOf`, for who writes. Refuses PERSON_LEAVING too: what is being deleted takes nothing new (PIPL). */
export const personToChange = async (
  deps: Use<'members'>,
  actor: Actor,
  forWhom?: string,
): Promise<Result<PersonOf>> => {
  const found = await personOf(deps, actor, forWhom);
  return found.ok && found.value.person.leaving && forWhom !== undefined
    ? refuse('PERSON_LEAVING')
    : found;
};
