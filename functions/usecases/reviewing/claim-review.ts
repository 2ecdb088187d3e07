import type * as z from 'zod/mini';
import type { ReviewClaimed } from '../../../src/contract/reviewing';
import type { Actor } from '../../domain/actor';
import { addSeconds } from '../../domain/calendar/calendar';
import { trailGround } from '../../domain/ground';
import { heldNow, LEASE_SECONDS, type Claimed } from '../../domain/membership/review-queue';
import { ok, refuse, type Refusal, type Result } from '../../domain/result';
import type { Use } from '../use';
import { concernedBy, findReview, type TargetDeps } from './review-target';
import { reviewerCommand } from './reviewer-command';

/** Whoever else has claimed it, and until when; null: nobody has. */
export const heldByOther = (claimed: Claimed | null, actor: Actor, now: string): Refusal | null => {
  const held = heldNow(claimed, now);
  return held && held.by !== actor.memberId ? refuse('REVIEW_HELD', { until: held.until }) : null;
};

/**
 * A reviewer claims all that waits of a person, or of a number, for a quarter of an hour: of two at once one has it, and
 * what is not decided by then is anybody's (MEM-2). Claimed again by the same reviewer it is theirs for as long anew.
 * Refuses REVIEW_NOT_FOUND, REVIEW_OWN, REVIEW_HELD.
 */
export const claimReview = (
  deps: TargetDeps & Use<'clock'>,
  actor: Actor,
  id: string,
  idempotencyKey: string,
): Promise<Result<z.infer<typeof ReviewClaimed>>> =>
  reviewerCommand(
    deps,
    { actor, idempotencyKey, id },
    {
      request: { do: 'claim-review' },
      present: async () => {
        const found = await findReview(deps, id);
        if (!found.ok) return found;
        const { claimed } = found.value;
        return claimed ? ok({ id, until: claimed.until }) : refuse('REVIEW_NOT_FOUND');
      },
      carryOut: async ({ subject, claimed, target }, { grounds, key }) => {
        const now = deps.clock.now();
        const other = heldByOther(claimed, actor, now);
        if (other) return other;
        const until = addSeconds(now, LEASE_SECONDS);
        const lease = { by: actor.memberId, until };
        const told = { at: now, by: actor.memberId, kind: 'review-claimed', text: null } as const;
        const written = await deps.reviews.claim(subject, lease, now, [
          ...grounds,
          trailGround({ ...told, subject: concernedBy(target) }, key),
        ]);
        // somebody else was faster: read again, it says who
        return written === 'done' ? ok({ id, until }) : 'stale';
      },
    },
  );
