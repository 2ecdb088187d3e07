import type { ChildView, Family, GuardianView } from '../../../src/contract/moving';
import type { Instant } from '../../../src/contract/words';
import type { Actor } from '../../domain/actor';
import { shanghaiDay } from '../../domain/calendar/calendar';
import {
  isAdult,
  isOpen,
  isPending,
  mayBeGuarded,
  type Guardianship,
} from '../../domain/membership/guardianship';
import type { Member } from '../../domain/membership/member';
import { othersActFor } from '../../domain/membership/persons';
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
  sent: readonly Guardianship[],
  self: string,
  now: Instant,
): ChildView => ({
  memberId: child.id,
  name: child.profile?.realName ?? null,
  phoneMasked: child.phone?.masked ?? null,
  guardians: guardians.map((guardian) => guardianView(guardian, self)),
  invited: sent
    .filter((invitation) => isPending(invitation, child, now))
    .map(({ id, phoneMasked, expiresAt }) => ({ id, phoneMasked, expiresAt })),
  may: {
    transfer: child.phone === null,
    inviteGuardian: mayBeGuarded(child, shanghaiDay(now)).ok,
    stepBack: !child.leaving && othersActFor(self, child),
  },
});

/**
 * Who acts for whom in an account, who asks it to, and whom it has asked (MEM-8). Two GetItems beside two Queries, then the children, those
 * it is asked for and the owner's guardians, then the children's guardians.
 */
export const getFamily = async (
  { members, moves, clock }: Use<'clock' | 'members' | 'moves'>,
  actor: Actor,
): Promise<Result<Family>> => {
  const now = clock.now();
  const today = shanghaiDay(now);
  const [member, invitations, sent, formers] = await Promise.all([
    members.find(actor.memberId),
    moves.invitations(actor.phoneKey),
    moves.invitationsBy(actor.memberId),
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
    children.map(async (child) =>
      childView(child, await found(child.guardians), sent, member.id, now),
    ),
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
