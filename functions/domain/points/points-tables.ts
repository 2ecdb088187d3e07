import type { Regulation } from '../../../src/contract/regulation';
import type { Level } from '../../../src/contract/words';

export type TableName = NonNullable<Regulation['points']>['table'];

/** The points of one level, each row as long as its places. */
interface LevelPoints {
  readonly thirtyTwo: readonly number[];
  readonly sixteen: readonly number[];
}

/** A table of points (PTS-1): places are the first of their bands; between them PTS-9 holds. */
export interface PointsTable {
  readonly thirtyTwo: readonly number[];
  readonly sixteen: readonly number[];
  /** PTS-2, PTS-3 "one band down": for each place of the 16 table, the place whose points it gets */
  readonly oneDown: Readonly<Record<number, number>>;
  readonly levels: Readonly<Partial<Record<Level, LevelPoints>>>;
  /** team levels have one column, for the first eight */
  readonly teams: Readonly<Partial<Record<Level, readonly number[]>>>;
}

const BANDS = {
  thirtyTwo: [1, 2, 3, 5, 9, 17],
  sixteen: [1, 2, 3, 5, 9],
  oneDown: { 1: 2, 2: 3, 3: 5, 5: 9 },
};

/** S2 附件 2 and 附件 1. */
const CTJ_2025 = {
  ...BANDS,
  levels: {
    A2500: {
      thirtyTwo: [2500, 2000, 1500, 1100, 800, 500],
      sixteen: [2500, 2000, 1500, 1100, 800],
    },
    A2000: { thirtyTwo: [2000, 1500, 1200, 800, 500, 300], sixteen: [2000, 1500, 1200, 800, 500] },
    A1500: { thirtyTwo: [1500, 1100, 800, 600, 350, 200], sixteen: [1500, 1100, 800, 500, 300] },
    A1000: { thirtyTwo: [1000, 800, 600, 400, 200, 100], sixteen: [1000, 750, 500, 300, 150] },
    A600: { thirtyTwo: [600, 420, 300, 180, 120, 60], sixteen: [600, 420, 300, 150, 60] },
    B800: { thirtyTwo: [800, 560, 400, 240, 160, 80], sixteen: [800, 560, 400, 200, 80] },
    B600: { thirtyTwo: [600, 420, 300, 180, 120, 60], sixteen: [600, 420, 300, 150, 60] },
    B500: { thirtyTwo: [500, 350, 250, 150, 100, 50], sixteen: [500, 350, 250, 125, 50] },
    C400: { thirtyTwo: [400, 280, 200, 120, 80, 40], sixteen: [400, 280, 200, 100, 40] },
    C200: { thirtyTwo: [200, 140, 100, 60, 40, 20], sixteen: [200, 140, 100, 50, 20] },
    C100: { thirtyTwo: [100, 70, 50, 30, 20, 10], sixteen: [100, 70, 50, 25, 10] },
  },
  teams: {
    G3000: [3000, 2000, 1500, 1100],
    G2000: [2000, 1500, 1100, 800],
    G1600: [1600, 1200, 800, 600],
    G1200: [1200, 900, 600, 400],
    G600: [600, 450, 300, 200],
  },
} as const satisfies PointsTable;

/** S4 十四(四): B600 only. */
const CTJ_2023 = {
  ...BANDS,
  levels: { B600: { thirtyTwo: [600, 420, 300, 180, 120, 60], sixteen: [600, 420, 300, 150, 60] } },
  teams: {},
} as const satisfies PointsTable;

/** S1 七: every place down to the eighth; one down as PTS-3 decides (750, 500, 300 for 3–4, 150 for 5–8). */
const S1_2024 = {
  thirtyTwo: [1, 2, 3, 4, 5, 6, 7, 8, 9, 17],
  sixteen: [1, 2, 3, 4, 5, 6, 7, 8, 9],
  oneDown: { 1: 2, 2: 3, 3: 5, 4: 5, 5: 9, 6: 9, 7: 9, 8: 9 },
  levels: {
    A1000: {
      thirtyTwo: [1000, 800, 600, 600, 400, 400, 300, 300, 200, 100],
      sixteen: [1000, 750, 500, 500, 300, 300, 200, 200, 150],
    },
  },
  teams: {},
} as const satisfies PointsTable;

/** PTS-1: a tournament names its table. */
export const POINTS_TABLES: Readonly<Record<TableName, PointsTable>> = {
  'ctj-2025': CTJ_2025,
  'ctj-2023': CTJ_2023,
  's1-2024': S1_2024,
};
