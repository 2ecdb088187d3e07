import type { PointsOutlook } from '../../../src/contract/result-lines';
import { missing } from '../defect';
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
  const scoring = lines.flatMap(({ place, members }, at) => {
    const award = awards[at] ?? missing('award of a line');
    return 'points' in award ? [{ place, points: award.points, people: members.length }] : [];
  });
  return {
    played,
    champion: scoring.find(({ place }) => place === 1)?.points ?? null,
    scoring: scoring.length,
    total: scoring.reduce((sum, { points, people }) => sum + points * people, 0),
  };
};
