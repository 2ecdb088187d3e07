import type { Use } from '../use';
import type { ListName } from '../../../src/contract/ranking';
import type { Quarters } from '../../../src/contract/points';
import { pageRef, pagesOf } from '../../domain/editions/edition';
import {
  isNarrow,
  narrowed,
  pagesToRead,
  rankInSpan,
  type PageSpan,
} from '../../domain/editions/rank-for-total';
import { readPage, type ListPage } from '../../domain/editions/read-edition';

export interface ProjectedRankInput {
  readonly edition: string;
  readonly list: ListName;
  /** athletes in the list */
  readonly count: number;
  /** the total that is projected, and what the athlete has now */
  readonly total: Quarters;
  readonly present: { readonly total: Quarters; readonly rank: number };
}

/**
 * RNK-10: the rank a projected total would have in the latest issue if everybody else kept theirs; null: not in the list
 * (RNK-8). No read where the total stays; else one BatchGet of eight pages for lists of up to 400, two up to
 * 3,200 and so on, eight times as many with each.
 */
export const projectedRank = async (
  { ranking }: Use<'ranking'>,
  { edition, list, count, total, present }: ProjectedRankInput,
): Promise<number | null> => {
  if (total <= 0) return null;
  if (total === present.total) return present.rank;
  const pagesIn = async (span: PageSpan): Promise<readonly ListPage[]> => {
    const wanted = pagesToRead(span).map((page) => pageRef(list, page));
    return (await ranking.someParts(edition, wanted)).map(readPage);
  };
  let span: PageSpan = { from: 1, until: pagesOf(count) };
  while (!isNarrow(span)) span = narrowed(span, await pagesIn(span), total);
  return rankInSpan(span, await pagesIn(span), total, present.total);
};
