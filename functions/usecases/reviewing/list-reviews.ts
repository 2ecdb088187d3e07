import type * as z from 'zod/mini';
import type { ReviewQuery } from '../../../src/contract/requests/reviewing';
import type { ReviewPage } from '../../../src/contract/reviewing';
import type { Actor } from '../../domain/actor';
import { heldNow } from '../../domain/membership/review-queue';
import { ok, type Result } from '../../domain/result';
import { namesOf } from '../desk/desk-people';
import type { Use } from '../use';
import { rowsOf } from './review-rows';

const PAGE = 50;

/**
 * What waits for a reviewer, oldest first: people and numbers, what waits of one person together at the place of its
 * oldest (MEM-2). One Query a page, and a BatchGet for the names of whoever has claimed something.
 */
export const listReviews = async (
  deps: Use<'athletes' | 'clock' | 'reviews'>,
  actor: Actor,
  { kind, lease, cursor }: z.infer<typeof ReviewQuery>,
): Promise<Result<ReviewPage>> => {
  const now = deps.clock.now();
  const search = { kind, lease, by: actor.memberId, now };
  const { queued, next } = await deps.reviews.page(search, cursor ?? null, PAGE);
  const holders = queued.flatMap(({ claimed }) => heldNow(claimed, now)?.by ?? []);
  const looking = { actor, now, nameOf: await namesOf(deps, holders) };
  return ok({ reviews: queued.flatMap((one) => rowsOf(one, kind, looking)), next, now });
};
