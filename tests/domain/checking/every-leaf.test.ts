import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRegulation } from '../../../functions/domain/checking/parse-regulation';
import { defaultWindow } from '../../../functions/domain/publishing/dates';
import { readRegulation } from '../../../functions/local/regulations';
import type { Regulation } from '../../../src/contract/regulation';
import { explain } from '../../../src/copy/regulation-explained';
import { findingText } from '../../../src/copy/regulation-findings';
import { withMoneyRules } from './money-rules';

/** What no regulation of ours says: written for this test. */
const readWritten = (id: string): Regulation =>
  JSON.parse(readFileSync(join(__dirname, `../../regulations/${id}.json`), 'utf8')) as Regulation;

type Path = readonly (string | number)[];

const at = (node: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, name) => (value as Record<string | number, unknown>)[name], node);

const leavesOf = (node: unknown, path: Path = []): Path[] => {
  if (Array.isArray(node))
    return [path, ...node.flatMap((item, index) => leavesOf(item, [...path, index]))];
  if (typeof node !== 'object' || node === null) return [path];
  return Object.entries(node).flatMap(([name, value]) => leavesOf(value, [...path, name]));
};

const having = (regulation: Regulation, path: Path, value: unknown): unknown => {
  const copy = structuredClone(regulation);
  const parent = at(copy, path.slice(0, -1)) as Record<string | number, unknown>;
  parent[path.at(-1) ?? ''] = value;
  return copy;
};

/** What is read of a regulation: its meaning, or what is wrong with it. */
const said = (json: unknown): string => {
  const { regulation, errors, oddities } = parseRegulation(json);
  return JSON.stringify([
    regulation && explain(regulation, defaultWindow(regulation.firstDay)),
    [...errors, ...oddities].map(findingText),
  ]);
};

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  sport: ['tennis', 'table-tennis', 'badminton'],
  kind: ['mass', 'youth', 'professional', 'other', 'report'],
  role: ['主办', '协办'],
  rankingList: ['U10', 'U18'],
  play: ['all', 'until-decided'],
  tieBreaks: ['meeting', 'point-ratio'],
  unit: ['required', 'optional', 'none', 'weeks', 'years'],
  per: ['entry', 'person', 'athlete', 'unit', 'night'],
  collection: ['online', 'offline'],
  ties: ['time', 'lot'],
  group: ['U10', 'U18'],
  table: ['ctj-2025', 'ctj-2023'],
  thresholds: ['ctj-2025', 'ctj-2023'],
  offence: ['unit-absent', 'default'],
  chiefReferee: ['international', 'national', 'third'],
  referees: ['international', 'third'],
  by: ['open', 'lot', 'rank', 'points', 'household', 'residence', 'none', '某协会'],
  sex: ['M', 'F'],
  how: ['in-person', 'app'],
  missed: ['out', 'last-alternate'],
  body: ['doctor', 'jury'],
  what: ['acceptance', 'appeal'],
  counted: ['entered', 'took-part'],
  do: ['cancel', 'ask', 'merge', 'walkover', 'owes-fee'],
  into: ['JIA', 'YI', 'OPEN'],
  email: ['other@example.cn'],
  phone: ['19900004321'],
  from: ['07:30'],
  until: ['21:30'],
  province: ['海南', '青海'],
};

/** Other values that could stand in its place: some have not even the form, which is found too. */
const othersThan = (value: unknown, name: string): readonly unknown[] => {
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'number') return [value + 1, Math.max(value - 1, 0), value + 7];
  if (Array.isArray(value))
    return [[...(value as unknown[]), ...(value as unknown[]).slice(0, 1)], []];
  if (value === null) return [1, 'U12', '2024-01-01', '2024-01-01T00:00:00+08:00', '补充'];
  if (typeof value !== 'string') return [];
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return [value.replace(/T\d\d/, 'T07')];
  if (/^\d{4}-\d\d-\d\d$/.test(value))
    return [value.replace(/\d\d$/, '11'), value.replace(/\d\d$/, '13')];
  return CHOICES[name] ?? [`${value}X`];
};

/** What is shown as it is, or is a name for machines alone. */
const SHOWN_AS_IT_IS = /^(?:id|chapters(?:\..*)?|series\.id|entry\.(?:form|attachments)\.\d+\.id)$/;
/** What means nothing where it stands: the time to pay where nothing is paid here, an order nobody climbs. */
const meansNothing = (regulation: Regulation, path: string): boolean =>
  (path === 'money.payWithinMinutes' && regulation.money.collection === 'offline') ||
  (/^groups\.\d+\.ladder$/.test(path) && regulation.participation.playingUp.by === 'none');

/** What none of the real ones says, invented. */
const around: Partial<Regulation> = {
  programme: [
    { kind: 'draw', day: '2025-01-11', from: '20:00', until: '21:00', note: '领队到场' },
    {
      ...{ kind: 'sign-in', day: '2025-01-12', from: '08:00', until: null },
      place: { name: '一号馆', point: { latitude: 28.55, longitude: 112.33 } },
    },
  ],
  contacts: [
    { about: '报名', name: '王老师', phone: '19900001234', hours: '工作日 9:00–17:00' },
    { about: '交通', email: 'help@example.cn' },
  ],
  bodies: [
    { body: 'jury', names: ['张仲裁', '李仲裁', '赵仲裁'] },
    { body: 'supervisor', names: [] },
  ],
  deciders: [
    { what: 'appeal', body: 'jury' },
    { what: 'sanction', body: 'supervisor' },
  ],
};

/** A school's quotas, as badminton associations write them: so many of each kind from each school and group. */
const quotas: Partial<Regulation> = {
  quotas: [
    { of: 'athletes', per: 'tournament', groups: ['JIA'], max: 120 },
    { of: 'entries', per: 'unit', by: 'event', disciplines: ['MS', 'WS'], max: 3 },
    { of: 'athletes', per: 'unit', by: 'group', groups: ['JIA', 'YI'], max: 10 },
    { of: 'staff', per: 'unit', by: 'group', role: 'coach', max: 1 },
  ],
};
/** Who may enter, in every way it can be said: invented, on the table tennis tournament. */
const who = (base: Regulation): Regulation => ({
  ...base,
  id: 'who',
  entry: {
    ...base.entry,
    requirements: [
      { kind: 'birth', earliest: '2008-01-01', latest: '2018-12-31' },
      { kind: 'grade', grades: [3, 4], maxAge: 12 },
      { kind: 'nationality', of: ['CN', 'FR'] },
      {
        kind: 'area',
        by: ['household', 'school'],
        areas: [{ province: '广东', city: '东莞', district: '城区', town: '某镇' }],
      },
      { kind: 'enrolment' },
      { kind: 'certified', roles: ['athlete'] },
      { kind: 'professional', is: false },
      {
        kind: 'any',
        of: [
          { kind: 'played', series: 'qiming', name: '启明杯', year: 2023, places: 4 },
          { kind: 'member-of', body: '某市乒乓球协会' },
          { kind: 'invited', by: '组委会' },
          { kind: 'as-written', text: '上一年本赛事参赛队' },
        ],
      },
      { kind: 'paper', paper: '健康证明' },
    ],
  },
  participation: {
    ...base.participation,
    maxEvents: 3,
    limits: [
      { of: { groups: ['YI'], disciplines: ['MS', 'MD'], kinds: ['singles', 'pair'] }, max: 1 },
    ],
    adjacentGroups: 2,
    playingUp: { by: 'groups', ways: [{ from: 'YI', to: ['JIA'] }] },
  },
  eventRules: base.eventRules.flatMap((rule) => {
    const { team } = rule;
    if (rule.disciplines.includes('MD'))
      return [
        {
          ...rule,
          disciplines: ['MD' as const],
          requirements: [
            { kind: 'entered-in' as const, disciplines: ['MS' as const], groups: ['YI', 'JIA'] },
            { kind: 'sex' as const, sex: 'M' as const },
          ],
        },
      ];
    if (team && rule.disciplines.includes('MT'))
      return [
        {
          ...rule,
          disciplines: ['MT' as const],
          team: {
            ...team,
            fillIn: { sex: 'F' as const, max: 1 },
            reserves: 2,
            atMost: [{ of: { kind: 'professional' as const, is: true }, max: 1 }],
          },
        },
      ];
    return [rule];
  }),
});

const FROM_ELSEWHERE = { max: 2, until: '2023-11-16T18:00:00+08:00', givenBy: '某协会' };

/** Lists of every kind but the association's own, what they order and require, and every source of a draw: invented. */
const ordered = (base: Regulation): Regulation => ({
  ...base,
  id: 'ordered',
  lists: [
    {
      ...{ id: 'city', kind: 'uploaded', title: '某市少年积分榜' },
      asOf: { by: 'day', day: '2023-11-12' },
    },
    {
      ...{ id: 'rating', kind: 'uploaded', title: '某俱乐部等级分' },
      asOf: { by: 'closing', daysBefore: 3 },
    },
    { id: 'last-year', kind: 'series', series: 'qiming', name: '启明杯', year: 2022 },
  ],
  seeding: {
    ...base.seeding,
    ties: 'time',
    criteria: [
      { list: 'city', by: 'points' },
      { list: 'rating', by: 'points', several: 'best' },
    ],
  },
  eventRules: base.eventRules.flatMap((rule, at) => {
    const [first = 'MS', ...others] = rule.disciplines;
    if (at === 0)
      return [
        {
          ...rule,
          disciplines: [first],
          places: {
            by: 'order' as const,
            criteria: [
              { list: 'last-year', by: 'rank' as const },
              { list: 'city', by: 'points' as const },
              { list: 'city', by: 'rank' as const },
            ],
            ties: 'time' as const,
          },
          requirements: [
            { kind: 'rank' as const, list: 'city', by: 'points' as const, from: 20, to: 900 },
            { kind: 'rank' as const, list: 'city', by: 'rank' as const, from: 3, to: null },
          ],
          draw: {
            size: 32,
            seeds: 4,
            sources: {
              direct: 20,
              specialExempts: { max: 2, until: '2023-11-17T18:00:00+08:00' },
              wildCards: FROM_ELSEWHERE,
              qualifiers: 8,
              luckyLosers: { by: 'lot' as const, until: '2023-11-18T09:00:00+08:00' },
            },
            qualifying: { size: 16, wildCards: FROM_ELSEWHERE, stages: rule.stages },
          },
        },
        { ...rule, disciplines: others, places: { by: 'lot' as const } },
      ];
    return at === 1
      ? [{ ...rule, places: { by: 'invitation' as const, invitedBy: '组委会', entries: 12 } }]
      : [rule];
  }),
});

describe.each(
  [
    't123-2024-guiyang',
    't123-2024-wuhu',
    't123-2024-chongqing',
    'primary-camp-2024-yiyang',
    'guangxi-2023-nanning',
    'qiming-2023-table-tennis',
    'ctj-a2000-2025-ningbo-15',
    'ctj-a900-2019-taian',
    'ctj-a900-2019-zhengzhou',
    'ctj-b500-2022-shenzhen-autumn',
    'jilin-youth-badminton-2018',
    'ctta-ranking-2010',
    'itf-j60-2026',
    'dongguan-town-badminton-2026',
    'academy-table-tennis-2-star',
  ]
    .map((id) => readRegulation(id))
    .concat(readWritten('times-2023-nanning'))
    .flatMap((regulation) =>
      regulation.id === 'primary-camp-2024-yiyang'
        ? [
            regulation,
            { ...regulation, ...around, id: 'around' },
            { ...regulation, ...quotas, id: 'quotas' },
          ]
        : regulation.id === 'qiming-2023-table-tennis'
          ? [regulation, withMoneyRules(regulation), who(regulation), ordered(regulation)]
          : [regulation],
    ),
)('$id', (regulation) => {
  const before = said(regulation);
  const paths = leavesOf(regulation)
    .map((path) => ({ path, name: path.join('.') }))
    .filter(({ name }) => !SHOWN_AS_IT_IS.test(name) && !meansNothing(regulation, name));

  test('whatever of it is changed, its words or what is found change', () => {
    const silent = paths.flatMap(({ path, name }) => {
      const value = at(regulation, path);
      const key = String([...path].reverse().find((part) => typeof part === 'string'));
      const others = othersThan(value, key).filter(
        (other) => JSON.stringify(other) !== JSON.stringify(value),
      );
      return others
        .filter((other) => said(having(regulation, path, other)) === before)
        .map(
          (other) =>
            `${name}: ${JSON.stringify(value).slice(0, 60)} as ${JSON.stringify(other).slice(0, 60)}`,
        );
    });
    expect(silent).toEqual([]);
  });
});
