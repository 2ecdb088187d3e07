import type { Quarters } from '../../../src/contract/points';
import { groupOf, type ListName, type RankingGroup } from '../../../src/contract/words';

/** Where somebody stands in one of the nine lists of an issue. */
export interface ListedRow {
  readonly list: ListName;
  readonly rank: number;
  readonly total: Quarters;
}

/** A CTJ list that a regulation names, as one person stands in it; group null: each event's own. */
export interface StandsIn {
  readonly group: RankingGroup | null;
  /** in all lists of its issue */
  readonly rows: readonly ListedRow[];
}

/** By the name of the list; one of which no issue is out yet is not here. */
export type ListRows = ReadonlyMap<string, StandsIn>;

/**
 * The row of somebody in the lists of a group; null: not ranked. An athlete stands in one list of a group at most,
 * boys' or girls'.
 */
export const rowIn = <Row extends Pick<ListedRow, 'list'>>(
  rows: readonly Row[],
  group: RankingGroup,
): Row | null => rows.find(({ list }) => groupOf(list) === group) ?? null;
