import type { Use } from '../use';
import type * as z from 'zod/mini';
import { foldTyped } from '../../../src/contract/folding';
import type { ListName, RankingFound } from '../../../src/contract/ranking';
import type { RankingSearchQuery } from '../../../src/contract/requests/ranking';
import { ok, type Result } from '../../domain/result';
import { publishedEdition } from './published-edition';

const FOUND = 50;

/**
 * Names of a list that contain a text, best rank first: no read where the list is known to the process,
 * else one Query for each megabyte of it. Refuses NO_ISSUE_YET, ISSUE_NOT_FOUND.
 */
export const searchRanking = async (
  { published }: Use<'published'>,
  list: ListName,
  { edition: wanted, name }: z.infer<typeof RankingSearchQuery>,
): Promise<Result<RankingFound>> => {
  const edition = await publishedEdition({ published }, wanted);
  if (!edition.ok) return edition;
  const text = foldTyped(name);
  const rows = (await published.list(edition.value, list))
    .filter(({ folded }) => text !== '' && folded.includes(text))
    .slice(0, FOUND + 1)
    .map(({ row }) => row);
  return ok({
    edition: edition.value,
    rows: rows.slice(0, FOUND),
    more: rows.length > FOUND,
  });
};
