import { MIXED_GROUP } from '../../../src/contract/ranking-terms';
import { eventsOf, formatsOf } from '../../../src/contract/regulation';
import type { Finding } from '../../../src/contract/regulation-findings';
import { entryKindOf } from '../../../src/contract/words';
import { POINTS_TABLES } from '../points/points-tables';
import { countsIn, rankedEvent } from '../points/ranked-event';
import type { Check } from './check';

const isOfTeams = (discipline: Parameters<typeof entryKindOf>[0]): boolean =>
  entryKindOf(discipline) === 'team';

/** PTS-1: levels, tables and lists are of tennis; a level without points, points without a level. */
const levels: readonly Check[] = [
  ({ sport, level, points, groups }) => {
    if (sport === 'tennis') return [];
    const at = (path: string): Finding => ({ path, code: 'LEVEL_IN_OTHER_SPORT' });
    return [
      ...(level === null ? [] : [at('level')]),
      ...(points === null ? [] : [at('points')]),
      ...groups.flatMap(({ rankingList }, index) =>
        rankingList === null ? [] : [at(`groups.${index}.rankingList`)],
      ),
    ];
  },
  ({ level, points }) =>
    points !== null && level === null ? [{ path: 'points', code: 'POINTS_WITHOUT_LEVEL' }] : [],
  ({ level, points }) =>
    level !== null && points === null ? [{ path: 'points', code: 'LEVEL_WITHOUT_POINTS' }] : [],
  ({ level, points }) => {
    if (level === null || points === null) return [];
    const { levels: known, teams } = POINTS_TABLES[points.table];
    return (known[level] ?? teams[level])
      ? []
      : [{ path: 'level', code: 'LEVEL_NOT_IN_TABLE', detail: { level, table: points.table } }];
  },
];

/** PTS-1: a level of teams gives only teams points, any other only who plays alone or in pairs. */
const levelOfOthers: Check = (regulation) => {
  const { level } = regulation;
  if (level === null) return [];
  const teams = eventsOf(regulation).map(({ discipline }) => isOfTeams(discipline));
  if (level.startsWith('G'))
    return teams.includes(true) ? [] : [{ path: 'level', code: 'TEAM_LEVEL_WITHOUT_TEAMS' }];
  return teams.includes(false) ? [] : [{ path: 'level', code: 'LEVEL_OF_TEAMS' }];
};

/** PTS-6 */
const mixed: Check = (regulation) =>
  regulation.points === null
    ? []
    : eventsOf(regulation)
        .filter(
          ({ discipline, group }) => /^[XO]/.test(discipline) && group.rankingList !== MIXED_GROUP,
        )
        .map(({ id }) => ({ path: 'points', code: 'MIXED_WITHOUT_POINTS', detail: { event: id } }));

/** PTS-4: an event that is ranked, and a format of it in which no match counts. */
const shortFormats: Check = (regulation) =>
  eventsOf(regulation).flatMap((event) => {
    const ranked = rankedEvent(regulation, event);
    if (ranked === null) return [];
    return formatsOf(event)
      .filter((format) => !countsIn(ranked, format))
      .map((format): Finding => ({
        path: 'points',
        code: 'FORMAT_WITHOUT_POINTS',
        detail: { event: event.id, format },
      }));
  });

/** Points that were promised and would never come (PTS-1, PTS-4, PTS-6). */
export const pointsChecks: readonly Check[] = [...levels, levelOfOthers, mixed, shortFormats];
