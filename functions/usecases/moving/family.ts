import type { ChildView, Family, GuardianView } from '../../../src/contract/moving';
import type { Day } from '../../../src/contract/words';
import type { Actor } from '../../domain/actor';
import { shanghaiDay } from '../../domain/calendar/calendar';
import { isAdult, isOpen, mayBeGuarded } from '../../domain/membership/guardianship';
import type { Member } from '../../domain/membership/member';
import { ok, refuse, type Result } from '../../domain/result';
import type { Use } from '../use';

const guardianView = (account: Member, self: string): GuardianView => ({
  memberId: account.id,
  name: account.profile?.realName ?? null,
  phoneMasked: account.phone?.masked ?? '',
  self: account.id === self,
});

const childView = (
  child: Member,
  guardians: readonly Member[],
  self: string,
  today: Day,
): ChildView => ({
  memberId: child.id,
  name: child.profile?.realName ?? null,
  phoneMasked: child.phone?.masked ?? null,
  guardians: guardians.map((guardian) => guardianView(guardian, self)),
  may: {
    transfer: child.phone === null,
    inviteGuardian: mayBeGuarded(child, today).ok,
  },
});

/**
 * Who acts for whom in an account, and who asks it to (MEM-8). Two GetItems beside one Query, then the children, those
 * it is asked for and the owner's guardians, then the children's guardians.
 */
export const getFamily = async (
  { members, moves, clock }: Use<'clock' | 'members' | 'moves'>,
  actor: Actor,
): Promise<Result<Family>> => {
  const now = clock.now();
  const today = shanghaiDay(now);
  const [member, invitations, formers] = await Promise.all([
    members.find(actor.memberId),
    moves.invitations(actor.phoneKey),
    moves.formerHolders(actor.phoneKey),
  ]);
  if (!member) return refuse('LOGIN_REQUIRED');
  const found = async (ids: readonly string[]): Promise<Member[]> =>
    (await Promise.all(ids.map((id) => members.find(id)))).flatMap((one) => one ?? []);
  const [children, guardians, asked] = await Promise.all([
    found(member.wards),
    found(member.guardians),
    Promise.all(
      invitations.map(async (invitation) => ({
        ...{ invitation, child: await members.find(invitation.childId) },
      })),
    ),
  ]);
  const views = await Promise.all(
    children.map(async (child) => childView(child, await found(child.guardians), member.id, today)),
  );
  return ok({
    children: views,
    guardians: guardians.map((guardian) => guardianView(guardian, member.id)),
    mayEndGuardianship: guardians.length > 0 && isAdult(member, today),
    invitations: asked
      .filter(
        ({ invitation, child }) =>
          isOpen(invitation, child, member.id, formers, now) && !child?.leaving,
      )
      .map(({ invitation: { id, childName, invitedBy, expiresAt } }) => ({
        ...{ id, childName, invitedBy, expiresAt },
      })),
  });
};
