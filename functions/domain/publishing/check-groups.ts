import type { Regulation } from '../../../src/contract/regulation';
import type {
  Finding,
  RegulationError,
  RegulationOddity,
} from '../../../src/contract/regulation-findings';
import type { Day } from '../../../src/contract/words';
import { dayAfter } from './check-dates';

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
            earliest: age.earliest ?? '0000-01-01',
            latest: age.latest ?? '9999-12-31',
          },
        ]
      : [],
  );

const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, at) => values.indexOf(value) !== at)),
];

/** Groups that cannot be: a code used twice, a band that ends before it begins, no event. */
export const ageErrors = (regulation: Regulation): Finding<RegulationError>[] => {
  const { groups, eventRules } = regulation;
  return [
    ...repeated(groups.map(({ id }) => id)).map((group): Finding<RegulationError> => ({
      path: 'groups',
      code: 'GROUP_TWICE',
      detail: { group },
    })),
    ...groups.flatMap(({ id, name, age }, at): Finding<RegulationError>[] => [
      ...(age.by === 'birth' && age.earliest && age.latest && age.earliest > age.latest
        ? [{ path: `groups.${at}.age`, code: 'BAND_REVERSED' } as const]
        : []),
      ...(eventRules.some((rule) => rule.groups.includes(id))
        ? []
        : [
            { path: `groups.${at}`, code: 'GROUP_WITHOUT_EVENT', detail: { group: name } } as const,
          ]),
    ]),
  ];
};

/** Where birth bands leave people out, or two bands both take them though only one may be entered. */
const bandOddities = (regulation: Regulation): Finding<RegulationOddity>[] => {
  const { oneGroupOnly, playingUp } = regulation.participation;
  const bands = [...bandsOf(regulation)].sort((a, b) => (a.earliest < b.earliest ? -1 : 1));
  return bands.slice(1).flatMap((band, at): Finding<RegulationOddity>[] => {
    const before = bands.slice(0, at + 1).reduce((a, b) => (a.latest >= b.latest ? a : b));
    if (before.latest < dayAfter(band.earliest, -1))
      return [
        {
          path: 'groups',
          code: 'BAND_GAP',
          detail: { from: dayAfter(before.latest, 1), until: dayAfter(band.earliest, -1) },
        },
      ];
    if (before.latest >= band.earliest && oneGroupOnly && !playingUp)
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
const ladderOddities = (regulation: Regulation): Finding<RegulationOddity>[] => {
  const bands = bandsOf(regulation);
  return bands.flatMap((younger) =>
    bands
      .filter((older) => older.earliest < younger.earliest && older.ladder < younger.ladder)
      .map((older): Finding<RegulationOddity> => ({
        path: 'groups',
        code: 'LADDER_DISORDER',
        detail: { younger: younger.name, older: older.name },
      })),
  );
};

/** Gaps, overlaps and disorder of age groups, and kinds that do not fit them (PUB-3). */
export const ageOddities = (regulation: Regulation): Finding<RegulationOddity>[] => [
  ...bandOddities(regulation),
  ...ladderOddities(regulation),
  ...(regulation.kind === 'youth'
    ? regulation.groups.flatMap(({ name, age }, at): Finding<RegulationOddity>[] =>
        age.by === 'open' || (age.by === 'birth' && age.earliest === null)
          ? [{ path: `groups.${at}`, code: 'YOUTH_WITHOUT_AGE', detail: { group: name } }]
          : [],
      )
    : []),
];
