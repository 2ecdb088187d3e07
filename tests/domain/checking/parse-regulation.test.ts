import { redate } from '../../../functions/local/demo/redate';
import { readRegulation } from '../../../functions/local/regulations';
import { defaultWindow } from '../../../functions/domain/publishing/dates';
import { athletesOfTie } from '../../../functions/domain/checking/check-play';
import { parseRegulation } from '../../../functions/domain/checking/parse-regulation';
import { findingText } from '../../../src/copy/regulation-findings';
import { COUNTRY_CODES } from '../../../src/contract/countries';
import type { Regulation, Tie } from '../../../src/contract/regulation';
import { COUNTRIES } from '../../../src/copy/countries';
import type { Level } from '../../../src/contract/words';

const S1 = readRegulation('t123-2024-guiyang');
const S3 = readRegulation('primary-camp-2024-yiyang');
const S4 = readRegulation('guangxi-2023-nanning');
const TABLE_TENNIS = readRegulation('qiming-2023-table-tennis');

/** A copy in which one value is another. */
const having = (regulation: Regulation, path: string, value: unknown): unknown => {
  const copy = structuredClone(regulation) as unknown as Record<string, unknown>;
  const names = path.split('.');
  const last = names.pop() ?? '';
  const parent = names.reduce((node, name) => node[name] as Record<string, unknown>, copy);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
  return copy;
};

test.each([
  S1,
  S3,
  S4,
  TABLE_TENNIS,
  readRegulation('t123-2024-wuhu'),
  readRegulation('t123-2024-chongqing'),
])('the real regulation of $name has nothing wrong and nothing odd', (regulation) => {
  expect(parseRegulation(regulation)).toMatchObject({ errors: [], oddities: [] });
});

/** Nine of real regulations of tennis, table tennis and badminton, as facts: what the source does not say is not said. */
test.each<[string, string[]]>([
  ['ctj-a2000-2025-ningbo-15', []],
  ['ctj-a900-2019-taian', []],
  ['ctj-a900-2019-zhengzhou', []],
  ['ctj-b500-2022-shenzhen-autumn', []],
  // neither says how many there is room for
  ['jilin-youth-badminton-2018', Array<string>(4).fill('PLACES_UNLIMITED')],
  ['ctta-ranking-2010', ['PLACES_UNLIMITED']],
  ['dongguan-town-badminton-2026', []],
  ['academy-table-tennis-2-star', []],
  ['itf-j60-2026', []],
])('%s can be said as data, and nothing is found that is not so', (id, odd) => {
  const { errors, oddities } = parseRegulation(readRegulation(id));
  expect([errors, oddities.map(({ code }) => code)]).toEqual([[], odd]);
});

test('PUB-5 (decided): for a first day on 2 September, 12 August 00:00 to 27 August 24:00', () => {
  expect(defaultWindow('2023-09-02')).toEqual({
    opensAt: '2023-08-11T16:00:00.000Z',
    closesAt: '2023-08-27T16:00:00.000Z',
  });
});

const tieOf = (kinds: readonly Tie['rubbers'][number]['kind'][], perAthlete: number): Tie => ({
  rubbers: kinds.map((kind) => ({ kind, pairing: null })),
  play: 'all',
  perAthlete,
});

/** Its first stage, of groups. */
const groupsOf = (regulation: Regulation) => regulation.eventRules[0]?.stages[0];

/** The same on days of another year. */
const S4_IN_2026 = redate(S4, { firstDay: '2026-09-05', id: S4.id });

const errors: [string, Regulation, string, unknown, string][] = [
  ['a field left out', S4, 'level', undefined, 'FIELD_MISSING'],
  ['a field nobody knows', S4, 'prize', 1, 'FIELD_UNKNOWN'],
  ['a number as text', S3, 'quotas.0.max', '200', 'FIELD_TYPE'],
  ['no place at all', S4, 'eventRules.0.places.entries', 0, 'FIELD_RANGE'],
  ['a kind there is not', S4, 'kind', 'fun', 'FIELD_VALUE'],
  ['a day that does not exist', S4, 'firstDay', '2023-02-30', 'FIELD_FORM'],
  ['an instant without its offset', S4, 'entry.opensAt', '2023-08-02T00:00:00', 'FIELD_FORM'],
  ['a day of another age', S4, 'firstDay', '0023-08-30', 'FIELD_FORM'],
  ['an instant of another age', S4, 'entry.opensAt', '0023-08-02T00:00:00+08:00', 'FIELD_FORM'],
  ['a birth date before all', S4, 'groups.0.age.earliest', '1899-12-31', 'FIELD_FORM'],
  ['an age rule of no kind', S4, 'groups.0.age', { by: 'height' }, 'FIELD_FORM'],
  ['ends before it begins', S4, 'lastDay', '2023-09-01', 'DAYS_REVERSED'],
  ['lasts 32 days', S4, 'lastDay', '2023-10-03', 'TOO_MANY_DAYS'],
  [
    'opens when it closes',
    S4,
    'entry.opensAt',
    '2023-08-28T00:00:00+08:00',
    'CLOSES_BEFORE_OPENING',
  ],
  [
    'PUB-5 closes 1 ms into the first day',
    S4,
    'entry.closesAt',
    '2023-09-02T00:00:00.001+08:00',
    'CLOSES_AFTER_FIRST_DAY',
  ],
  [
    'ENT-13 cut-off after closing',
    S4,
    'entry.changeCutoffAt',
    '2023-08-28T00:00:01+08:00',
    'CUTOFF_AFTER_CLOSING',
  ],
  [
    'cut-off at opening',
    S4,
    'entry.changeCutoffAt',
    '2023-08-02T00:00:00+08:00',
    'CUTOFF_BEFORE_OPENING',
  ],
  ['PUB-4 nobody hosts', S4, 'organisers', [{ role: '承办', name: '某协会' }], 'HOST_MISSING'],
  ['PUB-8 level not in the name', S4, 'name', '2023年广西青少年网球排名赛', 'LEVEL_NOT_IN_NAME'],
  ['PUB-8 another level in the name', S4, 'name', '广西排名赛（CTJ-B800）', 'OTHER_LEVEL_IN_NAME'],
  ['PUB-8 a reserved word', S4, 'name', '中国广西排名赛（CTJ-B600）', 'WORD_RESERVED'],
  [
    'PUB-9 class B, first-class chief',
    S4,
    'officials.chiefReferee',
    'first',
    'CHIEF_REFEREE_CLASS',
  ],
  ['a group twice', S4, 'groups.1.id', 'U16', 'GROUP_TWICE'],
  ['a rule for a group there is not', S4, 'eventRules.0.groups', ['U16', 'U18'], 'GROUP_UNKNOWN'],
  [
    'a group nobody plays in',
    S3,
    'groups.2',
    { ...S3.groups[1], id: 'BING' },
    'GROUP_WITHOUT_EVENT',
  ],
  ['an event twice', S4, 'eventRules.1.disciplines', ['MS', 'MD'], 'EVENT_TWICE'],
  ['ENT-12 band reversed', S4, 'groups.0.age.earliest', '2009-01-01', 'BAND_REVERSED'],
  ['ACC-1 ranking without a list', S1, 'groups.0.rankingList', null, 'RANKING_LIST_MISSING'],
  ['ENT-10 team without its rule', S3, 'eventRules.2.team', null, 'TEAM_RULE_MISSING'],
  [
    'team rule for pairs',
    TABLE_TENNIS,
    'eventRules.1.team',
    TABLE_TENNIS.eventRules[2]?.team,
    'TEAM_RULE_UNNEEDED',
  ],
  ['team of 6 to 5', TABLE_TENNIS, 'eventRules.2.team.athletes.min', 6, 'TEAM_MIN_OVER_MAX'],
  [
    'XT of six with four of each',
    TABLE_TENNIS,
    'eventRules.3.team.sexes',
    { M: { min: 4, max: 6 }, F: { min: 4, max: 6 } },
    'TEAM_SEXES_IMPOSSIBLE',
  ],
  [
    'women in a men’s team',
    TABLE_TENNIS,
    'eventRules.2.team.sexes',
    { F: { min: 1, max: 1 } },
    'TEAM_OF_OTHER_SEX',
  ],
  ['CAP-1 team larger than a school may send', S3, 'quotas.1.max', 3, 'TEAM_OVER_LIMIT'],
  ['rubbers of a singles event', S4, 'eventRules.0.tie', tieOf(['S'], 1), 'TIE_UNNEEDED'],
  ['DRW-1 more seeds than the draw', S4, 'eventRules.0.draw.seeds', 33, 'SEEDS_OVER_DRAW'],
  [
    'ACC-2 wild cards and qualifiers over 32',
    S1,
    'eventRules.0.draw.sources.wildCards',
    { max: 17 },
    'LISTS_OVER_DRAW',
  ],
  ['ACC-6 minimum nobody can reach', S4, 'eventRules.0.tooFew.minimum', 33, 'MINIMUM_OVER_PLACES'],
  ['CAP-5 per unit, units not asked', S3, 'entry.unit', 'optional', 'UNIT_LIMIT_WITHOUT_UNIT'],
  [
    'CAP-5 a quota twice',
    S3,
    'quotas.2',
    { of: 'athletes', per: 'unit', by: 'group', max: 8 },
    'QUOTA_TWICE',
  ],
  ['CAP-5 a quota of no event', S3, 'quotas.1.disciplines', ['XT'], 'QUOTA_OF_NOTHING'],
  [
    'CAP-5 a quota of people nobody names',
    S3,
    'quotas.2',
    { of: 'staff', role: 'doctor', per: 'unit', disciplines: ['OT'], max: 1 },
    'QUOTA_OF_NOTHING',
  ],
  ['CAP-5 a quota of no group', S3, 'quotas.1.groups', ['DING'], 'GROUP_UNKNOWN'],
  [
    'CAP-5 an event’s places said as a quota',
    S4,
    'quotas',
    [{ of: 'entries', per: 'tournament', by: 'event', max: 30 }],
    'QUOTA_OF_EACH_EVENT',
  ],
  ['FEE-1 two prices', S4, 'money.fees.1.disciplines', ['MS'], 'FEE_TWICE'],
  ['PUB-6 a field twice', TABLE_TENNIS, 'entry.form.1.id', 'shirt', 'FORM_FIELD_TWICE'],
  ['a choice of one', TABLE_TENNIS, 'entry.form.0.options', ['130'], 'FORM_OPTIONS_MISSING'],
  ['text with options', TABLE_TENNIS, 'entry.form.2.options', ['a', 'b'], 'FORM_OPTIONS_UNNEEDED'],
  ['PTS-1 points without a level', TABLE_TENNIS, 'points', S1.points, 'POINTS_WITHOUT_LEVEL'],
  ['PTS-1 a level of tennis', TABLE_TENNIS, 'level', 'B600', 'LEVEL_IN_OTHER_SPORT'],
  ['PTS-1 a list of tennis', TABLE_TENNIS, 'groups.0.rankingList', 'U12', 'LEVEL_IN_OTHER_SPORT'],
  ['PTS-1 a level its table does not have', S4, 'level', 'B800', 'LEVEL_NOT_IN_TABLE'],
  [
    'S2 第五条 class A by a company',
    S1,
    'organisers',
    [{ role: '主办', name: '某体育公司' }],
    'LEVEL_OF_OTHER_HOSTS',
  ],
  ['PTS-1 a level there never was', S4, 'level', 'B700', 'LEVEL_UNKNOWN'],
  ['PTS-1 a level of 2023 in 2026', S4_IN_2026, 'level', 'A1600', 'LEVEL_OF_OTHER_YEARS'],
  ['PTS-1 no such table', S4, 'points.table', 'ctj-1999', 'POINTS_TABLE_UNKNOWN'],
  ['PTS-2 no such thresholds', S4, 'points.thresholds', 'ctj-1999', 'THRESHOLDS_UNKNOWN'],
  [
    'PUB-15 ends before it begins',
    S3,
    'programme',
    [{ kind: 'draw', day: '2025-01-11', from: '20:00', until: '19:00' }],
    'ITEM_REVERSED',
  ],
  ['PUB-16 nobody to call', S3, 'contacts', [{ about: '报名' }], 'CONTACT_WITHOUT_MEANS'],
  [
    'PUB-17 a body twice',
    S3,
    'bodies',
    ['committee', 'committee'].map((body) => ({ body, names: [] })),
    'BODY_TWICE',
  ],
  ['PUB-17 a body that is not there', S3, 'bodies', [], 'DECIDER_MISSING'],
  [
    'PUB-17 two who decide',
    S3,
    'deciders',
    ['committee', 'chief-referee'].map((body) => ({ what: 'draw', body })),
    'DECIDED_TWICE',
  ],
  ['two groups of one name', S4, 'groups.1.name', S4.groups[0]?.name, 'GROUP_NAME_TWICE'],
  ['ACC-1 in order into no draw', S1, 'eventRules.0.draw', null, 'ORDER_WITHOUT_DRAW'],
  ['ACC-1 in order, no size', S1, 'eventRules.0.draw.size', null, 'ORDER_WITHOUT_DRAW'],
  [
    'DRW-5 groups after a knock-out',
    TABLE_TENNIS,
    'eventRules.0.stages',
    [...(TABLE_TENNIS.eventRules[0]?.stages ?? [])].reverse(),
    'STAGE_UNREACHABLE',
  ],
  [
    'DRW-5 four of four go on',
    TABLE_TENNIS,
    'eventRules.0.stages.0',
    { ...TABLE_TENNIS.eventRules[0]?.stages[0], size: 4, advance: 4 },
    'EVERYBODY_ADVANCES',
  ],
  [
    'DRW-5 the final before the quarter-finals',
    S4,
    'eventRules.0.stages.0.rounds',
    [2, 8].map((left) => ({ left, format: 'SET1-S:8/TB7' })),
    'ROUNDS_DISORDER',
  ],
  [
    'DRW-5 a round of six',
    S4,
    'eventRules.0.stages.0.rounds',
    [{ left: 6, format: 'SET1-S:8/TB7' }],
    'ROUNDS_DISORDER',
  ],
  ['DRW-5 play-offs to six', S1, 'eventRules.0.stages.0.playOffsTo', 6, 'PLAY_OFFS_OF_NO_ROUND'],
  ['DRW-5 play-offs of 32 in 16', S1, 'eventRules.1.stages.0.playOffsTo', 32, 'ROUND_OVER_DRAW'],
  [
    'DRW-5 two of four go on to nothing',
    TABLE_TENNIS,
    'eventRules.0.stages',
    [{ ...groupsOf(TABLE_TENNIS), size: 4, advance: 2 }],
    'ADVANCE_TO_NOTHING',
  ],
  [
    'DRW-5 nobody says who goes on',
    TABLE_TENNIS,
    'eventRules.0.stages.0.size',
    4,
    'ADVANCE_MISSING',
  ],
  [
    'DRW-5 groups of 32 in 16',
    TABLE_TENNIS,
    'eventRules.1.stages',
    [{ ...groupsOf(TABLE_TENNIS), size: 32 }],
    'GROUP_OVER_DRAW',
  ],
  [
    'DRW-5 fed in until 24 are left',
    S1,
    'eventRules.0.stages.0.consolation',
    { by: 'feed-in', left: 24, format: 'SET1-S:4/TB7' },
    'ROUND_OVER_DRAW',
  ],
  [
    'level by meeting twice',
    TABLE_TENNIS,
    'eventRules.0.stages.0.tieBreaks',
    ['meeting', 'meeting'],
    'TIE_BREAK_TWICE',
  ],
  [
    'rubbers in singles',
    TABLE_TENNIS,
    'eventRules.0.stages.0.tieBreaks',
    ['rubber-ratio'],
    'TIE_BREAK_OF_TEAMS',
  ],
  [
    'RRB-5 three men of four who are two and two',
    TABLE_TENNIS,
    'eventRules.3',
    {
      ...TABLE_TENNIS.eventRules[3],
      team: { ...TABLE_TENNIS.eventRules[3]?.team, athletes: { min: 4, max: 4 } },
      tie: tieOf(['MS', 'MS', 'MS', 'WS'], 1),
    },
    'TIE_OVER_SEXES',
  ],
  [
    'CAP-1 one athlete for pairs',
    TABLE_TENNIS,
    'eventRules.1.places.athletes',
    1,
    'TEAM_OVER_LIMIT',
  ],
  ['ENT-12 born after it is played', S4, 'groups.3.age.earliest', '2090-01-01', 'GROUP_OF_NOBODY'],
  [
    'ENT-12 five years old in the twelfth grade',
    S3,
    'groups.0.age',
    { by: 'grade', grades: [12], maxAge: 5 },
    'GROUP_OF_NOBODY',
  ],
  ['RRB-5 a team without its tie', S3, 'eventRules.2.tie', null, 'TIE_MISSING'],
  [
    'RRB-5 a women’s rubber among men',
    TABLE_TENNIS,
    'eventRules.2.tie',
    tieOf(['MS', 'WS', 'XD'], 2),
    'TIE_OF_OTHER_SEX',
  ],
  [
    'RRB-5 five singles, once each, for teams of at most three',
    having(TABLE_TENNIS, 'eventRules.2.team.athletes', { min: 3, max: 3 }) as Regulation,
    'eventRules.2.tie',
    tieOf(['S', 'S', 'S', 'S', 'S'], 1),
    'TIE_OVER_TEAM',
  ],
  ['a format in words', S4, 'eventRules.0.stages.0.format', '三盘两胜', 'FORMAT_UNKNOWN'],
  [
    'games in table tennis',
    TABLE_TENNIS,
    'eventRules.0.stages.0.format',
    'SET1-S:6/TB7',
    'FORMAT_OF_OTHER_SPORT',
  ],
  [
    'ACC-2 nobody gets in directly',
    S4,
    'eventRules.0.draw.sources.wildCards',
    { max: 32 },
    'LISTS_OVER_DRAW',
  ],
  ['DRW-3 units nobody gives', S3, 'entry.unit', 'none', 'UNIT_RULE_WITHOUT_UNIT'],
  [
    'no such country',
    S4,
    'entry.requirements',
    [{ kind: 'nationality', of: ['ZZ'] }],
    'COUNTRY_UNKNOWN',
  ],
  [
    'ENT-20 the same twice',
    S3,
    'entry.requirements.1',
    S3.entry.requirements[0],
    'REQUIREMENT_TWICE',
  ],
  [
    'ENT-20 of one event what all ask',
    S3,
    'eventRules.0.requirements',
    [{ kind: 'enrolment' }],
    'REQUIREMENT_TWICE',
  ],
  [
    'ENT-20 born whenever',
    S4,
    'entry.requirements',
    [{ kind: 'birth', earliest: null, latest: null }],
    'REQUIREMENT_EMPTY',
  ],
  [
    'ENT-20 born after the end',
    S4,
    'entry.requirements',
    [{ kind: 'birth', earliest: '2012-01-01', latest: '2011-01-01' }],
    'BAND_REVERSED',
  ],
  [
    'ENT-20 sixth-graders of eight years',
    S4,
    'entry.requirements',
    [{ kind: 'grade', grades: [6], maxAge: 8 }],
    'REQUIREMENT_OF_NOBODY',
  ],
  [
    'ENT-20 men alone, and women’s singles',
    S4,
    'entry.requirements',
    [{ kind: 'sex', sex: 'M' }],
    'REQUIREMENT_OF_OTHER_SEX',
  ],
  [
    'ENT-20 a town without its city',
    S4,
    'entry.requirements',
    [{ kind: 'area', by: ['school'], areas: [{ province: '广东', town: '某镇' }] }],
    'AREA_WITHOUT_CITY',
  ],
  [
    'ENT-20 first in mixed doubles, which there are not',
    S4,
    'eventRules.0.requirements',
    [{ kind: 'entered-in', disciplines: ['XD'] }],
    'REQUIRED_EVENT_MISSING',
  ],
  [
    'ENT-20 singles for who is in singles',
    S4,
    'eventRules.0.requirements',
    [{ kind: 'entered-in', disciplines: ['MS', 'WS'] }],
    'EVENT_UNREACHABLE',
  ],
  [
    'ENT-11 only who is in singles, and one event each',
    having(TABLE_TENNIS, 'participation.maxEvents', 1) as Regulation,
    'eventRules.1.requirements',
    [{ kind: 'entered-in', disciplines: ['MS', 'WS'] }],
    'EVENT_UNREACHABLE',
  ],
  [
    'ENT-11 only who is in another group, and one group each',
    having(TABLE_TENNIS, 'participation.oneGroupOnly', true) as Regulation,
    'eventRules.1.requirements',
    [{ kind: 'entered-in', disciplines: ['MS', 'WS'], groups: ['OPEN'] }],
    'EVENT_UNREACHABLE',
  ],
  [
    'ENT-10 men’s doubles for who is in women’s singles',
    TABLE_TENNIS,
    'eventRules.1.requirements',
    [{ kind: 'entered-in', disciplines: ['WS'] }],
    'EVENT_UNREACHABLE',
  ],
  [
    'ENT-20 professionals who are none',
    S4,
    'entry.requirements',
    [
      { kind: 'professional', is: true },
      { kind: 'professional', is: false },
    ],
    'REQUIREMENTS_APART',
  ],
  [
    'ENT-20 of two nationalities at once',
    S4,
    'entry.requirements',
    [
      { kind: 'nationality', of: ['CN'] },
      { kind: 'nationality', of: ['US', 'CA'] },
    ],
    'REQUIREMENTS_APART',
  ],
  [
    'ENT-20 of all in grade five or six, of singles in grade one',
    having(S4, 'entry.requirements', [
      { kind: 'grade', grades: [5, 6], maxAge: null },
    ]) as Regulation,
    'eventRules.0.requirements',
    [{ kind: 'grade', grades: [1], maxAge: null }],
    'REQUIREMENTS_APART',
  ],
  [
    'ENT-20 born from 2012 on, and until 2010',
    S4,
    'entry.requirements',
    [
      { kind: 'birth', earliest: '2012-01-01', latest: null },
      { kind: 'birth', earliest: null, latest: '2010-12-31' },
    ],
    'REQUIREMENTS_APART',
  ],
  [
    'ENT-16 a paper under the name of a field of the form',
    TABLE_TENNIS,
    'entry.form.0.id',
    TABLE_TENNIS.entry.attachments[0]?.id,
    'ATTACHMENT_TWICE',
  ],
  [
    'ENT-20 a group there is not',
    S4,
    'eventRules.1.requirements',
    [{ kind: 'entered-in', disciplines: ['MS'], groups: ['U8'] }],
    'GROUP_UNKNOWN',
  ],
  [
    'ENT-11 one team event beside others, and no teams',
    S4,
    'participation.limits',
    [{ of: { kinds: ['team'] }, max: 1 }],
    'COUNTED_EVENTS_MISSING',
  ],
  [
    'ENT-11 one group, and two next to each other',
    S4,
    'participation.adjacentGroups',
    2,
    'ADJACENT_OF_ONE_GROUP',
  ],
  [
    'ENT-12 playing up downwards',
    S4,
    'participation.playingUp',
    { by: 'groups', ways: [{ from: 'U14', to: ['U12'] }] },
    'PLAYING_UP_DOWN',
  ],
  [
    'ENT-12 playing up from one group, twice',
    S4,
    'participation.playingUp',
    {
      by: 'groups',
      ways: [
        { from: 'U12', to: ['U14'] },
        { from: 'U12', to: ['U16'] },
      ],
    },
    'PLAYING_UP_TWICE',
  ],
  [
    'ENT-10 men fill in a men’s team',
    TABLE_TENNIS,
    'eventRules.2.team.fillIn',
    { sex: 'M', max: 1 },
    'FILL_IN_OF_OWN_SEX',
  ],
  [
    'ENT-10 at most five professionals of five',
    TABLE_TENNIS,
    'eventRules.2.team.atMost',
    [{ of: { kind: 'professional', is: true }, max: 5 }],
    'AT_MOST_OVER_TEAM',
  ],
  ['DRW-2 last year of no series', S4, 'series', null, 'SERIES_NAME'],
  ['ENT-12 no return, no series', S3, 'series', null, 'NO_RETURN_WITHOUT_SERIES'],
];

test.each(errors)('%s', (_, regulation, path, value, code) => {
  const { regulation: accepted, errors: found } = parseRegulation(having(regulation, path, value));
  expect(found.map((error) => error.code)).toContain(code);
  expect(accepted).toBeNull();
  for (const finding of found) expect(findingText(finding)).not.toMatch(/\{\w+\}|undefined/);
});

describe('names (PUB-8, S2 第三十五条)', () => {
  const ASSOCIATION = '中国网球协会';
  const SCHOOLS = '中国中学生体育协会';
  const said = (level: Level | null, name: string, host: string) =>
    parseRegulation({
      ...S4,
      level,
      name,
      points: level === null ? null : S4.points,
      organisers: [{ role: '主办', name: host }],
    }).errors.flatMap(({ path, code }) => (path === 'name' ? [code] : []));

  test.each<[string, Level | null, string, string, string[]]>([
    ['included', 'B600', '全国冬季赛（CTJ-B600）', '某体育公司', ['WORD_RESERVED']],
    ['included', 'C200', '冬季国际赛（CTJ-C200）', '某体育公司', ['WORD_RESERVED']],
    ['included, without them', 'C200', '冬季赛（CTJ-C200）', '某体育公司', []],
    ['of the school federation', 'B800', '中国学生赛（CTJ-B800）', SCHOOLS, []],
    ['of the school federation', 'B800', '中国学生赛', SCHOOLS, ['LEVEL_NOT_IN_NAME']],
    ['of the association', 'B600', '全国青少年网球排名赛', ASSOCIATION, []],
    ['of the association', 'B600', '全国赛（CTJ-B800）', ASSOCIATION, ['OTHER_LEVEL_IN_NAME']],
    ['of class A', 'A600', '中国巡回赛（CTJ-A600）', '某体育公司', []],
    ['a team tournament', 'G600', '全国团体赛（CTJ-G600）', '某体育公司', []],
    ['of no level', null, '中华杯国际邀请赛', '某体育公司', []],
  ])('%s, %s: %s, hosted by %s', (_, level, name, host, codes) => {
    expect(said(level, name, host)).toEqual(codes);
  });
});

const oddities: [string, Regulation, string, unknown, string][] = [
  [
    'PTS-1 the table of 2025 in 2023',
    S4,
    'points.table',
    'ctj-2025',
    'POINTS_TABLE_OF_OTHER_YEARS',
  ],
  [
    'PUB-15 a meeting the year before',
    S3,
    'programme',
    [{ kind: 'meeting', day: '2024-01-11', from: null, until: null }],
    'ITEM_FAR_FROM_PLAY',
  ],
  [
    'PUB-17 a jury of two',
    S3,
    'bodies',
    [
      { body: 'committee', names: [] },
      { body: 'jury', names: ['张仲裁', '李仲裁'] },
    ],
    'JURY_NOT_OF_THREE',
  ],
  ['born in 2009 fits nowhere', S4, 'groups.1.age.earliest', '2010-01-01', 'BAND_GAP'],
  ['born in 2008 fits twice', S4, 'groups.1.age.earliest', '2008-01-01', 'BAND_OVERLAP'],
  ['ENT-12 the younger stands higher', S1, 'groups.0.ladder', 40, 'LADDER_DISORDER'],
  ['more seeds than places', S4, 'eventRules.0.places.entries', 7, 'SEEDS_OVER_PLACES'],
  ['places nobody can play on', S4, 'eventRules.0.places.entries', 33, 'PLACES_OVER_DRAW'],
  ['CAP-5 a school’s quota above the total', S3, 'quotas.1.max', 200, 'QUOTA_OVER_TOTAL'],
  ['CAP-2 first come without a limit', S4, 'eventRules.0.places.entries', null, 'PLACES_UNLIMITED'],
  ['open for an hour', S4, 'entry.opensAt', '2023-08-27T23:00:00+08:00', 'WINDOW_SHORT'],
  [
    'lists while entry is open',
    S4,
    'entry.listsAt',
    '2023-08-27T00:00:00+08:00',
    'LISTS_BEFORE_CLOSING',
  ],
  ['lists after play began', S4, 'entry.listsAt', '2023-09-03T00:00:00+08:00', 'LISTS_AFTER_START'],
  ['pairs without a fee', S4, 'money.fees.1.disciplines', ['MD'], 'FEE_MISSING'],
  [
    'a fee for teams there are not',
    S4,
    'money.fees.1.disciplines',
    ['MD', 'WD', 'MT'],
    'FEE_FOR_NOTHING',
  ],
  ['a level without points', S4, 'points', null, 'LEVEL_WITHOUT_POINTS'],
  [
    'PTS-6 mixed doubles',
    S4,
    'eventRules.1.disciplines',
    ['MD', 'WD', 'XD'],
    'MIXED_WITHOUT_POINTS',
  ],
  ['older in teams, no teams', S4, 'participation.olderInTeams', true, 'OLDER_WITHOUT_TEAMS'],
  ['PUB-3 youth of any age', S4, 'groups.0.age', { by: 'open' }, 'YOUTH_WITHOUT_AGE'],
  [
    'PUB-3 professional for all',
    TABLE_TENNIS,
    'kind',
    'professional',
    'PROFESSIONAL_WITHOUT_REQUIREMENT',
  ],
  [
    'ENT-11 three apart, and three in all',
    TABLE_TENNIS,
    'participation.limits',
    [{ of: { kinds: ['singles', 'pair'] }, max: 3 }],
    'LIMIT_OVER_ALL',
  ],
  [
    'ENT-12 four steps up a ladder of four',
    S4,
    'participation.playingUp',
    { by: 'steps', steps: 4 },
    'STEPS_OVER_LADDER',
  ],
  ['ENT-12 level ladders', S1, 'groups.1.ladder', 10, 'LADDER_EQUAL'],
  ['ACC-1 fourteen years old in U10', S1, 'groups.2.rankingList', 'U10', 'LIST_NOT_OF_AGE'],
  [
    'RRB-5 a small team cannot fill its tie',
    TABLE_TENNIS,
    'eventRules.2.tie',
    tieOf(['S', 'S', 'S', 'D'], 1),
    'TIE_OVER_SMALL_TEAM',
  ],
  [
    'RRB-5 women a team need not have',
    TABLE_TENNIS,
    'eventRules.3',
    {
      ...TABLE_TENNIS.eventRules[3],
      team: { ...TABLE_TENNIS.eventRules[3]?.team, sexes: {} },
      tie: tieOf(['MS', 'WS', 'XD'], 2),
    },
    'TIE_OVER_LEAST_OF_SEX',
  ],
  [
    'RRB-5 four rubbers until it is decided',
    TABLE_TENNIS,
    'eventRules.2.tie',
    { ...tieOf(['S', 'S', 'D', 'S'], 2), play: 'until-decided' },
    'TIE_EVEN',
  ],
  ['a series of 2000', S4, 'series.year', 2000, 'YEAR_ELSEWHERE'],
  ['RES-1 none below 64 of 32', S4, 'results.noneBelow', 64, 'PLACED_OVER_DRAW'],
  [
    'ENT-7 a team name for singles there are not',
    having(S3, 'eventRules', S3.eventRules.slice(2)) as Regulation,
    'entry.singlesTeamName',
    'required',
    'TEAM_NAME_WITHOUT_SINGLES',
  ],
  [
    'ENT-1 who enters singles there are not',
    having(S3, 'eventRules', S3.eventRules.slice(2)) as Regulation,
    'entry.singlesBy',
    ['leader'],
    'SINGLES_BY_WITHOUT_SINGLES',
  ],
  ['ENT-1 leaders twice', S3, 'entry.singlesBy', ['leader', 'leader'], 'SINGLES_BY_TWICE'],
  [
    'ENT-1 leaders of no unit',
    having(S4, 'entry.unit', 'none') as Regulation,
    'entry.singlesBy',
    ['leader'],
    'LEADER_WITHOUT_UNIT',
  ],
  ['DRW-2 seeds by nothing', S4, 'seeding.criteria', [], 'SEEDS_WITHOUT_CRITERIA'],
  ['RES-1 33 places of 32', S4, 'results.placed', 33, 'PLACED_OVER_DRAW'],
  ['open for a year', S4, 'entry.opensAt', '2022-08-28T00:00:00+08:00', 'WINDOW_LONG'],
  [
    'PUB-7 paid online, nothing to pay',
    S4,
    'money',
    { ...S4.money, collection: 'online', fees: [] },
    'ONLINE_WITHOUT_FEES',
  ],
  [
    'PTS-4 four games in class A',
    S1,
    'eventRules.0.alternatives',
    ['SET1-S:4/TB7'],
    'FORMAT_WITHOUT_POINTS',
  ],
  [
    'PTS-1 a level of others',
    having(S3, 'eventRules', S3.eventRules.slice(2)) as Regulation,
    'level',
    'B600',
    'LEVEL_OF_TEAMS',
  ],
  ['a phone in the notes', S4, 'entry.notes', ['请加微信 199 0000 0000'], 'PHONE_IN_TEXT'],
  ['a phone in the text', S4, 'chapters.0.paragraphs', ['报名咨询：19900000000'], 'PHONE_IN_TEXT'],
];

test.each(oddities)('odd: %s', (_, regulation, path, value, code) => {
  const parsed = parseRegulation(having(regulation, path, value));
  expect(parsed.oddities.map((oddity) => oddity.code)).toContain(code);
  for (const finding of parsed.oddities)
    expect(findingText(finding)).not.toMatch(/\{\w+\}|undefined/);
});

test('one fault of form hides no other finding', () => {
  const broken = having(having(S4, 'firstDay', '2023-02-30') as Regulation, 'groups.1.id', 'U16');
  const worse = having(broken as Regulation, 'entry.closesAt', 'soon');
  const { regulation, errors: found } = parseRegulation(worse);
  expect(regulation).toBeNull();
  expect(found.map(({ path, code }) => `${path} ${code}`)).toEqual([
    'firstDay FIELD_FORM',
    'entry.closesAt FIELD_FORM',
    'groups GROUP_TWICE',
    'eventRules.0.groups GROUP_UNKNOWN',
    'eventRules.1.groups GROUP_UNKNOWN',
    ...['MS', 'WS', 'MD', 'WD'].map(() => 'eventRules EVENT_TWICE'),
  ]);
  expect(found.map(findingText).slice(0, 2)).toEqual([
    'firstDay：写法不对；应如 2026-05-01',
    'entry.closesAt：写法不对；应如 2026-05-01T09:00:00+08:00',
  ]);
});

test.each([
  ['a line of nothing', 'name', '杯', 'name：超出范围，应 ≥ 4 字'],
  ['no group', 'groups', [], 'groups：超出范围，应 ≥ 1 项'],
  [
    'places of no kind',
    'eventRules.0.places',
    { by: 'luck' },
    'eventRules.0.places.by：写法不对；应如 { "by": "lot" }',
  ],
  ['words for a number', 'results.placed', '八', 'results.placed：类型不对，应为数字（不带引号）'],
])('%s: what would be right is said', (_, path, value, text) => {
  expect(parseRegulation(having(S4, path, value)).errors.map(findingText)).toContain(text);
});

test('every country that may be named has its name', () => {
  expect([...COUNTRY_CODES].sort()).toEqual(COUNTRIES.map(({ value }) => value).sort());
});

test('a gap says which birth dates are left out', () => {
  const { oddities: found } = parseRegulation(having(S4, 'groups.1.age.earliest', '2009-03-01'));
  expect(found.map(findingText)).toEqual([
    'groups：2009年1月1日至2009年2月28日出生的人没有组别可报',
  ]);
});

test.each([null, 1, 'text', [], {}])('%p is not a regulation and does not throw', (json) => {
  expect(parseRegulation(json).regulation).toBeNull();
});

// by hand: the five rubbers of badminton by two men and two women; of table tennis by three, two a head
test.each<[string, Tie, ReturnType<typeof athletesOfTie>]>([
  [
    'MS WS MD WD XD, two each',
    tieOf(['MS', 'WS', 'MD', 'WD', 'XD'], 2),
    { men: 2, women: 2, all: 4 },
  ],
  ['the same, one each', tieOf(['MS', 'WS', 'MD', 'WD', 'XD'], 1), { men: 4, women: 4, all: 8 }],
  ['S S D S S, two each', tieOf(['S', 'S', 'D', 'S', 'S'], 2), { men: 0, women: 0, all: 3 }],
  ['S S D, one each (S3)', tieOf(['S', 'S', 'D'], 1), { men: 0, women: 0, all: 4 }],
  ['D alone, however often', tieOf(['D', 'D', 'D'], 9), { men: 0, women: 0, all: 2 }],
])('RRB-5 people a tie takes: %s', (_, tie, needed) => {
  expect(athletesOfTie(tie)).toEqual(needed);
});

test('ENT-20: of a sex, or something else: who is of the other sex may meet the other', () => {
  const either = {
    kind: 'any',
    of: [
      { kind: 'sex', sex: 'F' },
      { kind: 'nationality', of: ['CN'] },
    ],
  };
  expect(parseRegulation(having(S4, 'entry.requirements', [either])).errors).toEqual([]);
});

test('CAP-5: one athlete a unit in singles says nothing of the pairs that stand in the same line', () => {
  const [singles, , ...teams] = TABLE_TENNIS.eventRules;
  const both = { ...singles, disciplines: ['MS', 'WS', 'MD', 'WD', 'XD'] };
  const regulation = (disciplines: string[]) => ({
    ...TABLE_TENNIS,
    eventRules: [both, ...teams],
    entry: { ...TABLE_TENNIS.entry, unit: 'required' },
    quotas: [{ of: 'athletes', per: 'unit', by: 'event', disciplines, max: 1 }],
  });
  expect(parseRegulation(regulation(['MS', 'WS'])).errors).toEqual([]);
  expect(parseRegulation(regulation(['MS', 'MD'])).errors).toMatchObject([
    { code: 'TEAM_OVER_LIMIT', detail: { min: 2, limit: 1 } },
  ]);
});
