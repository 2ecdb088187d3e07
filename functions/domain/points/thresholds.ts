import type { Regulation } from '../../../src/contract/regulation';
import type { EntryKind } from '../../../src/contract/words';

export type ThresholdsName = NonNullable<Regulation['points']>['thresholds'];

/** What so many who played are given: from `least` on, which table, and the best so many of it. */
export interface Scale {
  readonly least: number;
  readonly table: 'thirtyTwo' | 'sixteen' | 'oneDown';
  readonly best: number;
}
type Thresholds = Readonly<Record<EntryKind, readonly Scale[]>>;

/** PTS-5; S4 has no team points of its own. The team column is read as the 16 table's first bands. */
const TEAMS = [
  { least: 8, table: 'sixteen', best: 8 },
  { least: 6, table: 'sixteen', best: 4 },
] as const;

/** PTS-2, PTS-3: S2 第二十七条; the greatest first, below the last nothing is given. */
const CTJ_2025 = {
  singles: [
    { least: 28, table: 'thirtyTwo', best: 32 },
    { least: 13, table: 'sixteen', best: 16 },
    { least: 8, table: 'oneDown', best: 8 },
  ],
  pair: [
    { least: 28, table: 'thirtyTwo', best: 32 },
    { least: 13, table: 'sixteen', best: 16 },
    { least: 8, table: 'oneDown', best: 8 },
    // 以此类推: every place goes down, the first eight to the points of the first sixteen
    { least: 4, table: 'oneDown', best: 8 },
  ],
  team: TEAMS,
} as const satisfies Thresholds;

/** PTS-2, PTS-3: S4 十四, 说明 1 and 2. */
const CTJ_2023 = {
  singles: [
    { least: 32, table: 'thirtyTwo', best: 32 },
    { least: 16, table: 'sixteen', best: 16 },
    { least: 8, table: 'oneDown', best: 8 },
  ],
  pair: [
    { least: 16, table: 'sixteen', best: 16 },
    { least: 8, table: 'sixteen', best: 8 },
    { least: 4, table: 'oneDown', best: 4 },
  ],
  team: TEAMS,
} as const satisfies Thresholds;

const THRESHOLDS: Readonly<Record<ThresholdsName, Thresholds>> = {
  'ctj-2025': CTJ_2025,
  'ctj-2023': CTJ_2023,
};

/** The scale for so many (athletes, pairs or teams) who played a counting match; null: nobody gets points. */
export const scaleFor = (name: ThresholdsName, kind: EntryKind, played: number): Scale | null =>
  THRESHOLDS[name][kind].find(({ least }) => played >= least) ?? null;
