import { readRegulation } from '../../../functions/local/regulations';
import type { Regulation } from '../../../src/contract/regulation';
import { isPaid, paymentText, refundText } from '../../../src/copy/fees';
import { found, having, saidOf, type Changes } from './changed';

const S1 = readRegulation('t123-2024-guiyang');
const S3 = readRegulation('primary-camp-2024-yiyang');
const S4 = readRegulation('guangxi-2023-nanning');
const TABLE_TENNIS = readRegulation('qiming-2023-table-tennis');

const MEN = 'eventRules.2';
const professionals = (is: boolean, max: number) => ({ of: { kind: 'professional', is }, max });
const women = (max: number) => ({ of: { kind: 'sex', sex: 'F' }, max });
const merging = (into: string) => ({
  minimum: 4,
  counted: 'entered',
  then: { do: 'merge', into },
});
const desk = (from: string, until: string) => ({
  from: `2023-09-01T${from}:00+08:00`,
  until: `2023-09-01T${until}:00+08:00`,
  surchargeFen: 2000,
});
const quota = (by: string, max: number, groups?: string[]) => ({
  ...{ of: 'athletes', per: 'unit', by, max },
  ...(groups && { groups }),
});

/** Teams of three to five men, where at most so many women fill in. */
const FILLED = having(TABLE_TENNIS, {
  [`${MEN}.disciplines`]: ['MT'],
  [`${MEN}.team.fillIn`]: { sex: 'F', max: 2 },
});
const ABOVE_OF_TABLE = '可以报相邻的 3 个组别，而组别次序一共才 3 级，谁也限制不到；应更少，或删去';

// what is wrong, and what would be right, where it stands
test.each<[string, Regulation, Changes, string]>([
  [
    'one woman may fill in, and a team has five men at least',
    FILLED,
    { [`${MEN}.team.sexes`]: { M: { min: 5, max: 5 } } },
    `${MEN}.team.fillIn.max：补足限 2 人，而本性别最少的人数之外只剩 0 个位置；应减少其中一处`,
  ],
  [
    'two may fill in, and there is room for one',
    FILLED,
    { [`${MEN}.team.sexes`]: { M: { min: 4, max: 5 } } },
    `${MEN}.team.fillIn.max：补足限 2 人，而本性别最少的人数之外只剩 1 个位置；应减少其中一处`,
  ],
  [
    'no amateur, and one professional, in a team of three',
    TABLE_TENNIS,
    { [`${MEN}.team.atMost`]: [professionals(false, 0), professionals(true, 1)] },
    `${MEN}.team.atMost：几条限制合起来，一队至多 1 名运动员，而每队最少要 3 名；应放宽其中一条`,
  ],
  [
    'amateurs are barred, and one professional',
    TABLE_TENNIS,
    {
      'entry.requirements': [{ kind: 'professional', is: true }],
      [`${MEN}.team.atMost`]: [professionals(true, 1)],
    },
    `${MEN}.team.atMost：几条限制合起来，一队至多 1 名运动员，而每队最少要 3 名；应放宽其中一条`,
  ],
  [
    'everybody a Chinese, and at most two Chinese',
    TABLE_TENNIS,
    {
      'entry.requirements': [{ kind: 'nationality', of: ['CN'] }],
      [`${MEN}.team.atMost`]: [{ of: { kind: 'nationality', of: ['CN'] }, max: 2 }],
    },
    `${MEN}.team.atMost：几条限制合起来，一队至多 2 名运动员，而每队最少要 3 名；应放宽其中一条`,
  ],
  [
    'two men and one woman in a mixed team of four',
    TABLE_TENNIS,
    {
      'eventRules.3.team.atMost': [{ of: { kind: 'sex', sex: 'M' }, max: 2 }, women(1)],
    },
    'eventRules.3.team.atMost：几条限制合起来，一队至多 3 名运动员，而每队最少要 4 名；应放宽其中一条',
  ],
  [
    'as many women as fill in anyway',
    FILLED,
    { [`${MEN}.team.atMost`]: [women(2)] },
    `${MEN}.team.atMost.0.max：限 2 人，而一队里最多才有 2 名这样的人；应更少，或删去`,
  ],
  [
    'one woman where none plays',
    TABLE_TENNIS,
    { [`${MEN}.disciplines`]: ['MT'], [`${MEN}.team.atMost`]: [women(1)] },
    `${MEN}.team.atMost.0.of：本项目的队里没有这样的人，这条限制管不到谁；请核对，或删去`,
  ],
  [
    'the same limit in a team twice',
    TABLE_TENNIS,
    { [`${MEN}.team.atMost`]: [professionals(true, 1), professionals(true, 2)] },
    `${MEN}.team.atMost：同一条件写了两次；留一处即可`,
  ],
  [
    'the same participation limit twice, in other words',
    TABLE_TENNIS,
    {
      'participation.maxEvents': 4,
      'participation.limits': [
        { of: { kinds: ['singles'] }, max: 1 },
        { of: { disciplines: ['WS', 'MS'] }, max: 2 },
      ],
    },
    'participation.limits.1：同样的项目写了两个上限；应只留一条',
  ],
  [
    'three groups next to each other, of three',
    TABLE_TENNIS,
    { 'participation.adjacentGroups': 3 },
    `participation.adjacentGroups：${ABOVE_OF_TABLE}`,
  ],
  [
    'the desk takes entries for two prices at once',
    S4,
    { 'entry.desk': [desk('09:00', '12:00'), desk('11:00', '14:00')] },
    'entry.desk.1：两段现场报名的时间重叠，分不出按哪一段加价；应前一段结束后再开始后一段',
  ],
  [
    'what freezes, where nobody waits',
    S4,
    {
      'entry.freezeAt': '2023-08-30T12:00:00+08:00',
      eventRules: S4.eventRules.map((rule) => ({
        ...rule,
        places: { ...rule.places, waitingList: false },
      })),
    },
    'entry.freezeAt：写了名单冻结，却没有一个项目有候补，没有人可以递补；应写候补，或删去 freezeAt',
  ],
  [
    'twelve in each group of a school that sends eight',
    S3,
    { quotas: [quota('all', 8), quota('group', 12)] },
    'quotas.1.max：限额 12 不小于另一条 8 的限额，而那一条管得更宽，这一条永远用不上；应更少，或删去',
  ],
  [
    'ten in one group, and eight in each',
    S3,
    { quotas: [quota('group', 8), quota('all', 10, ['JIA'])] },
    'quotas.1.max：限额 10 不小于另一条 8 的限额，而那一条管得更宽，这一条永远用不上；应更少，或删去',
  ],
  [
    'up to the same group twice',
    S4,
    {
      'participation.playingUp': {
        by: 'groups',
        ways: [{ from: 'U12', to: ['U14', 'U14'] }],
      },
    },
    'participation.playingUp.ways.0.to：“U14”写了两次；每项只写一次',
  ],
  [
    'a group twice in one line',
    S3,
    { quotas: [quota('all', 8, ['JIA', 'JIA'])] },
    'quotas.0.groups：“JIA”写了两次；每项只写一次',
  ],
  [
    'merged in a circle of three',
    S4,
    {
      eventRules: S4.eventRules.flatMap((rule) =>
        rule.groups.map((group, at) => ({
          ...rule,
          groups: [group],
          tooFew: merging(rule.groups[(at + 1) % rule.groups.length] ?? ''),
        })),
      ),
    },
    `eventRules.0.tooFew.then.into：“${S4.groups[0]?.name}”并来并去又回到自己；应并入别的组别，或改为取消`,
  ],
  [
    'a stage after the one that ends it',
    S4,
    {
      'eventRules.0.stages': [
        ...(S4.eventRules[0]?.stages ?? []),
        ...(S4.eventRules[0]?.stages ?? []),
      ],
    },
    'eventRules.0.stages.0：这一阶段已经决出名次，后面的阶段没有人打；小组循环应在淘汰之前',
  ],
  [
    'a qualifying of nobody: 28 of 32 get in directly, and 28 enter',
    S4,
    {
      'eventRules.0.places.entries': 28,
      'eventRules.0.draw.sources.qualifiers': 4,
      'eventRules.0.draw.qualifying': {
        size: 8,
        stages: S4.eventRules[0]?.stages,
      },
    },
    'eventRules.0.draw.qualifying：名额 28 个，直接入围就有 28 个，没有人打预选赛；应增加名额，或删去 qualifying',
  ],
  [
    'another series without its name',
    S4,
    { 'entry.requirements': [{ kind: 'played', series: 'other-tour', year: 2022 }] },
    'entry.requirements.0.name：说的是别的系列赛时要写它的名称（name），说的是本赛事所属系列时不写',
  ],
  [
    'one’s own series with a name',
    S4,
    {
      'entry.requirements': [
        { kind: 'played', series: S4.series?.id, year: 2022, name: '某巡回赛' },
      ],
    },
    'entry.requirements.0.name：说的是别的系列赛时要写它的名称（name），说的是本赛事所属系列时不写',
  ],
  // a list of the association's that there is not, a window, a quota, a format: bad input
  [
    'a ranking list there is not',
    S1,
    { 'groups.0.rankingList': 'U20' },
    'groups.0.rankingList：没有这个选项；只能是：U10、U12、U14、U16、U18',
  ],
  [
    'a window that ends before it begins',
    S4,
    { 'entry.desk': [desk('12:00', '09:00')] },
    'entry.desk.0.until：结束不晚于开始；结束应在开始之后',
  ],
  [
    'a school may send more than there is room for',
    S3,
    { 'quotas.1.max': 300 },
    'quotas.1.max：限额 300 不小于总共的 200，永远用不上；应小于 200，或者删去',
  ],
  [
    'games of tennis at the table',
    TABLE_TENNIS,
    { 'eventRules.0.stages.0.format': 'SET3-S:6/TB7' },
    'eventRules.0.stages.0.format：“SET3-S:6/TB7，3 盘 2 胜，每盘 6 局，6 平抢 7”不是乒乓球的赛制；应按分计，如 SET5-S:TB11、SET3-S:TB21C30',
  ],
])('%s', (_, regulation, changes, finding) => {
  const before = found(regulation);
  expect(before).not.toContain(finding);
  expect(found(having(regulation, changes))).toContain(finding);
});

// each is sound, and nothing is found of it
test.each<[string, Regulation, Changes]>([
  ['a woman may fill in, and at most one', FILLED, { [`${MEN}.team.atMost`]: [women(1)] }],
  [
    'one professional beside amateurs',
    TABLE_TENNIS,
    { [`${MEN}.team.atMost`]: [professionals(true, 1)] },
  ],
  ['two groups next to each other', TABLE_TENNIS, { 'participation.adjacentGroups': 2 }],
  [
    'the desk on two mornings',
    S4,
    { 'entry.desk': [desk('09:00', '11:00'), desk('11:00', '14:00')] },
  ],
  ['a group’s quota below the school’s', S3, { quotas: [quota('all', 12), quota('group', 8)] }],
  [
    'it freezes where people wait in one line of events',
    S4,
    {
      'entry.freezeAt': '2023-08-30T12:00:00+08:00',
      'eventRules.0.places.waitingList': true,
      'eventRules.1.places.waitingList': false,
    },
  ],
])('nothing is wrong: %s', (_, regulation, changes) => {
  expect(found(having(regulation, changes))).toEqual(found(regulation));
});

describe('what was said wrongly', () => {
  const open = { by: 'birth', earliest: '2008-01-01', latest: null };

  test('nobody plays up where a group is open below: it is not said that they may not', () => {
    const groups = S4.groups.map((group) => ({ ...group, age: open }));
    const words = saidOf(having(S4, { groups, 'participation.playingUp': { by: 'none' } }));
    expect(words).not.toContain('不能以小打大');
  });

  test('what is limited for a unit is not unlimited', () => {
    const places = { by: 'first-come', entries: null, athletes: null, waitingList: false };
    const unlimited = having(S3, {
      eventRules: S3.eventRules.map((rule) => ({ ...rule, places })),
      quotas: [quota('all', 8)],
    });
    expect(saidOf(unlimited)).toContain('每个单位至多 8 名运动员');
    expect(saidOf(unlimited)).not.toContain('没有任何名额限制');
    expect(found(unlimited).join()).not.toContain('却没有任何名额限制');
  });

  test('paid online, and no fee: it is not said that nothing is to be paid', () => {
    const free = having(S4, { 'money.collection': 'online', 'money.fees': [] });
    expect([isPaid(free), refundText(free)]).toEqual([false, '线上收费，但没有写明费用']);
  });

  test('another series by its name, one’s own as such, none by a code', () => {
    const played = (series: string, name?: string) =>
      saidOf(
        having(S4, {
          'entry.requirements': [{ kind: 'played', series, year: 2022, ...(name && { name }) }],
        }),
      );
    expect(played(S4.series?.id ?? '')).toContain('须参加过 2022 年本系列赛的分站赛');
    expect(played('other-tour', '某某巡回赛')).toContain('须参加过 2022 年某某巡回赛的分站赛');
    expect(played('other-tour', '某某巡回赛')).not.toContain('other-tour');
  });

  test('a fee by the night reads without a gap', () => {
    const board = having(S4, { 'money.fees.0': { kind: 'board', per: 'night', fen: 24_000 } });
    expect(saidOf(board)).toContain('食宿费：每人每晚 ¥240');
  });

  const HALF = { until: '2023-08-20T00:00:00+08:00', percent: 50 };

  test('refunds by steps end, wherever they are paid', () => {
    const steps = having(S4, { 'money.refunds': [HALF] });
    const words = '8月19日 周六 24:00 前退赛退 50%，之后不退';
    expect(refundText(having(steps, { 'money.collection': 'offline' }))).toMatch(words);
    expect(refundText(having(steps, { 'money.collection': 'online' }))).toMatch(words);
    expect(paymentText(having(steps, { 'money.collection': 'offline' }))).toMatch(words);
  });

  test('one withdraws until an instant of its own, and what half of it gives back is not called free', () => {
    const words = saidOf(
      having(S4, {
        'entry.freeWithdrawalUntil': '2023-08-30T17:00:00+08:00',
        'money.refunds': [{ until: '2023-08-30T17:00:00+08:00', percent: 50 }],
      }),
    );
    expect(words).toContain('2023年8月30日 周三 17:00 前可以退赛');
    expect(words).not.toContain('免费');
  });
});

test('five megabytes are read, and what is wrong in them is found', () => {
  const paragraphs = Array.from({ length: 50 }, () => '规'.repeat(2000));
  const chapters = Array.from({ length: 20 }, () => ({ title: '规程', paragraphs }));
  const large = having(S4, { chapters, 'eventRules.0.stages.0.format': '三盘两胜' });
  expect(Buffer.byteLength(JSON.stringify(large))).toBeGreaterThan(5_000_000);
  expect(found(large)).toEqual([
    'eventRules.0.stages.0.format：不认识的赛制“三盘两胜”；应如 SET1-S:6/TB7、SET3-S:6/TB7-F:TB10、SET5-S:TB11',
  ]);
});

const BY_SEXES = ['MS', 'WS', 'MD', 'WD', 'XD'].map((kind) => ({ kind, pairing: null }));
const knockOut = (changes: Changes) => ({ ...S4.eventRules[0]?.stages[0], ...changes });
const until = (minute: string) => `2023-09-02T08:${minute}:00+08:00`;

// what three regulations or more want: said as data it is found sound, and read as it is meant
test.each<[string, Regulation, Changes, string]>([
  [
    'team ties: five rubbers by sex, until it is decided',
    TABLE_TENNIS,
    { 'eventRules.3.tie': { rubbers: BY_SEXES, play: 'until-decided', perAthlete: 2 } },
    '每场依次打男单、女单、男双、女双、混双，分出胜负为止，每人至多打 2 盘',
  ],
  [
    'team ties: who plays whom, all played',
    TABLE_TENNIS,
    {
      'eventRules.3.tie': {
        rubbers: [
          { kind: 'MS', pairing: 'A–X' },
          { kind: 'XD', pairing: null },
          { kind: 'WS', pairing: 'B–Y' },
        ],
        play: 'all',
        perAthlete: 1,
      },
    },
    '每场依次打男单（A–X）、混双、女单（B–Y），全部打完，每人至多打 1 盘',
  ],
  [
    'who may enter: a cap on points',
    S4,
    { 'entry.requirements': [{ kind: 'rank', list: 'ctj', by: 'points', from: null, to: 300 }] },
    'CTJ 积分（以报名截止前 7 天为准）须不超过 300',
  ],
  [
    'who may enter: one registered professional in a team',
    TABLE_TENNIS,
    { [`${MEN}.team.atMost`]: [professionals(true, 1)] },
    '认证的专业运动员每队至多 1 人',
  ],
  [
    'acceptance: last year’s first four, or whoever is invited',
    S4,
    {
      'eventRules.0.requirements': [
        {
          kind: 'any',
          of: [
            { kind: 'played', series: S4.series?.id, year: 2022, places: 4 },
            { kind: 'invited' },
          ],
        },
      ],
    },
    '符合下列之一即可：须在 2022 年本系列赛某一站的同一组别、项目中取得前 4 名；须受邀请',
  ],
  [
    'acceptance by lot',
    S4,
    { 'eventRules.1.places': { by: 'lot' } },
    '报名不限人数，先后一样，截止后抽签确定',
  ],
  [
    'prices: members, and three events together',
    S4,
    {
      'participation.maxEvents': 3,
      'money.fees': [
        {
          per: 'person',
          fen: 20_000,
          member: { of: '某协会', fen: 16_000 },
          together: { events: 2, fen: 30_000 },
        },
      ],
    },
    '每人每项 ¥200（某协会 ¥160，同时报 2 项每人共 ¥300）',
  ],
  [
    'quota per unit and event: three singles of a school and group',
    S3,
    {
      quotas: [
        ...S3.quotas,
        { of: 'entries', per: 'unit', by: 'event', disciplines: ['MS'], max: 3 },
      ],
    },
    '每个单位每个项目（男子单打）至多 3 人',
  ],
  [
    'area: a town’s household register or school',
    S4,
    {
      'entry.requirements': [
        {
          kind: 'area',
          by: ['household', 'school'],
          areas: [{ province: '广西', city: '南宁', town: '某镇' }],
        },
      ],
    },
    '户籍或学籍须在：广西南宁某镇',
  ],
  [
    'sign-in: when, how, and what becomes of who has not',
    S4,
    {
      'signIn.windows': [
        {
          for: {},
          from: until('00'),
          until: until('30'),
          how: ['in-person', 'call'],
          missed: 'out',
        },
      ],
    },
    '9月2日 周六 08:00 至 08:30 现场或电话签到，没有签到的不能参赛',
  ],
  [
    'withdrawal that stays free after closing',
    S4,
    { 'entry.freeWithdrawalUntil': '2023-08-30T17:00:00+08:00' },
    '2023年8月30日 周三 17:00 前可以退赛',
  ],
  [
    'too few: into the group above',
    S4,
    {
      eventRules: S4.eventRules
        .map((rule, at) => (at > 0 ? rule : { ...rule, groups: ['U12'], tooFew: merging('U14') }))
        .concat({
          ...S4.eventRules[0],
          groups: ['U16', 'U14', 'U10'],
        } as Regulation['eventRules'][number]),
    },
    '报名不足 4 个则并入U14组',
  ],
  [
    'consolation: losers feed in until the quarter-finals',
    S4,
    {
      'eventRules.0.stages.0': knockOut({
        playOffsTo: 4,
        consolation: { by: 'feed-in', left: 8, format: 'SET1-S:4/TB7' },
      }),
    },
    '四分之一决赛以前的负者逐轮进入安慰赛（1 盘 4 局，4 平抢 7）',
  ],
  [
    'groups: two of four advance, by difference of games after their match',
    S4,
    {
      'eventRules.0.stages': [
        {
          ...{ kind: 'groups', size: 4, advance: 2 },
          ...{ tieBreaks: ['wins', 'meeting', 'game-difference'], format: 'SET1-S:6/TB7' },
        },
        knockOut({}),
      ],
    },
    '分组循环，每组 4 个，前 2 名出线；名次依次比胜场、相互胜负、净胜局，再相同抽签',
  ],
  [
    'format by round: longer from the semi-finals on',
    S4,
    { 'eventRules.0.stages.0': knockOut({ rounds: [{ left: 4, format: 'SET3-S:6/TB7' }] }) },
    '半决赛起改为3 盘 2 胜，每盘 6 局，6 平抢 7',
  ],
  [
    'lists with days of their own: accepted by one, seeded by another',
    S1,
    {
      lists: [
        { id: 'ctj', kind: 'ctj', asOf: { by: 'closing', daysBefore: 0 } },
        { id: 'seeds', kind: 'ctj', asOf: { by: 'closing', daysBefore: 7 } },
      ],
      'seeding.criteria': [{ list: 'seeds', by: 'rank' }],
    },
    '种子依 CTJ 排名（以报名截止前 7 天为准）排序，双打按两人之和，相同抽签',
  ],
  [
    'days of a group’s own',
    S4,
    { 'eventRules.0.days': { first: '2023-09-02', last: '2023-09-02' } },
    '9月2日',
  ],
  [
    'entry at the desk, for more',
    S4,
    { 'entry.desk': [desk('09:00', '11:00')] },
    '9月1日 周五 09:00 至 11:00 可以现场报名，另加 ¥20',
  ],
  [
    'counted apart: one singles beside the rest',
    TABLE_TENNIS,
    { 'participation.limits': [{ of: { kinds: ['singles'] }, max: 1 }] },
    '其中单打每人至多 1 项',
  ],
  [
    'playing up to a named group alone',
    S4,
    {
      'participation.playingUp': { by: 'groups', ways: [{ from: 'U12', to: ['U14'] }] },
    },
    'U12组可以升到U14组',
  ],
  [
    'penalties that add up to weeks out',
    S4,
    {
      'penalties.rules': [
        { offence: 'no-show', effects: [{ do: 'penalty-points', points: 6 }] },
        {
          ...{ offence: 'penalty-points', reaching: 10 },
          effects: [{ do: 'barred', count: 4, unit: 'weeks' }],
        },
      ],
    },
    '累计 10 分',
  ],
  [
    'refunds by steps',
    S4,
    { 'money.refunds': [{ until: '2023-08-20T00:00:00+08:00', percent: 50 }] },
    '8月19日 周六 24:00 前退赛退 50%，之后不退',
  ],
  ['women fill in a men’s team', FILLED, { 'entry.notes': [] }, '可由女运动员补足，至多 2 人'],
  [
    'special exempts, wild cards given until an instant',
    readRegulation('itf-j60-2026'),
    {},
    '特免 2 个（保留到 5月15日 周五 18:00，未用的给直接入围），4 张外卡（由中国网球协会在 5月15日 周五 18:00 前给出）',
  ],
])('wanted by three or more: %s', (_, regulation, changes, words) => {
  const changed = having(regulation, changes);
  expect(found(changed)).toEqual(found(regulation));
  expect(saidOf(changed)).toContain(words);
});
