import type { PointsOutlook } from '../../../src/contract/results';
import { awardPoints, playedIn, type PointsRules } from './award-points';
import type { PlacedLine } from './event-result';

/** RES-3: what the lines bring when so many more have played (PTS-2 reads the table by how many did). */
export const outlookOf = (
  rules: PointsRules,
  lines: readonly PlacedLine[],
  more: number,
): PointsOutlook => {
  const played = playedIn(lines, rules.kind) + more;
  const awards = awardPoints(rules, lines, played);
  const points = lines.map((_, at) => {
    const award = awards[at];
    return award && 'points' in award ? award.points : null;
  });
  const champions = points.filter((given, at) => lines[at]?.place === 1 && given !== null);
  return {
    played,
    champion: champions[0] ?? null,
    scoring: points.filter((given) => given !== null).length,
    total: lines.reduce((sum, { members }, at) => sum + (points[at] ?? 0) * members.length, 0),
  };
};
