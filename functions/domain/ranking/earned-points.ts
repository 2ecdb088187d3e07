import type { RankingPolicy } from '../calendar/policy';
import { DOUBLES, SINGLES, type Awards } from '../calendar/season';

/** The best few of the numbers it is shown, and their sum. */
class Best {
  private readonly kept: Float64Array;
  constructor(size: number) {
    this.kept = new Float64Array(size);
  }
  clear(): void {
    this.kept.fill(0);
  }
  show(value: number): void {
    let at = this.kept.length - 1;
    if (value <= (this.kept[at] ?? 0)) return;
    for (; at > 0 && value > (this.kept[at - 1] ?? 0); at -= 1)
      this.kept[at] = this.kept[at - 1] ?? 0;
    this.kept[at] = value;
  }
  sum(): number {
    return this.kept.reduce((sum, value) => sum + value, 0);
  }
}

/**
 * RNK-3, RNK-4: what rows `from` … `until` of one member in one group earn, in quarter points. The rows of
 * one tournament stand together. Of several singles, doubles or teams in one tournament the best counts.
 */
export const earnedPoints = (
  awards: Awards,
  policy: RankingPolicy,
): ((rows: Int32Array, from: number, until: number) => number) => {
  const combined = new Best(policy.bestCombined);
  const teams = new Best(policy.bestTeams);
  return (rows, from, until) => {
    combined.clear();
    teams.clear();
    let at = from;
    while (at < until) {
      const tournament = awards.tournament[rows[at] ?? 0];
      let singles = 0;
      let doubles = 0;
      let team = 0;
      for (; at < until && awards.tournament[rows[at] ?? 0] === tournament; at += 1) {
        const row = rows[at] ?? 0;
        const points = awards.points[row] ?? 0;
        const part = awards.part[row];
        if (part === SINGLES) singles = Math.max(singles, points);
        else if (part === DOUBLES) doubles = Math.max(doubles, points);
        else team = Math.max(team, points);
      }
      combined.show(singles * policy.singlesQuarters + doubles * policy.doublesQuarters);
      teams.show(team * policy.singlesQuarters);
    }
    return combined.sum() + teams.sum();
  };
};
