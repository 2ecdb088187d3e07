import { readPhones } from '../../../src/contract/folding';
import { alternativesOf, eventsOf, type Regulation } from '../../../src/contract/regulation';
import type { Finding } from '../../../src/contract/regulation-findings';
import type { RequirementKind } from '../../../src/contract/requirements';
import { entryKindOf } from '../../../src/contract/words';
import { type Check, repeated } from './check';

/** PUB-6 */
const formChecks: readonly Check[] = [
  ({ entry }) =>
    repeated(entry.form.map(({ id }) => id)).map((field) => ({
      path: 'entry.form',
      code: 'FORM_FIELD_TWICE',
      detail: { field },
    })),
  ({ entry }) =>
    entry.form.flatMap(({ kind, options }, at): Finding[] => {
      const path = `entry.form.${at}.options`;
      if (kind === 'text')
        return options.length > 0 ? [{ path, code: 'FORM_OPTIONS_UNNEEDED' }] : [];
      return new Set(options).size < Math.max(2, options.length)
        ? [{ path, code: 'FORM_OPTIONS_MISSING' }]
        : [];
    }),
  // what is handed in is answered beside the form, under its own name
  ({ entry }) =>
    repeated([
      ...new Set(entry.form.map(({ id }) => id)),
      ...entry.attachments.map(({ id }) => id),
    ]).map((attachment) => ({
      path: 'entry.attachments',
      code: 'ATTACHMENT_TWICE',
      detail: { attachment },
    })),
];

/** DRW-3: what counts by units needs to be told them. */
const unitChecks: readonly Check[] = [
  ({ entry, seeding }) => {
    if (entry.unit !== 'none') return [];
    return (seeding.separateUnits === null ? [] : ['seeding.separateUnits']).map(
      (path): Finding => ({ path, code: 'UNIT_RULE_WITHOUT_UNIT' }),
    );
  },
];

/** What speaks of a series where there is none (ENT-12). */
const seriesChecks: readonly Check[] = [
  ({ series, participation }) =>
    participation.noReturnAfterPlayingUp &&
    (series === null || participation.playingUp.by === 'none')
      ? [{ path: 'participation', code: 'NO_RETURN_WITHOUT_SERIES' }]
      : [],
  ({ series, firstDay }) => {
    const year = Number(firstDay.slice(0, 4));
    return series !== null && Math.abs(series.year - year) > 1
      ? [{ path: 'series.year', code: 'YEAR_ELSEWHERE', detail: { year } }]
      : [];
  },
];

/** Requirements that tell who is good enough: a nationality or a school is none. */
const SAYS_WHO: ReadonlySet<RequirementKind> = new Set<RequirementKind>([
  ...(['certified', 'professional', 'played', 'entered-in'] as const),
  ...(['rank', 'invited', 'member-of', 'as-written'] as const),
]);

const hasSingles = (regulation: Regulation): boolean =>
  eventsOf(regulation).some(({ discipline }) => entryKindOf(discipline) === 'singles');

/** ENT-1, ENT-12, ENT-15, PUB-3 */
const whoChecks: readonly Check[] = [
  (regulation) =>
    regulation.participation.olderInTeams &&
    !eventsOf(regulation).some(({ discipline }) => entryKindOf(discipline) === 'team')
      ? [{ path: 'participation.olderInTeams', code: 'OLDER_WITHOUT_TEAMS' }]
      : [],
  (regulation) =>
    regulation.entry.singlesTeamName !== undefined && !hasSingles(regulation)
      ? [{ path: 'entry.singlesTeamName', code: 'TEAM_NAME_WITHOUT_SINGLES' }]
      : [],
  (regulation) => {
    const { singlesBy, unit } = regulation.entry;
    if (singlesBy === undefined) return [];
    const path = 'entry.singlesBy';
    return [
      ...(hasSingles(regulation) ? [] : [{ path, code: 'SINGLES_BY_WITHOUT_SINGLES' as const }]),
      ...(new Set(singlesBy).size < singlesBy.length
        ? [{ path, code: 'SINGLES_BY_TWICE' as const }]
        : []),
      ...(singlesBy.includes('leader') && unit === 'none'
        ? [{ path, code: 'LEADER_WITHOUT_UNIT' as const }]
        : []),
    ];
  },
  (regulation) => {
    const { kind } = regulation;
    const asked = eventsOf(regulation)
      .flatMap(({ requirements }) => requirements)
      .flatMap(alternativesOf);
    return kind === 'professional' && !asked.some((one) => SAYS_WHO.has(one.kind))
      ? [{ path: 'entry.requirements', code: 'PROFESSIONAL_WITHOUT_REQUIREMENT' }]
      : [];
  },
];

/** Every text of a regulation with where it stands. */
const textsOf = (node: unknown, path: string): { path: string; text: string }[] => {
  if (typeof node === 'string') return [{ path, text: node }];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) =>
    textsOf(value, path === '' ? name : `${path}.${name}`),
  );
};

/** Where a number stands for everybody to call. */
const IS_FOR_CALLING = /^contacts\.\d+\.phone$/;

/** Nobody's number is published with the text (privacy). */
const phones: Check = (regulation: Regulation) =>
  textsOf(regulation, '')
    .filter(({ path, text }) => !IS_FOR_CALLING.test(path) && readPhones(text).phones.length > 0)
    .map(({ path }) => ({ path, code: 'PHONE_IN_TEXT' }));

/** Form, units, series, who may enter, and phones in texts. */
export const entryChecks: readonly Check[] = [
  ...formChecks,
  ...unitChecks,
  ...seriesChecks,
  ...whoChecks,
  phones,
];
