import type { Actor } from '../../domain/actor';
import { reviewerGrounds, type Ground } from '../../domain/ground';
import type { Member } from '../../domain/membership/member';
import { refuse, type Result } from '../../domain/result';
import { withCommand } from '../commands/with-command';
import type { Use } from '../use';
import { findReview, isOwnReview, type Found, type TargetDeps } from './review-target';

interface ReviewerSteps<T> {
  readonly request: object;
  readonly present: () => Promise<Result<T>>;
  readonly carryOut: (
    found: Found,
    once: { readonly key: string; readonly grounds: readonly Ground[] },
  ) => Promise<Result<T> | 'stale'>;
}

/**
 * A reviewer's command about what waits: it is written while the role stands and the reviewer is who they were when it
 * was judged that the review is none of their own. Refuses REVIEW_NOT_FOUND, REVIEW_OWN.
 */
export const reviewerCommand = <T>(
  deps: TargetDeps & Use<'clock'>,
  asked: { readonly actor: Actor; readonly idempotencyKey: string; readonly id: string },
  { request, present, carryOut }: ReviewerSteps<T>,
): Promise<Result<T>> => {
  const { actor, idempotencyKey, id } = asked;
  return withCommand<{ member: Member | null }, T>(
    deps,
    { actor, idempotencyKey, request: { ...request, id } },
    {
      load: async () => ({ member: await deps.members.find(actor.memberId) }),
      present,
      carryOut: async ({ member }, { key, first }) => {
        if (!member) return refuse('LOGIN_REQUIRED');
        const found = await findReview(deps, id);
        if (!found.ok) return found;
        if (isOwnReview(member, found.value.target)) return refuse('REVIEW_OWN');
        return carryOut(found.value, { key, grounds: [first(id), ...reviewerGrounds(member)] });
      },
    },
  );
};
