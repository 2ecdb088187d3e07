import type { Use } from '../use';
import type { MyRoles } from '../../../src/contract/desk';
import type { Actor } from '../../domain/actor';
import { ok, type Result } from '../../domain/result';

/** What the desk console may show the caller; every endpoint checks for itself again. */
export const getMyRoles = async (
  { members, roles }: Use<'members' | 'roles'>,
  { memberId }: Actor,
): Promise<Result<MyRoles>> => {
  const [member, rights, officiated] = await Promise.all([
    members.find(memberId),
    roles.rightsOf(memberId),
    roles.officiatedBy(memberId),
  ]);
  return ok({
    name: member?.profile?.realName ?? null,
    ...rights,
    officiating: officiated.length,
  });
};
