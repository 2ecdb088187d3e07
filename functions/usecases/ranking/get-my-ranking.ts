import type { Use } from '../use';
import type * as z from 'zod/mini';
import type { MyRanking } from '../../../src/contract/ranking';
import type { MyRankingQuery } from '../../../src/contract/requests/ranking';
import type { Actor } from '../../domain/actor';
import { rowsRef } from '../../domain/editions/edition';
import { readRows } from '../../domain/editions/read-edition';
import { ok, type Result } from '../../domain/result';
import { readPublished } from './published-edition';

/** Where the caller stands in every list: one GetItem. Refuses ISSUE_NOT_FOUND; before the first issue: nowhere. */
export const getMyRanking = async (
  deps: Use<'published' | 'ranking'>,
  { memberId }: Actor,
  { edition: wanted }: z.infer<typeof MyRankingQuery>,
): Promise<Result<MyRanking>> => {
  const read = await readPublished(deps, wanted, (edition) => {
    const { partition, sort } = rowsRef(memberId, edition);
    return deps.ranking.part(edition, partition, sort);
  });
  if (!read.ok) return read.reason === 'NO_ISSUE_YET' ? ok({ edition: null, rows: [] }) : read;
  const { edition, found: part } = read.value;
  return ok({
    edition,
    rows: part ? readRows(part, memberId).map(({ list, row }) => ({ list, row })) : [],
  });
};
