import type { OFFICIAL_CLASSES } from './words';

/** Games a set has at least, so that a match of one set counts (PTS-4). */
export interface LeastGames {
  readonly games: number;
  readonly u10: number;
}

/** A table of points (PTS-1): places are the first of their bands; between them PTS-9 holds. */
export interface PointsTable {
  readonly thirtyTwo: readonly number[];
  readonly sixteen: readonly number[];
  /** PTS-2, PTS-3 "one band down": for each place of the 16 table, the place whose points it gets */
  readonly oneDown: Readonly<Record<string, number>>;
  /** the points of each level, each row as long as its places */
  readonly levels: Readonly<Record<string, Pick<PointsTable, 'thirtyTwo' | 'sixteen'>>>;
  /** team levels have one column, for the first eight; it is read as the 16 table's first bands */
  readonly teams: Readonly<Record<string, readonly number[]>>;
  /** (decided) the thresholds of a table's own regulation; S1 七(五) has those of 2025 */
  readonly thresholds: string;
  /** PTS-4: where the table's regulation asks more of a format than the thresholds do (S1 七(二)) */
  readonly leastGames?: LeastGames;
}

/** What so many who played are given: from `least` on, which table, and the best so many of it. */
export interface Scale {
  readonly least: number;
  readonly table: 'thirtyTwo' | 'sixteen' | 'oneDown';
  readonly best: number;
}

/** PTS-2, PTS-3, PTS-5: the greatest first, below the last nothing is given. */
export interface Thresholds {
  readonly scales: Readonly<Record<'singles' | 'pair' | 'team', readonly Scale[]>>;
  /** PTS-4, by the class of the level; a class that is not named asks nothing */
  readonly leastGames: Readonly<Record<string, LeastGames>>;
}

/** What goes by a level's class, its letter (S2 第五条, 第八条, 第三十二条(七), 第三十五条). */
export interface LevelClass {
  /** who alone may host it; left out: whoever is granted it */
  readonly hosts?: readonly string[];
  /** its hosts apply for it, and their tournaments are "included" */
  readonly included: boolean;
  /** the least class of its chief referee (PUB-9) */
  readonly chiefReferee?: (typeof OFFICIAL_CLASSES)[number];
}

/** The association's points (PTS-1 to PTS-5, PTS-9). */
export interface AssociationPoints {
  readonly classes: Readonly<Record<string, LevelClass>>;
  readonly tables: Readonly<Record<string, PointsTable>>;
  readonly thresholds: Readonly<Record<string, Thresholds>>;
}
