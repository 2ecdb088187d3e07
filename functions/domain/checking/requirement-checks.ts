import { COUNTRY_CODES } from '../../../src/contract/countries';
import {
  eventsOf,
  sexesOf,
  type EventRule,
  type Regulation,
} from '../../../src/contract/regulation';
import type { Finding } from '../../../src/contract/regulation-findings';
import type { RequirementKind, RequirementOf } from '../../../src/contract/requirements';
import { checkListed } from './check-lists';

/** Where a requirement stands. */
export interface Standing {
  readonly path: string;
  /** null: it is asked in every event */
  readonly rule: EventRule | null;
  /** it is said of some of a team alone, of whom there may be so many (ENT-10) */
  readonly ofSome: boolean;
  /** it is one of several of which any one is enough */
  readonly inAny?: boolean;
  readonly regulation: Regulation;
}

type RequirementCheck<K extends RequirementKind> = (
  of: RequirementOf<K>,
  at: Standing,
) => readonly Finding[];

/** The youngest of a first grade are six, of a second seven. */
export const isTooYoung = ({
  grades,
  maxAge,
}: {
  readonly grades: readonly number[];
  readonly maxAge: number | null;
}): boolean => maxAge !== null && maxAge < Math.min(...grades) + 5;

const nothing = (): readonly Finding[] => [];

const CHECKS: { readonly [K in RequirementKind]: RequirementCheck<K> } = {
  birth: ({ earliest, latest }, { path }) => {
    if (earliest === null && latest === null) return [{ path, code: 'REQUIREMENT_EMPTY' }];
    return earliest && latest && earliest > latest ? [{ path, code: 'BAND_REVERSED' }] : [];
  },
  grade: (grade, { path }) => (isTooYoung(grade) ? [{ path, code: 'REQUIREMENT_OF_NOBODY' }] : []),
  sex: ({ sex }, { path, rule, regulation, ofSome }) => {
    // nobody is kept out by how many of a team may be so
    if (ofSome) return [];
    const disciplines =
      rule?.disciplines ?? regulation.eventRules.flatMap((one) => one.disciplines);
    return [...new Set(disciplines)]
      .filter((discipline) => !sexesOf(discipline).includes(sex))
      .map((discipline) => ({ path, code: 'REQUIREMENT_OF_OTHER_SEX', detail: { discipline } }));
  },
  nationality: ({ of }, { path }) =>
    of.flatMap((code, at): Finding[] =>
      COUNTRY_CODES.has(code)
        ? []
        : [{ path: `${path}.of.${at}`, code: 'COUNTRY_UNKNOWN', detail: { code } }],
    ),
  area: ({ areas }, { path }) =>
    areas.flatMap(({ city, district, town }, at): Finding[] =>
      (town !== undefined && city === undefined) || (district !== undefined && city === undefined)
        ? [{ path: `${path}.areas.${at}`, code: 'AREA_WITHOUT_CITY' }]
        : [],
    ),
  enrolment: nothing,
  certified: nothing,
  professional: nothing,
  'entered-in': ({ disciplines, groups }, { path, regulation }) => {
    const ids = regulation.groups.map(({ id }) => id);
    const events = eventsOf(regulation);
    return [
      ...(groups ?? [])
        .filter((id) => !ids.includes(id))
        .map((group) => ({ path, code: 'GROUP_UNKNOWN', detail: { group } }) as const),
      ...disciplines
        .filter(
          (discipline) =>
            !events.some(
              (event) =>
                event.discipline === discipline && (groups?.includes(event.group.id) ?? true),
            ),
        )
        .map(
          (discipline) =>
            ({ path, code: 'REQUIRED_EVENT_MISSING', detail: { discipline } }) as const,
        ),
    ];
  },
  played: ({ year: played, series, name }, { path, regulation }) => {
    const year = Number(regulation.firstDay.slice(0, 4));
    const own = series === regulation.series?.id;
    return [
      ...(played > year
        ? [{ path: `${path}.year`, code: 'YEAR_ELSEWHERE', detail: { year } } as const]
        : []),
      ...((name === undefined) === own
        ? []
        : [{ path: `${path}.name`, code: 'SERIES_NAME' } as const]),
    ];
  },
  rank: ({ list, by, from, to }, { path, rule, regulation }) => {
    const groups = rule?.groups ?? regulation.groups.map(({ id }) => id);
    return [
      ...checkListed({ list, groups }, `${path}.list`, regulation),
      ...(by === 'points' && from === null && to === null
        ? [{ path, code: 'REQUIREMENT_EMPTY' } as const]
        : []),
      ...(from !== null && to !== null && from > to
        ? [{ path, code: 'SPAN_REVERSED' } as const]
        : []),
    ];
  },
  // where everybody must be invited, there is one place to say it
  invited: (_, { path, inAny, ofSome }) =>
    inAny || ofSome ? [] : [{ path, code: 'INVITED_BY_PLACES' }],
  'member-of': nothing,
  paper: nothing,
  'as-written': nothing,
  any: ({ of }, at) =>
    of
      .flatMap((one, index) =>
        checkRequirement(one, { ...at, inAny: true, path: `${at.path}.of.${index}` }),
      )
      // who is of another sex may meet another of them
      .filter(({ code }) => code !== 'REQUIREMENT_OF_OTHER_SEX'),
};

/** What is wrong with one requirement where it stands (ENT-20). */
export const checkRequirement = <K extends RequirementKind>(
  requirement: RequirementOf<K>,
  at: Standing,
): readonly Finding[] =>
  (CHECKS[requirement.kind] as unknown as RequirementCheck<K>)(requirement, at);
