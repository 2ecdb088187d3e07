import type * as z from 'zod/mini';
import type { GiveStaffRole, TakeStaffRole } from '../../../src/contract/requests/reviewing';
import type { StaffChanged, StaffList } from '../../../src/contract/reviewing';
import type { Actor } from '../../domain/actor';
import type { Member } from '../../domain/membership/member';
import { staffRolesIn } from '../../domain/membership/roles';
import { ok, refuse, type Result } from '../../domain/result';
import { associationCommand } from '../desk/association-command';
import { namesOf, saysNobody } from '../desk/desk-people';
import type { Use } from '../use';

type Changed = z.infer<typeof StaffChanged>;
type Deps = Use<'clock' | 'members' | 'roles' | 'secrets'>;

/** Everybody who may do something for the association (MEM-15). A Query, a BatchGet, and a GetItem each. */
export const listStaff = async (
  deps: Use<'athletes' | 'members' | 'roles'>,
  actor: Actor,
): Promise<Result<StaffList>> => {
  const staff = await deps.roles.staff();
  const [nameOf, members] = await Promise.all([
    namesOf(
      deps,
      staff.map(({ memberId }) => memberId),
    ),
    Promise.all(staff.map(({ memberId }) => deps.members.find(memberId))),
  ]);
  return ok({
    staff: staff.map((one, at) => ({
      memberId: one.memberId,
      name: nameOf(one.memberId),
      phoneMasked: members[at]?.phone?.masked ?? null,
      roles: staffRolesIn(one),
      self: one.memberId === actor.memberId,
    })),
  });
};

const presentOf =
  ({ roles }: Deps) =>
  async (memberId: string): Promise<Result<Changed>> =>
    ok({ memberId, roles: staffRolesIn(await roles.rightsOf(memberId)) });

const approvedOf = async (deps: Deps, phone: string): Promise<Result<Member>> => {
  const { members, secrets } = deps;
  const id = await members.idOfPhone(secrets.blindIndex('phone', phone));
  const member = id === null ? null : await members.find(id);
  if (!member || member.leaving) return refuse('STAFF_NOT_FOUND');
  return member.review === 'approved' ? ok(member) : refuse('NOT_APPROVED');
};

/**
 * The association gives a right to whoever logs in with a phone (MEM-15): somebody known by their real name. What they
 * have already they keep. Refuses STAFF_NOT_FOUND without an account, NOT_APPROVED.
 */
export const giveStaffRole = (
  deps: Deps,
  actor: Actor,
  { phone, role }: z.infer<typeof GiveStaffRole>,
  idempotencyKey: string,
): Promise<Result<Changed>> =>
  associationCommand(
    deps,
    { actor, idempotencyKey, request: { do: 'give-staff-role', phone, role } },
    {
      present: presentOf(deps),
      carryOut: async ({ grounds }) => {
        const found = await approvedOf(deps, phone);
        if (!found.ok) return found;
        const { id } = found.value;
        const before = await deps.roles.rightsOf(id);
        // kept as carried out all the same: a late repeat gives nothing that was taken since
        const told = before[role]
          ? null
          : ({ kind: 'staff-given', subject: id, text: role } as const);
        const written = await deps.roles.saveRights(id, before, { ...before, [role]: true }, [
          ...grounds(id, told),
          { is: 'approved', memberId: id },
          { is: 'staying', memberId: id },
        ]);
        return written === 'stale' ? 'stale' : presentOf(deps)(id);
      },
    },
  );

/**
 * The association takes a right from somebody (MEM-15). Nobody takes their own right as association: so somebody is
 * always left who has it, whoever takes whose at once, since each writes while their own stands. Refuses OWN_RIGHT,
 * REASON_PERSONAL, STAFF_NOT_FOUND where there is no such right.
 */
export const takeStaffRole = (
  deps: Deps & Use<'athletes'>,
  actor: Actor,
  memberId: string,
  { role, reason }: z.infer<typeof TakeStaffRole>,
  idempotencyKey: string,
): Promise<Result<Changed>> =>
  associationCommand(
    deps,
    { actor, idempotencyKey, request: { do: 'take-staff-role', memberId, role, reason } },
    {
      present: presentOf(deps),
      carryOut: async ({ grounds }) => {
        if (memberId === actor.memberId && role === 'association') return refuse('OWN_RIGHT');
        const before = await deps.roles.rightsOf(memberId);
        if (!before[role]) return refuse('STAFF_NOT_FOUND');
        if (!(await saysNobody(deps, [memberId], reason))) return refuse('REASON_PERSONAL');
        const told = { kind: 'staff-taken', subject: memberId, text: `${role} ${reason}` } as const;
        const after = { ...before, [role]: false };
        const written = await deps.roles.saveRights(
          memberId,
          before,
          after,
          grounds(memberId, told),
        );
        return written === 'stale' ? 'stale' : presentOf(deps)(memberId);
      },
    },
  );
