import type { MyRoles } from '../../../src/contract/desk';
import type { Actor } from '../../domain/actor';
import type { MemberStore } from '../../domain/membership/member-store';
import type { Roles } from '../../domain/membership/roles';
import { ok, type Result } from '../../domain/result';

export interface GetMyRolesDeps {
  readonly members: Pick<MemberStore, 'find'>;
  readonly roles: Pick<Roles, 'isAssociation' | 'officiatedBy'>;
}

/** What the desk console may show the caller; every endpoint checks for itself again. */
export const getMyRoles = async (
  { members, roles }: GetMyRolesDeps,
  { memberId }: Actor,
): Promise<Result<MyRoles>> => {
  const [member, association, officiated] = await Promise.all([
    members.find(memberId),
    roles.isAssociation(memberId),
    roles.officiatedBy(memberId),
  ]);
  return ok({
    name: member?.profile?.realName ?? null,
    association,
    officiating: officiated.length,
  });
};
