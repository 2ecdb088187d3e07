import type * as z from 'zod/mini';
import type { DecideReview, ReviewDecided } from '../../../src/contract/reviewing';
import type { Actor } from '../../domain/actor';
import { trailGround, type Ground } from '../../domain/ground';
import { heldNow } from '../../domain/membership/review-queue';
import { ok, refuse, type Result } from '../../domain/result';
import { approveOnce } from '../membership/approve-member';
import { rejectOnce } from '../membership/reject-member';
import { reviewRoleOnce } from '../membership/review-certification';
import type { TidyDeps } from '../membership/take-evidence';
import { acceptOnce, refuseOnce } from '../moving/decide-phone-request';
import { heldByOther } from './claim-review';
import { concernedBy, type Found, type TargetDeps } from './review-target';
import { reviewerCommand } from './reviewer-command';
import { seenMark } from './seen';

type Decision = { readonly key: string; readonly by: string; readonly grounds: readonly Ground[] };
type Deps = TargetDeps & TidyDeps;

const onMember = async (
  deps: Deps,
  target: Exclude<Found['target'], { readonly is: 'phone' }>,
  because: string | null,
  { grounds, by, key }: Decision,
): Promise<Result<unknown> | 'stale'> => {
  const { member } = target;
  const claimed: Ground = { is: 'claimed', memberId: member.id, by };
  const decider = { by, key, grounds: [...grounds, claimed] };
  if (target.is === 'role') {
    const verdict =
      because === null ? { is: 'approve' as const } : { is: 'reject' as const, because };
    return reviewRoleOnce(deps, member, target.role, verdict, decider);
  }
  const { profile } = member;
  if (!profile) return refuse('REVIEW_NOT_FOUND');
  return because === null
    ? approveOnce(deps, { member, profile }, decider)
    : rejectOnce(deps, { member, profile }, { verdict: 'reject', because }, decider);
};

const onPhone = async (
  deps: Deps,
  target: Extract<Found['target'], { readonly is: 'phone' }>,
  because: string | null,
  { grounds, by, key }: Decision,
): Promise<Result<unknown> | 'stale'> => {
  const { request } = target;
  const kind = because === null ? 'phone-accepted' : 'phone-refused';
  const told = { at: deps.clock.now(), by, kind, subject: concernedBy(target) } as const;
  const line = trailGround({ ...told, text: because }, key);
  const beside = { claimedBy: by, grounds: [...grounds, line] };
  if (because !== null) return refuseOnce(deps, request, because, beside);
  const accepted = await acceptOnce(deps, request, beside);
  // no account answers to it, or one that goes: neither is the reviewer's own
  return accepted !== 'stale' &&
    !accepted.ok &&
    (accepted.reason === 'NOT_FOUND' || accepted.reason === 'ACCOUNT_LEAVING')
    ? refuse('REVIEW_NOT_FOUND')
    : accepted;
};

/**
 * A reviewer approves what they have claimed and looked at, or rejects it with the reason that its person reads: by the
 * same rules as at the terminal (MEM-2, MEM-3, MEM-4, MEM-8, MEM-10), once, and written in the trail with it (MEM-14). Of
 * two reviewers, and of a reviewer and whoever submits anew meanwhile, one is first. Refuses REVIEW_NOT_FOUND, REVIEW_OWN,
 * REVIEW_HELD, REVIEW_UNCLAIMED where the claim is over too, REVIEW_CHANGED where something else stands there than was looked at, and as those rules do.
 */
export const decideReview = (
  deps: Deps,
  actor: Actor,
  id: string,
  { seen, rejectedBecause }: DecideReview,
  idempotencyKey: string,
): Promise<Result<z.infer<typeof ReviewDecided>>> =>
  reviewerCommand(
    deps,
    { actor, idempotencyKey, id },
    {
      request: { do: 'decide-review', seen, rejectedBecause },
      present: () => Promise.resolve(ok({ id })),
      carryOut: async ({ target, claimed }, { key, grounds }) => {
        const now = deps.clock.now();
        const other = heldByOther(claimed, actor, now);
        if (other) return other;
        if (heldNow(claimed, now) === null) return refuse('REVIEW_UNCLAIMED');
        if (seenMark(deps, target) !== seen) return refuse('REVIEW_CHANGED');
        const decision = { key, by: actor.memberId, grounds };
        const decided = await (target.is === 'phone'
          ? onPhone(deps, target, rejectedBecause, decision)
          : onMember(deps, target, rejectedBecause, decision));
        if (decided === 'stale') return 'stale';
        return decided.ok ? ok({ id }) : decided;
      },
    },
  );
