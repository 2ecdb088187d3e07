import type { Regulation } from '../../../src/contract/regulation';
import { ENDS_OF_TIME, type Finding } from '../../../src/contract/regulation-findings';
import type { Day } from '../../../src/contract/words';
import { type Check, repeated } from './check';
import { isTooYoung } from './requirement-checks';
import { dayAfter } from '../publishing/dates';

/** ENT-12: a group by birth, with the ends that are not given at the ends of time. */
interface Band {
  readonly name: string;
  readonly ladder: number;
  readonly earliest: Day;
  readonly latest: Day;
}

const bandsOf = ({ groups }: Regulation): Band[] =>
  groups.flatMap(({ name, ladder, age }) =>
    age.by === 'birth'
      ? [
          {
            name,
            ladder,
            earliest: age.earliest ?? ENDS_OF_TIME.first,
            latest: age.latest ?? ENDS_OF_TIME.last,
          },
        ]
      : [],
  );

/** Where birth bands leave people out, or two bands both take them though only one may be entered. */
const bandOddities: Check = (regulation) => {
  const { oneGroupOnly, playingUp } = regulation.participation;
  const bands = [...bandsOf(regulation)].sort((a, b) => (a.earliest < b.earliest ? -1 : 1));
  return bands.slice(1).flatMap((band, at): Finding[] => {
    const before = bands.slice(0, at + 1).reduce((a, b) => (a.latest >= b.latest ? a : b));
    if (before.latest < dayAfter(band.earliest, -1))
      return [
        {
          path: 'groups',
          code: 'BAND_GAP',
          detail: { from: dayAfter(before.latest, 1), until: dayAfter(band.earliest, -1) },
        },
      ];
    if (before.latest >= band.earliest && oneGroupOnly && playingUp.by === 'none')
      return [
        {
          path: 'groups',
          code: 'BAND_OVERLAP',
          detail: {
            from: band.earliest,
            until: before.latest < band.latest ? before.latest : band.latest,
          },
        },
      ];
    return [];
  });
};

/** ENT-12: playing up is entering a higher ladder, so the younger of two groups must stand lower. */
const ladderOddities: Check = (regulation) => {
  const bands = bandsOf(regulation);
  return bands.flatMap((younger) =>
    bands
      .filter((older) => older.earliest < younger.earliest && older.ladder < younger.ladder)
      .map(({ name }) => ({
        path: 'groups',
        code: 'LADDER_DISORDER',
        detail: { younger: younger.name, older: name },
      })),
  );
};

const equalLadders: Check = ({ groups, participation }) =>
  participation.playingUp.by !== 'none' || participation.adjacentGroups !== undefined
    ? groups.flatMap(({ name, ladder }, at) =>
        groups
          .slice(0, at)
          .filter((other) => other.ladder === ladder)
          .map((other) => ({
            path: `groups.${at}.ladder`,
            code: 'LADDER_EQUAL',
            detail: { one: other.name, other: name },
          })),
      )
    : [];

/** ACC-1: the list U12 is of those who are twelve in the year of play, or younger. */
const listsNotOfAge: Check = ({ groups, firstDay }) =>
  groups.flatMap(({ name, age, rankingList }, at) => {
    if (rankingList === null || age.by === 'grade') return [];
    const oldest = age.by === 'birth' && age.earliest !== null ? age.earliest.slice(0, 4) : null;
    const years = oldest === null ? Infinity : Number(firstDay.slice(0, 4)) - Number(oldest);
    return years > Number(rankingList.slice(1))
      ? [
          {
            path: `groups.${at}.rankingList`,
            code: 'LIST_NOT_OF_AGE',
            detail: { group: name, list: rankingList },
          },
        ]
      : [];
  });

/** Groups that cannot be, gaps, overlaps and disorder of their ages, kinds that do not fit them (PUB-3). */
export const groupChecks: readonly Check[] = [
  ({ groups }) =>
    repeated(groups.map(({ id }) => id)).map((group) => ({
      path: 'groups',
      code: 'GROUP_TWICE',
      detail: { group },
    })),
  ({ groups }) =>
    repeated(groups.map(({ name }) => name)).map((name) => ({
      path: 'groups',
      code: 'GROUP_NAME_TWICE',
      detail: { name },
    })),
  ({ groups }) =>
    groups.flatMap(({ age }, at) =>
      age.by === 'birth' && age.earliest && age.latest && age.earliest > age.latest
        ? [{ path: `groups.${at}.age`, code: 'BAND_REVERSED' }]
        : [],
    ),
  ({ groups, firstDay }) =>
    groups.flatMap(({ name, age }, at) => {
      const unborn = age.by === 'birth' && age.earliest !== null && age.earliest > firstDay;
      const tooYoung = age.by === 'grade' && isTooYoung(age);
      return unborn || tooYoung
        ? [{ path: `groups.${at}.age`, code: 'GROUP_OF_NOBODY', detail: { group: name } }]
        : [];
    }),
  ({ groups, eventRules }) =>
    groups.flatMap(({ id, name }, at) =>
      eventRules.some((rule) => rule.groups.includes(id))
        ? []
        : [{ path: `groups.${at}`, code: 'GROUP_WITHOUT_EVENT', detail: { group: name } }],
    ),
  bandOddities,
  ladderOddities,
  equalLadders,
  listsNotOfAge,
  ({ kind, groups }) =>
    kind === 'youth'
      ? groups.flatMap(({ name, age }, at) =>
          age.by === 'open' || (age.by === 'birth' && age.earliest === null)
            ? [{ path: `groups.${at}`, code: 'YOUTH_WITHOUT_AGE', detail: { group: name } }]
            : [],
        )
      : [],
];
