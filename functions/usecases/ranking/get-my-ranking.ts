import type { Use } from '../use';
import type * as z from 'zod/mini';
import type { MyRanking } from '../../../src/contract/ranking';
import type { MyRankingQuery } from '../../../src/contract/requests/ranking';
import type { Actor } from '../../domain/actor';
import { rowsRef } from '../../domain/editions/edition';
import { readRows } from '../../domain/editions/read-edition';
import { ok, type Result } from '../../domain/result';
import { publishedEdition } from './published-edition';

/** Where the caller stands in every list: one GetItem. Refuses ISSUE_NOT_FOUND; before the first issue: nowhere. */
export const getMyRanking = async (
  deps: Use<'published' | 'ranking'>,
  { memberId }: Actor,
  { edition: wanted }: z.infer<typeof MyRankingQuery>,
): Promise<Result<MyRanking>> => {
  const edition = await publishedEdition(deps, wanted);
  if (!edition.ok)
    return edition.reason === 'NO_ISSUE_YET' ? ok({ edition: null, rows: [] }) : edition;
  const ref = rowsRef(memberId, edition.value);
  const part = await deps.ranking.part(edition.value, ref.partition, ref.sort);
  return ok({
    edition: edition.value,
    rows: part ? readRows(part, memberId).map(({ list, row }) => ({ list, row })) : [],
  });
};
