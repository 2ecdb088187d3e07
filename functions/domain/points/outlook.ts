import type { PointsOutlook } from '../../../src/contract/results';
import { awardPoints, playedIn, type PointsRules, type ResultLine } from './award-points';
import type { PlacedLine } from './event-result';

/** A place that no table gives anything for. */
const NO_PLACE = 9999;

/** Somebody who played one counting match; of a team event each is a team of his own. */
const somebodyMore = (_: unknown, at: number): ResultLine => ({
  place: NO_PLACE,
  wholeMatches: 1,
  noShow: false,
  team: `#${at}`,
});

/** RES-3: what the lines bring when so many more have played (PTS-2 reads the table by how many did). */
export const outlookOf = (
  rules: PointsRules,
  lines: readonly PlacedLine[],
  more: number,
): PointsOutlook => {
  const all = [...lines, ...Array.from({ length: more }, somebodyMore)];
  const awards = awardPoints(rules, all);
  const points = lines.map((_, at) => {
    const award = awards[at];
    return award && 'points' in award ? award.points : null;
  });
  const champions = points.filter((given, at) => lines[at]?.place === 1 && given !== null);
  return {
    played: playedIn(all, rules.kind),
    champion: champions[0] ?? null,
    scoring: points.filter((given) => given !== null).length,
    total: lines.reduce((sum, { members }, at) => sum + (points[at] ?? 0) * members.length, 0),
  };
};
