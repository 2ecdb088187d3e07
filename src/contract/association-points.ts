import * as z from 'zod/mini';
import { OFFICIAL_CLASSES } from './words';

const Points = z.array(z.int());
const LeastGames = z.strictObject({ games: z.int(), u10: z.int() });

/** A table of points (PTS-1): places are the first of their bands; between them PTS-9 holds. */
export const PointsTable = z.strictObject({
  thirtyTwo: Points,
  sixteen: Points,
  /** PTS-2, PTS-3 "one band down": for each place of the 16 table, the place whose points it gets */
  oneDown: z.record(z.string(), z.int()),
  /** the points of each level, each row as long as its places */
  levels: z.record(z.string(), z.strictObject({ thirtyTwo: Points, sixteen: Points })),
  /** team levels have one column, for the first eight; it is read as the 16 table's first bands */
  teams: z.record(z.string(), Points),
  /** (decided) the thresholds of a table's own regulation; S1 七(五) has those of 2025 */
  thresholds: z.string(),
  /** PTS-4: where the table's regulation asks more of a format than the thresholds do (S1 七(二)) */
  leastGames: z.optional(LeastGames),
});
export type PointsTable = z.infer<typeof PointsTable>;

/** What so many who played are given: from `least` on, which table, and the best so many of it. */
const Scale = z.strictObject({
  least: z.int(),
  table: z.enum(['thirtyTwo', 'sixteen', 'oneDown']),
  best: z.int(),
});
export type Scale = z.infer<typeof Scale>;

/** PTS-2, PTS-3, PTS-5: the greatest first, below the last nothing is given. */
export const Thresholds = z.strictObject({
  scales: z.strictObject({
    singles: z.array(Scale),
    pair: z.array(Scale),
    team: z.array(Scale),
  }),
  /** PTS-4, by the class of the level: games a set has at least, so that a match of one set counts; a class that is not named asks nothing */
  leastGames: z.record(z.string(), LeastGames),
});
export type Thresholds = z.infer<typeof Thresholds>;

/** What goes by a level's class, its letter (S2 第五条, 第八条, 第三十二条(七), 第三十五条). */
export const LevelClass = z.strictObject({
  /** who alone may host it; left out: whoever is granted it */
  hosts: z.optional(z.array(z.string())),
  /** its hosts apply for it, and their tournaments are "included" */
  included: z.boolean(),
  /** the least class of its chief referee (PUB-9) */
  chiefReferee: z.optional(z.enum(OFFICIAL_CLASSES)),
});
export type LevelClass = z.infer<typeof LevelClass>;

/** The association's points as a file (PTS-1 to PTS-5, PTS-9). */
export const AssociationPoints = z.strictObject({
  classes: z.record(z.string(), LevelClass),
  tables: z.record(z.string(), PointsTable),
  thresholds: z.record(z.string(), Thresholds),
});
export type AssociationPoints = z.infer<typeof AssociationPoints>;
