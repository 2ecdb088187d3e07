import type { Points, Quarters } from '../../../src/contract/points';
import type { ListName, RankingGroup, RankingRow } from '../../../src/contract/ranking';
import type { Day } from '../../../src/contract/words';
import { basisFlag, pageBody, pastBody, rowsBody, type PageRow } from './edition-format';
import { pointsOf, type HistoryPoint } from './history';
import type { EditionPart } from './ranking-store';

/** A deduction as it was in force in an issue (RNK-7). */
export interface RowDeduction {
  readonly points: Points;
  readonly from: Day;
  /** the first free day; null: for good */
  readonly until: Day | null;
  readonly reason: string;
}

/** A row of one list with everything behind it (RNK-10). */
export interface AthleteRow {
  readonly list: ListName;
  readonly row: RankingRow;
  readonly earned: Quarters;
  readonly protected: Quarters;
  /** RNK-6: what was protected, and the group it comes from; null: nothing protects */
  readonly protection: { readonly base: Points; readonly group: RankingGroup } | null;
  readonly deductions: readonly RowDeduction[];
}

/** A page of a list. */
export interface ListPage {
  readonly list: ListName;
  readonly page: number;
  readonly pages: number;
  readonly count: number;
  readonly rows: readonly RankingRow[];
}

export interface ListHistory {
  readonly list: ListName;
  readonly points: readonly HistoryPoint[];
}

const rowOf = (
  [memberId, rank, total, basis, change]: PageRow,
  { names }: EditionPart,
): RankingRow => {
  const [name, unit] = names[memberId] ?? [null, null];
  return {
    memberId,
    name,
    unit,
    rank,
    total,
    basis: basis === 1 ? 'protected' : 'earned',
    change,
  };
};

/** A page with the names that are still there. */
export const readPage = (part: EditionPart): ListPage => {
  const { list, page, pages, count, rows } = pageBody(part);
  return { list, page, pages, count, rows: rows.map((row) => rowOf(row, part)) };
};

/** Rows of an athlete in the order of the lists; none: not in the edition. */
export const readRows = (part: EditionPart, memberId: string): readonly AthleteRow[] => {
  const [, lists] = rowsBody(part).rows.find(([id]) => id === memberId) ?? [memberId, []];
  return lists.map(([list, rank, total, earned, kept, change, protection, deductions]) => ({
    list,
    row: rowOf([memberId, rank, total, basisFlag(earned, kept), change], part),
    earned,
    protected: kept,
    protection: protection && { base: protection[0], group: protection[1] },
    deductions: deductions.map(([points, from, until, reason]) => ({
      points,
      from,
      until,
      reason,
    })),
  }));
};

/** Up to 52 issues of each list, the oldest first, the issue of the edition the last where the athlete is in it. */
export const readPast = (part: EditionPart, memberId: string): readonly ListHistory[] => {
  const [, lists] = pastBody(part).past.find(([id]) => id === memberId) ?? [memberId, []];
  return lists.map(([list, runs]) => ({ list, points: pointsOf(runs) }));
};
