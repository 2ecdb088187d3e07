import { ASSOCIATION, type Held, holdsOn, LEVELS } from '../../../src/contract/association';
import { MIXED_GROUP } from '../../../src/contract/ranking-terms';
import { eventsOf, formatsOf, type Regulation } from '../../../src/contract/regulation';
import { ENDS_OF_TIME, type Finding } from '../../../src/contract/regulation-findings';
import { type Day, entryKindOf } from '../../../src/contract/words';
import { pointsTable, tableNames, thresholdsNames } from '../points/association';
import { countsIn, rankedEvent } from '../points/ranked-event';
import type { Check } from './check';

const isOfTeams = (discipline: Parameters<typeof entryKindOf>[0]): boolean =>
  entryKindOf(discipline) === 'team';

const areKnown = ({ table, thresholds }: NonNullable<Regulation['points']>): boolean =>
  tableNames().includes(table) && thresholdsNames().includes(thresholds);

/** The tables that hold on a day. */
const tablesOf = (day: Day): string[] =>
  tableNames().filter((name) => holdsOn(ASSOCIATION.pointsTables[name] ?? {}, day));

const givesLevel = (table: string, level: string): boolean =>
  (pointsTable(table).levels[level] ?? pointsTable(table).teams[level]) !== undefined;

const yearsOf = ({ from = ENDS_OF_TIME.first, until = ENDS_OF_TIME.last }: Held) => ({
  from,
  until,
});

/** PTS-1: levels, tables and thresholds are those of the association, of the year of play. */
const association: Check = ({ level, points, firstDay }) => {
  const found: Finding[] = [];
  const held = level === null ? undefined : ASSOCIATION.levels[level];
  if (level !== null && held === undefined)
    found.push({
      path: 'level',
      code: 'LEVEL_UNKNOWN',
      detail: { level, known: LEVELS.join('、') },
    });
  if (level !== null && held !== undefined && !holdsOn(held, firstDay))
    found.push({
      path: 'level',
      code: 'LEVEL_OF_OTHER_YEARS',
      detail: { level, ...yearsOf(held) },
    });
  if (points === null) return found;
  const { table, thresholds } = points;
  const named = ASSOCIATION.pointsTables[table];
  if (!tableNames().includes(table) || named === undefined)
    found.push({
      path: 'points.table',
      code: 'POINTS_TABLE_UNKNOWN',
      detail: { table, known: tableNames().join('、') },
    });
  else if (!holdsOn(named, firstDay))
    found.push({
      path: 'points.table',
      code: 'POINTS_TABLE_OF_OTHER_YEARS',
      detail: { table: named.name, ...yearsOf(named) },
    });
  if (!thresholdsNames().includes(thresholds))
    found.push({
      path: 'points.thresholds',
      code: 'THRESHOLDS_UNKNOWN',
      detail: { thresholds, known: thresholdsNames().join('、') },
    });
  return found;
};

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
  // of a level for which no table is known, as those of earlier years, none can be named
  ({ level, points, firstDay }) =>
    level !== null && points === null && tablesOf(firstDay).some((name) => givesLevel(name, level))
      ? [{ path: 'points', code: 'LEVEL_WITHOUT_POINTS' }]
      : [],
  ({ level, points }) =>
    level !== null &&
    points !== null &&
    tableNames().includes(points.table) &&
    !givesLevel(points.table, level)
      ? [{ path: 'level', code: 'LEVEL_NOT_IN_TABLE', detail: { level, table: points.table } }]
      : [],
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
const shortFormats: Check = (regulation) => {
  const { points } = regulation;
  if (points === null || !areKnown(points)) return [];
  return eventsOf(regulation).flatMap((event) => {
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
};

/** Points that were promised and would never come (PTS-1, PTS-4, PTS-6). */
export const pointsChecks: readonly Check[] = [
  association,
  ...levels,
  levelOfOthers,
  mixed,
  shortFormats,
];
