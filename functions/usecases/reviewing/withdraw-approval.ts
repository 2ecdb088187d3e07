import type * as z from 'zod/mini';
import { sameTyped } from '../../../src/contract/folding';
import type { WithdrawApproval } from '../../../src/contract/requests/reviewing';
import type { MemberFile } from '../../../src/contract/reviewing';
import type { Actor } from '../../domain/actor';
import { associationGrounds } from '../../domain/ground';
import { namesIn } from '../../domain/membership/review';
import { isOwn } from '../../domain/membership/review-queue';
import { refuse, type Result } from '../../domain/result';
import { withCommand } from '../commands/with-command';
import { rejectOnce } from '../membership/reject-member';
import { reviewRoleOnce, roleIn } from '../membership/review-certification';
import type { TidyDeps } from '../membership/take-evidence';
import type { Use } from '../use';
import { getMemberFile } from './member-file';

/**
 * The association takes back the approval of a member, or of one of their certified roles, that was a mistake (MEM-3,
 * MEM-4): by the same rules as at the terminal, with a reason that its person is told, and while they are who they
 * were when the name was typed. Refuses MEMBER_NOT_FOUND, REVIEW_OWN, NAME_NOT_THEIRS where the name that was typed is
 * not one of theirs, NOTHING_TO_REVIEW where nothing stands that could be taken back, and as those rules do.
 */
export const withdrawApproval = (
  deps: Use<'athletes' | 'clock' | 'members' | 'roles' | 'secrets' | 'trail'> & TidyDeps,
  actor: Actor,
  memberId: string,
  { roleId, name, reason: because }: z.infer<typeof WithdrawApproval>,
  idempotencyKey: string,
): Promise<Result<MemberFile>> => {
  const present = () => getMemberFile(deps, actor, memberId);
  return withCommand(
    deps,
    {
      ...{ actor, idempotencyKey },
      request: { do: 'withdraw-approval', memberId, roleId, name, because },
    },
    {
      load: async () => ({ member: await deps.members.find(actor.memberId) }),
      present,
      carryOut: async ({ member: reader }, { key, first }) => {
        const member = await deps.members.find(memberId);
        if (!reader || !member || member.leaving) return refuse('MEMBER_NOT_FOUND');
        const { profile } = member;
        if (isOwn(reader, member)) return refuse('REVIEW_OWN');
        if (!profile) return refuse('NOTHING_TO_REVIEW');
        if (!namesIn(member).some((one) => sameTyped(one, name))) return refuse('NAME_NOT_THEIRS');
        const judged = { is: 'judged', memberId: reader.id, version: reader.version } as const;
        const grounds = [first(memberId), ...associationGrounds(actor), judged];
        const decider = { by: actor.memberId, key, grounds };
        if (roleId === null) {
          const asked = { verdict: 'withdraw', because } as const;
          const withdrawn = await rejectOnce(deps, { member, profile }, asked, decider);
          return withdrawn === 'stale' ? 'stale' : withdrawn.ok ? present() : withdrawn;
        }
        const role = roleIn(member, roleId);
        if (!role) return refuse('NOTHING_TO_REVIEW');
        const verdict = { is: 'withdraw', because } as const;
        const withdrawn = await reviewRoleOnce(deps, member, role, verdict, decider);
        return withdrawn === 'stale' ? 'stale' : withdrawn.ok ? present() : withdrawn;
      },
    },
  );
};
