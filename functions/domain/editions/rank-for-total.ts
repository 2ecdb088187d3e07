import type { Quarters } from '../../../src/contract/points';
import { missing } from '../defect';
import { PAGE_SIZE } from './edition';
import type { ListPage } from './read-edition';

/** Pages of a list among which the first row that a total is not below stands. */
export interface PageSpan {
  readonly from: number;
  readonly until: number;
}

/** Pages that are read at once. */
const AT_ONCE = 8;

/** Whether a span is read whole. */
export const isNarrow = ({ from, until }: PageSpan): boolean => until - from < AT_ONCE;

/** The pages of a span to be read next: all of a narrow one, else eight that part it, never the last. */
export const pagesToRead = (span: PageSpan): readonly number[] => {
  const { from, until } = span;
  const pages = until - from + 1;
  return isNarrow(span)
    ? Array.from({ length: pages }, (_, at) => from + at)
    : Array.from(
        { length: AT_ONCE },
        (_, at) => from + Math.floor(((at + 1) * (pages - 1)) / (AT_ONCE + 1)),
      );
};

/** What is left of a span by pages of it: totals fall from the first row of a list to its last (RNK-8). */
export const narrowed = (span: PageSpan, read: readonly ListPage[], total: Quarters): PageSpan => {
  const lastOf = ({ rows }: ListPage): Quarters =>
    rows[rows.length - 1]?.total ?? missing('row of a page');
  const above = read.filter((page) => lastOf(page) > total).map(({ page }) => page + 1);
  const notAbove = read.filter((page) => lastOf(page) <= total).map(({ page }) => page);
  return {
    from: Math.max(span.from, ...above),
    until: Math.min(span.until, ...notAbove),
  };
};

/**
 * The rank a total would have in a list if everybody but this athlete kept theirs (RNK-8): one more than there are
 * others above it. `read`: every page of the span that is left.
 */
export const rankInSpan = (
  { from }: PageSpan,
  read: readonly ListPage[],
  total: Quarters,
  /** what the athlete has in the list now */
  present: Quarters,
): number => {
  const above = read.flatMap(({ rows }) => rows.filter((row) => row.total > total)).length;
  const self = present > total ? 1 : 0;
  return (from - 1) * PAGE_SIZE + above - self + 1;
};
