import { parseMatchFormat } from '../../../src/contract/match-format';
import type { RankingGroup } from '../../../src/contract/ranking';
import type { Level } from '../../../src/contract/words';
import type { PointsTable } from '../../../src/contract/association-points';
import { thresholdsOf } from './association';

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
    readonly table: Pick<PointsTable, 'leastGames'>;
    readonly thresholds: string;
    readonly level: Level;
    readonly group: RankingGroup;
  },
): boolean => {
  const least = table.leastGames ?? thresholdsOf(thresholds).leastGames[level.charAt(0)];
  if (least === undefined) return true;
  const games = gamesOfSet(format);
  return games !== null && games >= (group === 'U10' ? least.u10 : least.games);
};
