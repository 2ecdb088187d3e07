import { parseMatchFormat } from '../../../src/contract/match-format';
import type { RankingGroup } from '../../../src/contract/ranking';
import type { Level } from '../../../src/contract/words';
import type { TableName } from './points-tables';
import type { ThresholdsName } from './thresholds';

/** Games a set must have at least, so that a match of one set counts. */
interface LeastGames {
  readonly games: number;
  readonly u10: number;
}

/**
 * PTS-4: what the thresholds ask of a format, by the class of the level; null: any format of the regulation
 * counts (S4 十四 asks nothing). 2025: S2 第三十二条(八); C: sets of four in every group.
 */
const LEAST = {
  'ctj-2025': {
    A: { games: 6, u10: 4 },
    B: { games: 6, u10: 4 },
    C: { games: 4, u10: 4 },
    G: { games: 6, u10: 4 },
  },
  'ctj-2023': null,
} as const satisfies Record<ThresholdsName, Readonly<Record<string, LeastGames>> | null>;

/** PTS-4: S1 goes by the thresholds of 2025 and asks for six games of its U10 too (S1 七(二)). */
const BY_TABLE: Partial<Record<TableName, LeastGames>> = { 's1-2024': { games: 6, u10: 6 } };

/** Games of a set of the format; null: a code that is not known, or a set without games. */
export const gamesOfSet = (format: string): number | null => {
  const set = parseMatchFormat(format)?.set;
  return set?.by === 'games' ? set.games : null;
};

/** PTS-4: whether a match played to its end in this format counts. */
export const formatCounts = (
  format: string,
  {
    table,
    thresholds,
    level,
    group,
  }: {
    readonly table: TableName;
    readonly thresholds: ThresholdsName;
    readonly level: Level;
    readonly group: RankingGroup;
  },
): boolean => {
  const byClass = LEAST[thresholds];
  const least = BY_TABLE[table] ?? (byClass && byClass[level.charAt(0) as keyof typeof byClass]);
  if (least === null) return true;
  const games = gamesOfSet(format);
  return games !== null && games >= (group === 'U10' ? least.u10 : least.games);
};
