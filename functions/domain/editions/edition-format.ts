import type { Points, Quarters } from '../../../src/contract/points';
import type { ListName, RankingGroup } from '../../../src/contract/ranking';
import type { Day } from '../../../src/contract/words';
import type { Run } from './history';
import type { EditionPart } from './ranking-store';
import { isProtected } from '../ranking/total-points';

/** How bodies of parts are written: short arrays, because millions of them are. */

/** 1: protected points counted (RNK-7) */
export type BasisFlag = 0 | 1;
export type PageRow = readonly [
  memberId: string,
  rank: number,
  total: Quarters,
  basis: BasisFlag,
  change: number | null,
];
export interface PageBody {
  readonly list: ListName;
  readonly page: number;
  readonly pages: number;
  readonly count: number;
  readonly rows: readonly PageRow[];
}

export type DeductionCells = readonly [
  points: Points,
  from: Day,
  until: Day | null,
  reason: string,
];
export type AthleteCells = readonly [
  list: ListName,
  rank: number,
  total: Quarters,
  earned: Quarters,
  kept: Quarters,
  change: number | null,
  /** RNK-6: what was protected, and the group it comes from */
  protection: readonly [base: Points, group: RankingGroup] | null,
  deductions: readonly DeductionCells[],
];
export interface RowsBody {
  /** by member id */
  readonly rows: readonly (readonly [memberId: string, lists: readonly AthleteCells[]])[];
}

export type ListRuns = readonly [list: ListName, runs: readonly Run[]];
export interface PastBody {
  /** by member id; who is not listed now keeps what they had */
  readonly past: readonly (readonly [memberId: string, lists: readonly ListRuns[]])[];
}

export const pageBody = (part: EditionPart): PageBody => JSON.parse(part.body) as PageBody;
export const rowsBody = (part: EditionPart): RowsBody => JSON.parse(part.body) as RowsBody;
export const pastBody = (part: EditionPart): PastBody => JSON.parse(part.body) as PastBody;
export const basisFlag = (earned: Quarters, kept: Quarters): BasisFlag =>
  isProtected(earned, kept) ? 1 : 0;
