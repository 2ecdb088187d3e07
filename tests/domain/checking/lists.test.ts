import { readRegulation } from '../../../functions/local/regulations';
import type { NamedList, Regulation } from '../../../src/contract/regulation';
import { found, having, saidOf, type Changes } from './changed';

const S1 = readRegulation('t123-2024-guiyang');
const S4 = readRegulation('guangxi-2023-nanning');
const TABLE_TENNIS = readRegulation('qiming-2023-table-tennis');
const ITF = readRegulation('itf-j60-2026');

const ctj = (list: Partial<NamedList> = {}) => ({
  ...{ id: 'ctj', kind: 'ctj', asOf: { by: 'closing', daysBefore: 0 } },
  ...list,
});
const city = {
  ...{ id: 'city', kind: 'uploaded', title: '某市少年积分榜' },
  asOf: { by: 'closing', daysBefore: 0 },
};
const rank = (changes: Changes = {}) => ({
  ...{ kind: 'rank', list: 'ctj', by: 'rank', from: null, to: 100 },
  ...changes,
});
const DRAW = 'eventRules.0.draw';
const SOURCES = `${DRAW}.sources`;

// what is wrong, and what would be right, where it stands
test.each<[string, Regulation, Changes, string]>([
  [
    'two lists of one name',
    S1,
    { lists: [ctj(), ctj({ group: 'U12' })] },
    'lists：有两张榜单都叫“ctj”；每张一个代码',
  ],
  [
    'accepted by a list there is not',
    S1,
    { 'eventRules.0.places.criteria.0.list': 'city' },
    'eventRules.0.places.criteria.0.list：没有“city”这张榜单；应是 lists 里的代码：ctj',
  ],
  [
    'seeded by a list there is not',
    S4,
    { 'seeding.criteria.0.list': 'wta' },
    'seeding.criteria.0.list：没有“wta”这张榜单；应是 lists 里的代码：itf、ctj、last-year',
  ],
  [
    'a rank is asked in a list there is not',
    S1,
    { 'entry.requirements': [rank({ list: 'itf' })] },
    'entry.requirements.0.list：没有“itf”这张榜单；应是 lists 里的代码：ctj',
  ],
  [
    'a rank is asked of some of a team in a list there is not',
    TABLE_TENNIS,
    { 'eventRules.2.team.atMost': [{ of: rank(), max: 1 }] },
    'eventRules.2.team.atMost.0.of.list：没有“ctj”这张榜单；应是 lists 里的代码：',
  ],
  [
    'a list nobody goes by',
    S1,
    { lists: [ctj(), city] },
    'lists.1：榜单“city”没有一处用到；请核对，或删去',
  ],
  [
    'a rank in the list of a group that has none',
    S4,
    { 'groups.3.rankingList': null, 'entry.requirements': [rank()] },
    'entry.requirements.0.list：用的是 CTJ 排名，但组别“U10组”没有对应的排名表；应在组别里写 rankingList，或在榜单里写 group',
  ],
  [
    'seeds of a group whose only list it does not have',
    S1,
    { 'groups.0.rankingList': null, eventRules: firstCome(S1) },
    'seeding.criteria：组别“U10组”设了种子，却没有依据里的任何一张榜单；应写 rankingList，或不设种子',
  ],
  [
    'the same criterion twice',
    S4,
    { 'seeding.criteria.1.by': 'rank' },
    'seeding.criteria：同一张榜单的同一项写了两次；第二次分不出先后',
  ],
  [
    'the best of several, where everybody plays alone',
    S1,
    { 'eventRules.0.places.criteria.0.several': 'best' },
    'eventRules.0.places.criteria.0.several：写了几个人一起报名时怎么算，而这里只有单打；应删去',
  ],
  [
    'the association’s list at the table',
    TABLE_TENNIS,
    { lists: [ctj()], 'seeding.criteria': [{ list: 'ctj', by: 'rank' }] },
    'lists.0：CTJ 的级别、分值表和排名表只用于网球；其他项目应为 null',
  ],
  [
    'ITF at the table',
    TABLE_TENNIS,
    {
      lists: [{ ...city, id: 'itf', kind: 'itf' }],
      'seeding.criteria': [{ list: 'itf', by: 'rank' }],
    },
    'lists.0：国际网联的榜单只用于网球；其他项目请写 kind 为 uploaded 的榜单',
  ],
  [
    'a list of a day in play',
    ITF,
    { 'lists.1.asOf.day': '2026-05-17' },
    'lists.1.asOf.day：榜单的日期晚于开赛；应在开赛日以前',
  ],
  [
    'a list of the year before the last',
    ITF,
    { 'lists.1.asOf.day': '2024-05-11' },
    // 365 days to 11 May 2025, 365 to 2026, and five to 16 May
    'lists.1.asOf.day：榜单的日期比开赛早 735 天；请核对年份',
  ],
  [
    'places of a series that is still to come',
    S4,
    { 'lists.2.year': 2024 },
    'lists.2.year：年份与比赛的 2023 年对不上',
  ],
  [
    'another series without its name',
    S4,
    { 'lists.2.series': 'other-tour' },
    'lists.2.name：说的是别的系列赛时要写它的名称（name），说的是本赛事所属系列时不写',
  ],
  [
    'a span of ranks the wrong way round',
    S1,
    { 'entry.requirements': [rank({ from: 100, to: 20 })] },
    'entry.requirements.0：起点大于终点；应从小到大写',
  ],
  [
    'no points at all are asked',
    S1,
    { 'entry.requirements': [rank({ by: 'points', to: null })] },
    'entry.requirements.0：两头都没有写，没有限制任何人；至少写一头，或删去',
  ],
  [
    'everybody is invited, said as a requirement',
    S1,
    { 'entry.requirements': [{ kind: 'invited' }] },
    'entry.requirements.0：人人都要受邀请的，写在 places 里：{ "by": "invitation", "entries": null }',
  ],
  [
    'by lot into no draw',
    S1,
    { 'eventRules.0.places': { by: 'lot' }, 'eventRules.0.draw': null },
    'eventRules.0.draw：截止后才定接收谁，却没有写签位数；不知道接收多少',
  ],
  // 22 + 2 + 4 + 4 = 32
  [
    'sources that do not fill the draw',
    ITF,
    { [`${SOURCES}.direct`]: 24 },
    `${SOURCES}：各种来源一共 34 个，而签位是 32 个；应正好填满`,
  ],
  [
    'direct acceptances into a draw of any size',
    S4,
    { [`${DRAW}.size`]: null, [`${SOURCES}.direct`]: 30 },
    `${SOURCES}.direct：签位视报名人数而定，写不出直接入围多少；应写签位数，或删去 direct`,
  ],
  [
    'qualifiers, and no qualifying',
    S4,
    { [`${SOURCES}.qualifiers`]: 4 },
    `${SOURCES}.qualifiers：写了预选晋级，却没有预选赛；应写 qualifying，或删去 qualifiers`,
  ],
  [
    'a qualifying out of which nobody comes',
    ITF,
    { [`${SOURCES}.qualifiers`]: undefined },
    `${DRAW}.qualifying：有预选赛，却没有写几个晋级；应在 sources 里写 qualifiers`,
  ],
  [
    'lucky losers of no qualifying',
    S4,
    { [`${SOURCES}.luckyLosers`]: { by: 'order' } },
    `${SOURCES}.luckyLosers：幸运落选者来自预选赛，而这里没有预选赛；应删去`,
  ],
  [
    'held for special exempts into play',
    ITF,
    { [`${SOURCES}.specialExempts.until`]: '2026-05-16T00:00:01+08:00' },
    `${SOURCES}.specialExempts.until：保留或给出的期限晚于比赛开始；应在项目开始以前`,
  ],
  [
    'wild cards of the year before',
    ITF,
    { [`${DRAW}.qualifying.wildCards.until`]: '2025-05-15T18:00:00+08:00' },
    `${DRAW}.qualifying.wildCards.until：保留或给出的期限早于报名开始；请核对日期`,
  ],
  [
    'first come for all 32, and two wild cards beside them',
    S4,
    { [`${SOURCES}.wildCards`]: { max: 2 } },
    'eventRules.0.places：名额 32 多于可用的签位 30（除去外卡等），又没有预选赛',
  ],
])('%s', (_, regulation, changes, finding) => {
  expect(found(regulation)).not.toContain(finding);
  expect(found(having(regulation, changes))).toContain(finding);
});

function firstCome({ eventRules }: Regulation) {
  const places = { by: 'first-come', entries: 16, athletes: null, waitingList: false };
  return eventRules.map((rule) => ({ ...rule, places }));
}

// each is sound, and this is what it says
test.each<[string, Regulation, Changes, string]>([
  [
    'accepted by rank, then by last year’s places, level ones by lot',
    S1,
    {
      lists: [
        ctj({ asOf: { by: 'day', day: '2024-08-05' } }),
        { id: 'last', kind: 'series', series: 't123-weekend', year: 2023 },
      ],
      'eventRules.0.places': {
        by: 'order',
        criteria: [
          { list: 'ctj', by: 'rank' },
          { list: 'last', by: 'rank' },
        ],
        ties: 'lot',
      },
    },
    '截止后依 CTJ 排名（以2024年8月5日为准），其次 2023 年本系列赛名次接收，相同抽签',
  ],
  [
    'pairs by the better of the two',
    S1,
    { 'eventRules.1.places.criteria.0.several': 'best' },
    '截止后依 CTJ 积分（以报名截止时为准）接收，双打按最好的一人，相同按报名先后',
  ],
  [
    'a list of another group, for everybody',
    S1,
    { 'lists.0.group': 'U14' },
    '截止后依 CTJ U14 排名（以报名截止时为准）接收，相同按报名先后',
  ],
  [
    'by lot',
    S1,
    { 'eventRules.0.places': { by: 'lot' } },
    '报名不限人数，先后一样，截止后抽签确定',
  ],
  [
    'by invitation of somebody, so many',
    S4,
    { 'eventRules.0.places': { by: 'invitation', invitedBy: '某协会', entries: 32 } },
    '受某协会邀请者报名，由组织方审核，限 32 人，先到先得',
  ],
  [
    'the first hundred of the list',
    S1,
    { 'entry.requirements': [rank()] },
    'CTJ 排名（以报名截止时为准）须在前 100 名',
  ],
  [
    'not the first hundred',
    S1,
    { 'entry.requirements': [rank({ from: 101, to: null })] },
    'CTJ 排名（以报名截止时为准）须不在前 100 名',
  ],
  [
    'from here to there',
    S1,
    { 'entry.requirements': [rank({ from: 33, to: 64 })] },
    'CTJ 排名（以报名截止时为准）须为第 33–64 名',
  ],
  [
    'a cap on a city’s points, which the organiser looks at',
    TABLE_TENNIS,
    {
      lists: [city],
      'entry.requirements': [rank({ list: 'city', by: 'points', to: 500 })],
    },
    '某市少年积分榜（积分，由主办方提供，以报名截止时为准）须不超过 500，由组织方审核',
  ],
  [
    'J60: special exempts are held, wild cards given by somebody until then',
    ITF,
    {},
    '直接入围至少 22 个，特免 2 个（保留到 5月15日 周五 18:00，未用的给直接入围），4 张外卡（由中国网球协会在 5月15日 周五 18:00 前给出）',
  ],
  [
    'seeds by the order of entry',
    S4,
    {
      lists: [],
      'seeding.criteria': [],
      'seeding.ties': 'time',
    },
    '种子依报名先后',
  ],
])('%s: it says so, and nothing is found of it', (_, regulation, changes, words) => {
  const changed = having(regulation, changes);
  expect(found(changed)).toEqual([]);
  expect(saidOf(changed)).toContain(words);
});
