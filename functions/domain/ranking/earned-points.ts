import { plus, type Quarters } from '../../../src/contract/points';
import { missing } from '../defect';
import { TournamentResult, bestResults } from './counting-results';
import type { RankingPolicy } from '../calendar/policy';
import type { Awards } from '../calendar/season';

/**
 * RNK-3, RNK-4: what rows `from` … `until` of one member in one group earn. The rows of one tournament stand
 * together.
 */
export const earnedPoints = (
  awards: Awards,
  policy: RankingPolicy,
): ((rows: Int32Array, from: number, until: number) => Quarters) => {
  const { combined, team } = bestResults(policy);
  const result = new TournamentResult(policy);
  const rowAt = (rows: Int32Array, at: number): number => rows[at] ?? missing('row of an award');
  const tournamentOf = (row: number): number =>
    awards.tournament[row] ?? missing('tournament of an award');

  return (rows, from, until) => {
    combined.clear();
    team.clear();
    let at = from;
    while (at < until) {
      const tournament = tournamentOf(rowAt(rows, at));
      result.clear();
      for (; at < until; at += 1) {
        const row = rowAt(rows, at);
        if (tournamentOf(row) !== tournament) break;
        const part = awards.part[row] ?? missing('part of an award');
        result.show(row, part, awards.points[row] ?? missing('points of an award'));
      }
      combined.show(tournament, result.worth('combined'));
      team.show(tournament, result.worth('team'));
    }
    return plus(combined.sum(), team.sum());
  };
};
