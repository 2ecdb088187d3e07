import { trailGround, type Ground } from '../../domain/ground';
import type { Member } from '../../domain/membership/member';
import { staffRolesIn } from '../../domain/membership/roles';
import { ok, refuse, type Result } from '../../domain/result';
import type { Use } from '../use';

type Deps = Use<'clock' | 'members' | 'roles'>;

/** Somebody else who works for the association and can log in; null: nobody. A Query, and two GetItems for each looked at. */
const anotherOfAssociation = async (
  { members, roles }: Deps,
  memberId: string,
): Promise<string | null> => {
  const staff = await roles.staff();
  for (const one of staff.filter(({ association }) => association)) {
    if (one.memberId === memberId) continue;
    const [member, rights] = await Promise.all([
      members.find(one.memberId),
      roles.rightsOf(one.memberId),
    ]);
    if (rights.association && member?.phone && !member.leaving) return one.memberId;
  }
  return null;
};

/**
 * The grounds under which whatever somebody may do for the association goes in the transaction that ends their approval
 * or their account, with its line of the trail (MEM-15). It goes as it was read, and a right of the association's only
 * while another one has it: of two last ones who go at once one stays. `by` null: at the terminal. Refuses LAST_ASSOCIATION.
 */
export const rightsGone = async (
  deps: Deps,
  { id, version }: Pick<Member, 'id' | 'version'>,
  by: string | null,
): Promise<Result<Ground[]>> => {
  const rights = await deps.roles.rightsOf(id);
  const gone: Ground = { is: 'rights-gone', memberId: id, rights };
  const had = staffRolesIn(rights);
  if (had.length === 0) return ok([gone]);
  const told = { at: deps.clock.now(), by, kind: 'staff-gone', subject: id } as const;
  const line = trailGround({ ...told, text: had.join(' ') }, `staff-gone.${id}.${version}`);
  if (!rights.association) return ok([gone, line]);
  const another = await anotherOfAssociation(deps, id);
  return another === null
    ? refuse('LAST_ASSOCIATION')
    : ok([gone, line, { is: 'association', memberId: another }]);
};
