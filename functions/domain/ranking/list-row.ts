import type { Points, Quarters } from '../../../src/contract/points';
import { missing } from '../defect';
import type { RankedList } from './compute-issue';

/** One row of a list; `member` is an index, as in its column. */
export interface ListRow {
  readonly member: number;
  readonly rank: number;
  readonly total: Quarters;
  readonly earned: Quarters;
  readonly protection: Quarters;
  readonly base: Points;
}

/** Row `at` of a list, from 0. Throws a RangeError where the list has none. */
export const rowAt = (list: RankedList, at: number): ListRow => {
  const entry = <T>(column: { readonly [at: number]: T }): T =>
    column[at] ?? missing(`row ${at} of ${list.name}`);
  return {
    member: entry(list.member),
    rank: entry(list.rank),
    total: entry(list.total),
    earned: entry(list.earned),
    protection: entry(list.protection),
    base: entry(list.base),
  };
};

/** The rows of a list in their order. */
export function* rowsOf(list: RankedList): Generator<ListRow> {
  for (let at = 0; at < list.member.length; at += 1) yield rowAt(list, at);
}
