import type { Use } from '../use';
import type * as z from 'zod/mini';
import { foldTyped } from '../../../src/contract/folding';
import type { ListName, RankingFound } from '../../../src/contract/ranking';
import { LIST_NAMES } from '../../../src/contract/words';
import type { RankingSearchQuery } from '../../../src/contract/requests/ranking';
import { SEARCHED_ROWS } from '../../domain/editions/published-ranking';
import { missing } from '../../domain/defect';
import { ok, type Result } from '../../domain/result';
import { publishedEdition } from './published-edition';

const FOUND = 50;

/** Which lists are looked through: the one that is asked for, else as many as one search may read. */
const searchedOf = async (
  { published }: Use<'published'>,
  edition: string,
  list: ListName | undefined,
): Promise<readonly ListName[]> => {
  if (list) return [list];
  const { counts } = (await published.head(edition)) ?? missing(`head of ${edition}`);
  let rows = 0;
  return LIST_NAMES.filter((name) => {
    const more = counts[name] ?? missing(`count of ${name}`);
    const fits = rows + more <= SEARCHED_ROWS;
    if (fits) rows += more;
    return fits;
  });
};

/**
 * RNK-10: names that contain a text, in all lists of an issue or in one, best rank first, as they are published: a masked
 * name is found by what is shown of it alone (MEM-13). No read where the lists are known to the process, which
 * they are for two minutes; else the lists side by side, one Query for each megabyte of each (some 12,000 rows,
 * 256 read units), and before them the head of the issue once. Refuses NO_ISSUE_YET, ISSUE_NOT_FOUND.
 */
export const searchRanking = async (
  { published }: Use<'published'>,
  { edition: wanted, list, name }: z.infer<typeof RankingSearchQuery>,
): Promise<Result<RankingFound>> => {
  const edition = await publishedEdition({ published }, wanted);
  if (!edition.ok) return edition;
  const text = foldTyped(name);
  const searched = await searchedOf({ published }, edition.value, list);
  const lists = await Promise.all(
    searched.map(async (one) =>
      (await published.list(edition.value, one))
        .filter(({ folded }) => text !== '' && folded.includes(text))
        .slice(0, FOUND + 1)
        .map(({ row }) => ({ list: one, row })),
    ),
  );
  const rows = lists.flat().sort((one, other) => one.row.rank - other.row.rank);
  return ok({
    edition: edition.value,
    rows: rows.slice(0, FOUND),
    more: rows.length > FOUND,
    left: list ? [] : LIST_NAMES.filter((one) => !searched.includes(one)),
  });
};
