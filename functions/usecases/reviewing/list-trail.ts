import type * as z from 'zod/mini';
import type { TrailQuery } from '../../../src/contract/requests/reviewing';
import type { TrailPage } from '../../../src/contract/reviewing';
import { ok, type Result } from '../../domain/result';
import type { Use } from '../use';
import { trailViews } from './trail-views';

const PAGE = 50;

/** Who did what when for the association, newest first, by actor, by whom it concerns, by kind (MEM-14). */
export const listTrail = async (
  deps: Use<'athletes' | 'clock' | 'trail'>,
  { cursor, ...search }: z.infer<typeof TrailQuery>,
): Promise<Result<TrailPage>> => {
  const found = await deps.trail.page(search, cursor ?? null, PAGE + 1);
  const shown = found.slice(0, PAGE);
  return ok({
    lines: await trailViews(deps, shown),
    next: found.length > PAGE ? (shown.at(-1)?.id ?? null) : null,
    now: deps.clock.now(),
  });
};
