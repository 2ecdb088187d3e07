import type { Use } from '../use';
import type * as z from 'zod/mini';
import type { ListName, RankingPage } from '../../../src/contract/ranking';
import type { RankingQuery } from '../../../src/contract/requests/ranking';
import { pageRef, parseEdition } from '../../domain/editions/edition';
import { readPage } from '../../domain/editions/read-edition';
import { ok, refuse, type Result } from '../../domain/result';
import { readPublished } from './published-edition';

/** Fifty rows of a list (RNK-8): one GetItem. Refuses NO_ISSUE_YET, ISSUE_NOT_FOUND for a page there is not. */
export const getRankingPage = async (
  deps: Use<'published' | 'ranking'>,
  list: ListName,
  { edition: wanted, page = '1' }: z.infer<typeof RankingQuery>,
): Promise<Result<RankingPage>> => {
  const ref = pageRef(list, Number(page));
  const read = await readPublished(deps, wanted, (edition) =>
    deps.ranking.part(edition, ref.partition, ref.sort),
  );
  if (!read.ok) return read;
  const { edition, found: part } = read.value;
  if (!part) return refuse('ISSUE_NOT_FOUND');
  const { rows, ...about } = readPage(part);
  const { date } = parseEdition(edition);
  return ok({ ...about, rows: [...rows], date, edition });
};
