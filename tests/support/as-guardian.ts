import type { Actor } from '../../functions/domain/actor';
import type { MemberStore } from '../../functions/domain/membership/member-store';
import { ok, refuse, type Result } from '../../functions/domain/result';
import type { PersonOf } from '../../functions/usecases/membership/person-of';

/** How a submission finds a person whom somebody else's account submits, where a test needs no bond between them. */
export const asGuardian =
  (
    { members }: { readonly members: Pick<MemberStore, 'find'> },
    guardian: Actor,
    { memberId }: Actor,
  ): (() => Promise<Result<PersonOf>>) =>
  async () => {
    const person = await members.find(memberId);
    if (!person) return refuse('PERSON_NOT_FOUND');
    return ok({ account: { ...person, id: guardian.memberId, phone: null, wards: [] }, person });
  };
