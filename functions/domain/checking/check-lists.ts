import {
  alternativesOf,
  eventsOf,
  listNamed,
  type Criterion,
  type NamedList,
  type Regulation,
} from '../../../src/contract/regulation';
import type { Finding } from '../../../src/contract/regulation-findings';
import { entryKindOf } from '../../../src/contract/words';
import { daysBetween } from '../publishing/dates';
import { type Check, each, repeated } from './check';

/** (decided) A list older than this is probably a year written wrong. */
const OLDEST_DAYS = 400;

/** A list that is named where it is used: it is there, and has an order for each of these groups. */
export const checkListed = (
  { list: name, groups }: { readonly list: string; readonly groups: readonly string[] },
  path: string,
  regulation: Regulation,
): Finding[] => {
  const list = listNamed(regulation, name);
  if (!list)
    return [
      {
        ...{ path, code: 'LIST_UNKNOWN' },
        detail: { list: name, known: regulation.lists.map(({ id }) => id).join('、') },
      },
    ];
  return regulation.groups
    .filter((group) => groups.includes(group.id) && isWithout(list, group.rankingList))
    .map(({ name: group }) => ({ path, code: 'RANKING_LIST_MISSING', detail: { group } }));
};

const isWithout = (list: NamedList, rankingList: string | null): boolean =>
  list.kind === 'ctj' && list.group === undefined && rankingList === null;

/** One after another: none twice, and what is said of pairs is said where there are some. */
const criteriaFaults = (
  criteria: readonly Criterion[],
  path: string,
  playedBySeveral: boolean,
): Finding[] => {
  const twice = repeated(criteria.map(({ list, by }) => `${list} ${by}`)).length > 0;
  return [
    ...(twice ? [{ path, code: 'CRITERION_TWICE' } as const] : []),
    ...criteria.flatMap(({ several }, at): Finding[] =>
      several !== undefined && !playedBySeveral
        ? [{ path: `${path}.${at}.several`, code: 'SEVERAL_OF_SINGLES' }]
        : [],
    ),
  ];
};

const bySeveral = ({ disciplines }: Pick<Regulation['eventRules'][number], 'disciplines'>) =>
  disciplines.some((discipline) => entryKindOf(discipline) !== 'singles');

/** ACC-1: who is accepted in an order is accepted by lists of their group, into a draw of some size. */
const acceptance = each(({ places, groups, disciplines, draw }, path, regulation) => {
  if (places.by !== 'order' && places.by !== 'lot') return [];
  const sized: Finding[] = draw?.size ? [] : [{ path: `${path}.draw`, code: 'ORDER_WITHOUT_DRAW' }];
  if (places.by === 'lot') return sized;
  const at = `${path}.places.criteria`;
  return [
    ...sized,
    ...places.criteria.flatMap(({ list }, index) =>
      checkListed({ list, groups }, `${at}.${index}.list`, regulation),
    ),
    ...criteriaFaults(places.criteria, at, bySeveral({ disciplines })),
  ];
});

/** DRW-2: seeds need something to go by, and what they go by needs seeds. */
const seeding: Check = (regulation) => {
  const {
    eventRules,
    seeding: { criteria, ties },
  } = regulation;
  const seeded = eventRules.filter(({ draw }) => (draw?.seeds ?? 0) > 0);
  const found = [
    ...criteria.flatMap(({ list }, at) =>
      checkListed({ list, groups: [] }, `seeding.criteria.${at}.list`, regulation),
    ),
    ...criteriaFaults(criteria, 'seeding.criteria', eventRules.some(bySeveral)),
  ];
  const listless = seedsOfNoList(regulation, seeded);
  if (seeded.length > 0 && criteria.length === 0 && ties === 'lot')
    return [{ path: 'seeding.criteria', code: 'SEEDS_WITHOUT_CRITERIA' }];
  if (seeded.length === 0 && criteria.length > 0 && eventRules.every(({ draw }) => draw !== null))
    return [...found, { path: 'seeding.criteria', code: 'CRITERIA_WITHOUT_SEEDS' }];
  return [...found, ...listless];
};

/** Groups whose seeds every criterion leaves level: all are lists that the group does not have. */
const seedsOfNoList = (
  { groups, lists, seeding: { criteria } }: Regulation,
  seeded: Regulation['eventRules'],
): Finding[] =>
  groups
    .filter(
      ({ id, rankingList }) =>
        criteria.length > 0 &&
        seeded.some((rule) => rule.groups.includes(id)) &&
        criteria.every(({ list: name }) => {
          const list = listNamed({ lists }, name);
          return list !== undefined && isWithout(list, rankingList);
        }),
    )
    .map(({ name: group }) => ({
      path: 'seeding.criteria',
      code: 'SEEDS_OF_NO_LIST',
      detail: { group },
    }));

/** The lists that something goes by. */
const namedIn = (regulation: Regulation): ReadonlySet<string> =>
  new Set([
    ...regulation.seeding.criteria.map(({ list }) => list),
    ...regulation.eventRules.flatMap(({ places }) =>
      places.by === 'order' ? places.criteria.map(({ list }) => list) : [],
    ),
    ...[
      ...eventsOf(regulation).flatMap(({ requirements }) => requirements),
      ...regulation.eventRules.flatMap(({ team }) => (team?.atMost ?? []).map(({ of }) => of)),
    ]
      .flatMap(alternativesOf)
      .flatMap((one) => (one.kind === 'rank' ? [one.list] : [])),
  ]);

/** Of the sport, the series and a day that it can be read on. */
const listFaults = (list: NamedList, path: string, regulation: Regulation): Finding[] => {
  const { sport, firstDay, series } = regulation;
  if (list.kind === 'series') {
    const year = Number(firstDay.slice(0, 4));
    const own = list.series === series?.id;
    return [
      ...(list.year > year
        ? [{ path: `${path}.year`, code: 'YEAR_ELSEWHERE', detail: { year } } as const]
        : []),
      ...((list.name === undefined) === own
        ? []
        : [{ path: `${path}.name`, code: 'SERIES_NAME' } as const]),
    ];
  }
  const found: Finding[] = [];
  if (sport !== 'tennis' && list.kind === 'ctj') found.push({ path, code: 'LEVEL_IN_OTHER_SPORT' });
  if (sport !== 'tennis' && list.kind === 'itf') found.push({ path, code: 'ITF_IN_OTHER_SPORT' });
  if (list.asOf.by === 'closing') return found;
  const { day } = list.asOf;
  if (day > firstDay) found.push({ path: `${path}.asOf.day`, code: 'LIST_AFTER_START' });
  const days = day > firstDay ? 0 : daysBetween(day, firstDay);
  if (days > OLDEST_DAYS)
    found.push({ path: `${path}.asOf.day`, code: 'LIST_OLD', detail: { days } });
  return found;
};

/** Each by one name, and named by something (ACC-1, DRW-2, ENT-20). */
const lists: Check = (regulation) => {
  const named = namedIn(regulation);
  return [
    ...repeated(regulation.lists.map(({ id }) => id)).map(
      (list) => ({ path: 'lists', code: 'LIST_TWICE', detail: { list } }) as const,
    ),
    ...regulation.lists.flatMap((list, at) => [
      ...listFaults(list, `lists.${at}`, regulation),
      ...(named.has(list.id)
        ? []
        : [{ path: `lists.${at}`, code: 'LIST_UNUSED', detail: { list: list.id } } as const]),
    ]),
  ];
};

/** The lists that acceptance, seeding and requirements go by. */
export const listChecks: readonly Check[] = [lists, acceptance, seeding];
