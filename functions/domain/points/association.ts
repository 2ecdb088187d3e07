import * as z from 'zod/mini';
import { OFFICIAL_CLASSES } from '../../../src/contract/words';
import { missing } from '../defect';
import written from './association-points.json';

const Points = z.array(z.int());
const LeastGames = z.strictObject({ games: z.int(), u10: z.int() });

/** A table of points (PTS-1): places are the first of their bands; between them PTS-9 holds. */
const PointsTable = z.strictObject({
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
const Thresholds = z.strictObject({
  scales: z.strictObject({
    singles: z.array(Scale),
    pair: z.array(Scale),
    team: z.array(Scale),
  }),
  /** PTS-4, by the class of the level: games a set has at least, so that a match of one set counts; a class that is not named asks nothing */
  leastGames: z.record(z.string(), LeastGames),
});

/** What goes by a level's class, its letter (S2 第五条, 第八条, 第三十二条(七), 第三十五条). */
const LevelClass = z.strictObject({
  /** who alone may host it; left out: whoever is granted it */
  hosts: z.optional(z.array(z.string())),
  /** its hosts apply for it, and their tournaments are "included" */
  included: z.boolean(),
  /** the least class of its chief referee (PUB-9) */
  chiefReferee: z.optional(z.enum(OFFICIAL_CLASSES)),
});

const AssociationPoints = z.strictObject({
  classes: z.record(z.string(), LevelClass),
  tables: z.record(z.string(), PointsTable),
  thresholds: z.record(z.string(), Thresholds),
});

let read: z.infer<typeof AssociationPoints> | null = null;

/** The association's points as data; read once, when they are first asked for. */
const points = () => (read ??= AssociationPoints.parse(written));

export const tableNames = (): string[] => Object.keys(points().tables);
export const thresholdsNames = (): string[] => Object.keys(points().thresholds);

/** PTS-1: the table a tournament names. Throws at a name that no published regulation can have. */
export const pointsTable = (name: string): PointsTable =>
  points().tables[name] ?? missing(`table of points ${name}`);

/** PTS-2 to PTS-5: thresholds by their name. Throws at a name that no published regulation can have. */
export const thresholdsOf = (name: string): z.infer<typeof Thresholds> =>
  points().thresholds[name] ?? missing(`thresholds ${name}`);

/** What goes by the class of a level, its letter; undefined: no such class. */
export const classOf = (level: string): z.infer<typeof LevelClass> | undefined =>
  points().classes[level.charAt(0)];
