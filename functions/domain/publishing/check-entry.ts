import { readPhones } from '../../../src/contract/folding';
import { eventsOf, type Regulation } from '../../../src/contract/regulation';
import type {
  Finding,
  RegulationError,
  RegulationOddity,
} from '../../../src/contract/regulation-findings';
import { entryKindOf } from '../../../src/contract/words';

type Errors = Finding<RegulationError>[];
type Oddities = Finding<RegulationOddity>[];

const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, at) => values.indexOf(value) !== at)),
];

const formErrors = ({ entry }: Regulation): Errors => [
  ...repeated(entry.form.map(({ id }) => id)).map((field): Errors[number] => ({
    path: 'entry.form',
    code: 'FORM_FIELD_TWICE',
    detail: { field },
  })),
  ...entry.form.flatMap(({ kind, options }, at): Errors => {
    const path = `entry.form.${at}.options`;
    if (kind === 'text') return options.length > 0 ? [{ path, code: 'FORM_OPTIONS_UNNEEDED' }] : [];
    return new Set(options).size < Math.max(2, options.length)
      ? [{ path, code: 'FORM_OPTIONS_MISSING' }]
      : [];
  }),
  ...repeated(entry.attachments.map(({ id }) => id)).map((attachment): Errors[number] => ({
    path: 'entry.attachments',
    code: 'ATTACHMENT_TWICE',
    detail: { attachment },
  })),
];

/** Form, fees, limits and points that contradict themselves (PUB-6, FEE-1, CAP-1, PTS-1, ENT-12). */
export const entryErrors = (regulation: Regulation): Errors => {
  const { entry, limits, money, participation, points, level, series } = regulation;
  const errors = formErrors(regulation);
  const perUnit = [limits.athletesPerUnitAndGroup, ...Object.values(limits.staffPerUnit)];
  if (entry.unit !== 'required' && perUnit.some((limit) => limit !== null))
    errors.push({ path: 'entry.unit', code: 'UNIT_LIMIT_WITHOUT_UNIT' });
  repeated(money.fees.flatMap((fee) => fee.disciplines)).forEach((discipline) =>
    errors.push({ path: 'money.fees', code: 'FEE_TWICE', detail: { discipline } }),
  );
  if (points !== null && level === null)
    errors.push({ path: 'points', code: 'POINTS_WITHOUT_LEVEL' });
  if (participation.noReturnAfterPlayingUp && (series === null || !participation.playingUp))
    errors.push({ path: 'participation', code: 'NO_RETURN_WITHOUT_SERIES' });
  return errors;
};

const feeOddities = (regulation: Regulation): Oddities => {
  const { collection, fees } = regulation.money;
  const priced = new Set(fees.flatMap((fee) => fee.disciplines));
  const played = new Set(eventsOf(regulation).map((event) => event.discipline));
  const found = (code: RegulationOddity) => (discipline: string) =>
    ({ path: 'money.fees', code, detail: { discipline } }) as const;
  return [
    ...(collection === 'online'
      ? [...played].filter((one) => !priced.has(one)).map(found('FEE_MISSING'))
      : []),
    ...[...priced].filter((one) => !played.has(one)).map(found('FEE_FOR_NOTHING')),
  ];
};

/** Fees that miss a discipline, levels without points, requirements that are not there, phones in the text. */
export const entryOddities = (regulation: Regulation): Oddities => {
  const { kind, level, points, participation, entry, chapters } = regulation;
  const oddities = feeOddities(regulation);
  const teams = eventsOf(regulation).some(({ discipline }) => entryKindOf(discipline) === 'team');
  if (level !== null && points === null)
    oddities.push({ path: 'points', code: 'LEVEL_WITHOUT_POINTS' });
  if (level?.startsWith('G') && !teams)
    oddities.push({ path: 'level', code: 'TEAM_LEVEL_WITHOUT_TEAMS' });
  if (participation.olderInTeams && !teams)
    oddities.push({ path: 'participation.olderInTeams', code: 'OLDER_WITHOUT_TEAMS' });
  const { certifiedRoles, others, playedStopOf } = entry.requirements;
  if (kind === 'professional' && certifiedRoles.length + others.length === 0 && !playedStopOf)
    oddities.push({ path: 'entry.requirements', code: 'PROFESSIONAL_WITHOUT_REQUIREMENT' });
  chapters.forEach(({ title, paragraphs }, at) => {
    if ([title, ...paragraphs].some((text) => readPhones(text).phones.length > 0))
      oddities.push({ path: `chapters.${at}`, code: 'PHONE_IN_TEXT' });
  });
  return oddities;
};
