import { parseRegulation } from '../../../functions/domain/checking/parse-regulation';
import { readRegulation } from '../../../functions/local/regulations';
import type { EventRule, Fee, PenaltyRule, Regulation } from '../../../src/contract/regulation';
import { explain } from '../../../src/copy/regulation-explained';
import { findingText } from '../../../src/copy/regulation-findings';
import { withMoneyRules } from './money-rules';

const TABLE_TENNIS = readRegulation('qiming-2023-table-tennis');
const S1 = readRegulation('t123-2024-guiyang');
const S4 = readRegulation('guangxi-2023-nanning');

const foundIn = (regulation: Regulation): string[] => {
  const { errors, oddities } = parseRegulation(regulation);
  const texts = [...errors, ...oddities].map(findingText);
  for (const text of texts) expect(text).not.toMatch(/\{\w+\}|undefined|NaN/);
  return texts;
};

const withFees = (fees: Fee[], of: Regulation = TABLE_TENNIS): Regulation => ({
  ...of,
  money: { ...of.money, fees },
});
const penalised = (rules: PenaltyRule[]): Regulation => ({
  ...TABLE_TENNIS,
  penalties: { rules, appeal: null },
});
const FREE = { ...TABLE_TENNIS.money, fees: [] };
/** Its first rule of events with something else. */
const having = (of: Regulation, change: Partial<EventRule>): Regulation => ({
  ...of,
  eventRules: of.eventRules.map((rule, at) => (at === 0 ? { ...rule, ...change } : rule)),
});
/** Singles a group apart, merged as said; in `menOnly` groups women do not play. */
const merging = (
  { MS }: { MS: Readonly<Record<string, string>> },
  menOnly: readonly string[] = [],
): Regulation => ({
  ...TABLE_TENNIS,
  eventRules: TABLE_TENNIS.eventRules.flatMap((rule, at) =>
    at > 0
      ? [rule]
      : rule.groups.map((group): EventRule => {
          const into = MS[group];
          const { tooFew: _, ...played } = rule;
          return {
            ...played,
            groups: [group],
            disciplines: menOnly.includes(group) ? ['MS'] : ['MS', 'WS'],
            ...(into && {
              tooFew: { minimum: 8, counted: 'signed-in', then: { do: 'merge', into } },
            }),
          };
        }),
  ),
});
const withRefunds = (refunds: Regulation['money']['refunds']): Regulation => ({
  ...TABLE_TENNIS,
  money: { ...TABLE_TENNIS.money, refunds },
});
const person = { per: 'person', fen: 10_000 } as const;

test('what says everything about money has nothing wrong and nothing odd', () => {
  expect(foundIn(withMoneyRules(TABLE_TENNIS))).toEqual([]);
});

test.each<[string, Regulation, string]>([
  [
    'FEE-1 two prices of an event',
    withFees([person, { ...person, groups: ['YI'], disciplines: ['MS'] }]),
    'money.fees：YI 男单的同一种费用写了两次；每种费用只能有一个价格',
  ],
  [
    'a group there is not',
    withFees([{ ...person, groups: ['U12'] }]),
    'money.fees.0.groups：没有“U12”这个组别；应是 groups 里的代码',
  ],
  [
    'nobody plays it',
    withFees([{ ...person, disciplines: ['OS'] }]),
    'money.fees.0：没有一个项目用到这项费用；请核对组别和项目，或删去',
  ],
  [
    'one of its events is played by nobody',
    withFees([{ ...person, disciplines: ['MS', 'OS'] }]),
    'money.fees.0：写了“单打”的费用，却没有这个项目',
  ],
  [
    'every event has fees of its own',
    {
      ...withFees([person]),
      eventRules: TABLE_TENNIS.eventRules.map((rule) => ({ ...rule, fees: [] })),
    },
    'money.fees.0：没有一个项目用到这项费用；请核对组别和项目，或删去',
  ],
  [
    'late before entry opens',
    withFees([{ ...person, late: { from: TABLE_TENNIS.entry.opensAt, fen: 200 } }]),
    'money.fees.0.late.from：逾期加收不在报名期间之内；应在报名开始之后、截止之前起算',
  ],
  [
    'late when it has closed',
    withFees([{ ...person, late: { from: TABLE_TENNIS.entry.closesAt, fen: 200 } }]),
    'money.fees.0.late.from：逾期加收不在报名期间之内；应在报名开始之后、截止之前起算',
  ],
  [
    'a member pays more',
    withFees([{ ...person, member: { of: '会员', fen: 10_000 } }]),
    'money.fees.0.member.fen：会员价不低于原价；请核对',
  ],
  [
    // two of 100 each are 200
    'a bundle that saves nothing',
    withFees([{ ...person, together: { events: 2, fen: 20_000 } }]),
    'money.fees.0.together.fen：合报价应高于一项的 ¥100，低于各项之和 ¥200',
  ],
  [
    'a bundle of pairs',
    withFees([
      { disciplines: ['MD'], per: 'entry', fen: 10_000, together: { events: 2, fen: 15_000 } },
    ]),
    'money.fees.0.together：合报价是一名运动员的；应按人收费，或只写单打',
  ],
  [
    'ENT-11 a bundle of more events than one may enter',
    {
      ...withFees([{ ...person, together: { events: 3, fen: 25_000 } }]),
      participation: { ...TABLE_TENNIS.participation, maxEvents: 2 },
    },
    'money.fees.0.together.events：每人至多报 2 项，用不上这个合报价',
  ],
  [
    'FEE-5 a deposit a unit, and nobody gives a unit',
    {
      ...withFees([{ kind: 'deposit', per: 'unit', fen: 300_000 }]),
      entry: { ...TABLE_TENNIS.entry, unit: 'none' },
    },
    'money.fees.0.per：报名不填参赛单位，这一条无从执行；应要求填写单位，或删去这一条',
  ],
  [
    'an insurance by nights',
    withFees([{ kind: 'insurance', per: 'night', fen: 1_000 }]),
    'money.fees.0.per：按住宿天数收的应是食宿费；kind 应为 board',
  ],
  [
    'FEE-3 a refund after play has begun',
    withRefunds([{ until: '2099-01-01T00:00:00+08:00', percent: 50 }]),
    'money.refunds.0.until：退费的截止不在报名开始之后、开赛日 0 时以前；请核对日期',
  ],
  [
    'ENT-21 free until the 16th, and nothing back from the 13th on',
    {
      ...withRefunds([{ until: '2023-11-13T00:00:00+08:00', percent: 100 }]),
      entry: { ...TABLE_TENNIS.entry, freeWithdrawalUntil: '2023-11-16T00:00:00+08:00' },
    },
    'money.refunds：退费先于退赛截止；那时还可以退赛，却已一分不退',
  ],
  [
    'ENT-21 free until the 16th, and nothing back at any time',
    {
      ...withRefunds([]),
      entry: { ...TABLE_TENNIS.entry, freeWithdrawalUntil: '2023-11-16T00:00:00+08:00' },
    },
    'money.refunds：退费先于退赛截止；那时还可以退赛，却已一分不退',
  ],
  [
    'FEE-3 half until the 10th, then everything',
    withRefunds([
      { until: '2023-11-10T00:00:00+08:00', percent: 50 },
      { until: '2023-11-12T00:00:00+08:00', percent: 100 },
    ]),
    'money.refunds.1：退费应一步比一步晚、一步比一步少',
  ],
  [
    'FEE-3 a refund of nothing',
    {
      ...TABLE_TENNIS,
      money: {
        ...TABLE_TENNIS.money,
        fees: [],
        refunds: [{ until: '2023-11-10T00:00:00+08:00', percent: 50 }],
      },
    },
    'money.refunds：写了退费办法，却没有一项费用',
  ],
  [
    'ACC-6 merged into a group there is not',
    merging({ MS: { YI: 'U12' } }),
    'eventRules.0.tooFew.then.into：没有“U12”这个组别；应是 groups 里的代码',
  ],
  [
    'ACC-6 merged into a group that does not play it',
    merging({ MS: { YI: 'JIA' } }, ['JIA']),
    'eventRules.0.tooFew.then.into：“少年甲组”没有女子单打，人少时无处可并；应换一个组别，或改为取消',
  ],
  [
    'ACC-6 merged into itself',
    merging({ MS: { YI: 'YI' } }),
    'eventRules.0.tooFew.then.into：“少年乙组”并来并去又回到自己；应并入别的组别，或改为取消',
  ],
  [
    'ACC-6 merged in a circle of three',
    merging({ MS: { YI: 'JIA', JIA: 'OPEN', OPEN: 'YI' } }),
    'eventRules.1.tooFew.then.into：“少年甲组”并来并去又回到自己；应并入别的组别，或改为取消',
  ],
  [
    // 32 places
    'ACC-6 a minimum nobody reaches',
    having(TABLE_TENNIS, { tooFew: { minimum: 33, counted: 'entered', then: { do: 'cancel' } } }),
    'eventRules.0.tooFew.minimum：至少 33 个报名才举行，而名额只有 32 个',
  ],
  [
    // by ranking into a draw of 32
    'ACC-6 a minimum over the draw',
    having(S1, { tooFew: { minimum: 33, counted: 'entered', then: { do: 'cancel' } } }),
    'eventRules.0.tooFew.minimum：至少 33 个报名才举行，而名额只有 32 个',
  ],
  [
    'RES-1 none below nine, one fewer below nine',
    { ...S4, results: { ...S4.results, noneBelow: 9 } },
    'results.noneBelow：不足 9 个就不录取，“不足 9 个减一录取”永远用不上；应先减一、再不录取',
  ],
  [
    'RES-1 counted for nothing',
    { ...S4, results: { ...S4.results, minusOneBelow: 0, noneBelow: 0 } },
    'results.counted：写了按什么计数，却没有减一录取或不录取的数；应写 minusOneBelow，或删去 counted',
  ],
  [
    'SAN-2 two rules of one offence',
    penalised([
      { offence: 'no-show', effects: [{ do: 'walkover' }] },
      { offence: 'no-show', effects: [{ do: 'place-void' }] },
    ]),
    'penalties.rules：“无故弃权”的处罚写了两处；应合在一处',
  ],
  [
    'SAN-2 barred twice',
    penalised([
      {
        offence: 'default',
        effects: [
          { do: 'barred', count: 1, unit: 'years' },
          { do: 'barred', count: 4, unit: 'weeks' },
        ],
      },
    ]),
    'penalties.rules.0.effects：同一种处罚写了两次；每种只写一次',
  ],
  [
    'SAN-2 the next stop of no series',
    penalised([{ offence: 'no-show', effects: [{ do: 'barred', count: 1, unit: 'stops' }] }]),
    'penalties.rules.0.effects.0.unit：这一条说的是系列赛，而本赛事不属于任何系列；应写 series，或换一条',
  ],
  [
    'SAN-2 a unit is absent, and there is none',
    {
      ...penalised([{ offence: 'unit-absent', effects: [{ do: 'owes-fee' }] }]),
      entry: { ...TABLE_TENNIS.entry, unit: 'none' },
    },
    'penalties.rules.0.offence：报名不填参赛单位，这一条无从执行；应要求填写单位，或删去这一条',
  ],
  [
    'SAN-2 points of a tournament without',
    penalised([{ offence: 'no-show', effects: [{ do: 'points-minus', points: 50 }] }]),
    'penalties.rules.0.effects.0：要扣积分，而本赛事不授予积分；请核对',
  ],
  [
    'SAN-2 a fee owed where there is none',
    { ...penalised([{ offence: 'no-show', effects: [{ do: 'owes-fee' }] }]), money: FREE },
    'penalties.rules.0.effects.0：处罚说到报名费，却没有一项费用；请核对',
  ],
  [
    'SAN-2 no fee to leave unpaid',
    {
      ...penalised([{ offence: 'unpaid-fee', effects: [{ do: 'out-of-tournament' }] }]),
      money: FREE,
    },
    'penalties.rules.0.offence：处罚说到报名费，却没有一项费用；请核对',
  ],
  [
    'SAN-2 penalty points that add up to nothing',
    penalised([{ offence: 'no-show', effects: [{ do: 'penalty-points', points: 6 }] }]),
    'penalties.rules：违规记分与“违规累计”的处罚应成对：记了分要写累计多少怎样，写了累计要有记分的处罚',
  ],
  [
    'SAN-2 how many of what does not add up',
    penalised([{ offence: 'no-show', reaching: 10, effects: [{ do: 'walkover' }] }]),
    'penalties.rules.0.reaching：累计多少分只有“违规累计”才写，也必须写',
  ],
  [
    'PUB-7 paid online, and pairs of two groups have no price',
    withFees(
      [
        { ...person, disciplines: ['MS', 'WS'] },
        { ...person, groups: ['U16', 'U14'], disciplines: ['MD', 'WD'] },
      ],
      S4,
    ),
    'money.fees：线上收费，但U12 男双、U12 女双、U10 男双、U10 女双没有写报名费',
  ],
])('%s', (_, regulation, text) => {
  expect(foundIn(regulation)).toContain(text);
});

test('FEE-1, FEE-3, ACC-6: what it costs and what becomes of too few, in words', () => {
  const chapters = explain(withMoneyRules(TABLE_TENNIS), null);
  const sentences = chapters.find(({ title }) => title === '费用')?.sentences ?? [];
  expect(sentences.slice(0, 5)).toEqual([
    '少年乙组 男子单打、女子单打：每人每项 ¥500（协会会员 ¥400，11月6日 周一 00:00 起加收 ¥2）',
    '少年甲组、公开组 男子单打、女子单打：每人每项 ¥300',
    '男子双打、女子双打、混合双打：每人每项 ¥80（同时报 2 项每人共 ¥120）',
    '保险费：每人 ¥20',
    '服务费（公开组）：每个报名 ¥7',
  ]);
  expect(sentences[5]).toBe(
    '平台不收费，报名费由主办方线下收取；11月9日 周四 24:00 前退赛全额退还，11月12日 周日 24:00 前退 50%，之后不退',
  );
  const places = chapters.find(({ title }) => title === '名额怎么给，比赛怎么打')?.sentences ?? [];
  expect(places.some((sentence) => sentence.includes('签到不足 8 个则并入少年甲组'))).toBe(true);
  expect(
    places.some((one) => one.includes('报名不足 3 个则逐一征求意见，改报其他项目或退费')),
  ).toBe(true);
  expect(places.filter((sentence) => sentence.includes('报名费：每个报名 ¥600'))).toHaveLength(2);
});

test('RES-1: who is counted is said: entered (S3), took part (S4)', () => {
  const said = (regulation: Regulation) =>
    explain(regulation, null).flatMap(({ sentences }) => sentences);
  expect(said(readRegulation('primary-camp-2024-yiyang'))).toContain(
    '录取前 8 名，报名不足 8 个时减一录取，报名不足 4 个不录取',
  );
  expect(said(S4)).toContain('录取前 8 名，实际参赛不足 9 个时减一录取，实际参赛不足 4 个不录取');
});

test('SAN-1, SAN-2: what offences do, in words', () => {
  const said = (regulation: Regulation) =>
    explain(regulation, null).flatMap(({ sentences }) => sentences);
  expect(said(S1)).toContain(
    '无故弃权：本项成绩无效，取消本系列赛下一站的报名资格；交组委会指定医生或赛区当地独立医疗机构的诊断证明可免处罚',
  );
  const camp = said(readRegulation('primary-camp-2024-yiyang'));
  expect(camp).toContain('无故弃权：取消该项名次，本站不授予积分；交退赛声明、医疗证明可免处罚');
  expect(camp).toContain('单位无故缺席：1 年内不得报名本系列赛；交退赛声明、医疗证明可免处罚');
  expect(said(TABLE_TENNIS)).toContain('弃权：按当场判负处理');
  const all = said(withMoneyRules(TABLE_TENNIS));
  for (const sentence of [
    '截止后退赛：报名费照付，记违规 4 分；交医院证明可免处罚',
    '无故弃权：当场判负，记违规 6 分',
    '违规累计 10 分：4 周内不得报名主办方的赛事',
    '拖欠报名费：6 个月内不得报名主办方的赛事',
    '冒名顶替、虚报年龄：本项成绩无效，退出后续比赛，2 年内不得报名主办方的赛事',
  ])
    expect(all).toContain(sentence);
});
