import { MIXED_GROUP } from '../../../src/contract/ranking-terms';
import type { RankingGroup } from '../../../src/contract/ranking';
import { type Event, formatsOf } from '../../../src/contract/regulation';
import { entryKindOf, type Level } from '../../../src/contract/words';
import type { Rules } from '../publishing/tournament';
import { pointsTable } from './association';
import { hasLevel, type PointsRules } from './award-points';
import { formatCounts } from './counting-format';
import { noShowRuleOf } from './no-show';

/** What points an event gives: its ranking group, and the table, level and thresholds it is read by. */
export interface RankedEvent {
  readonly group: RankingGroup;
  readonly level: Level;
  readonly tableName: string;
  readonly points: PointsRules;
}

/** null: the event gives none: no level, no table, a group without a list, a level without such points, PTS-6. */
export const rankedEvent = (
  { level, points, penalties }: Pick<Rules, 'level' | 'points' | 'penalties'>,
  { group, discipline }: Event,
): RankedEvent | null => {
  if (level === null || points === null || group.rankingList === null) return null;
  if (/^[XO]/.test(discipline) && group.rankingList !== MIXED_GROUP) return null;
  const rules = {
    table: pointsTable(points.table),
    level,
    kind: entryKindOf(discipline),
    thresholds: points.thresholds,
    noShowRule: noShowRuleOf(penalties),
  };
  if (!hasLevel(rules)) return null;
  return { group: group.rankingList, level, tableName: points.table, points: rules };
};

/** PTS-9: every place of the draw may be written, whatever its points; without a draw any from 1 (empty). */
export const writablePlaces = (drawSize: number | null): number[] =>
  Array.from({ length: drawSize ?? 0 }, (_, at) => at + 1);

/** PTS-4: whether a match played to its end in a format counts in the event. */
export const countsIn = (
  { level, group, points: { table, thresholds } }: RankedEvent,
  format: string,
): boolean => formatCounts(format, { table, thresholds, level, group });

/** PTS-4: those of them in which a match counts. */
export const countingFormatsOf = (
  event: Pick<Event, 'stages' | 'alternatives'>,
  ranked: RankedEvent,
): string[] => formatsOf(event).filter((format) => countsIn(ranked, format));

/** (decided) Without a draw size: as many rounds as the largest table has opponents. */
const OPPONENTS = 31;

/** RRB-5: the most rubbers of a tie that one of its people can play. */
export const rubbersOfOne = ({ tie }: Pick<Event, 'tie'>): number =>
  tie === null ? 1 : Math.min(tie.perAthlete, tie.rubbers.length);

/** The most matches one can have played to their end; of a team event, rubbers over all ties. */
export const mostMatches = (event: Event): number => {
  const opponents = event.draw?.size ? event.draw.size - 1 : OPPONENTS;
  return opponents * rubbersOfOne(event);
};
