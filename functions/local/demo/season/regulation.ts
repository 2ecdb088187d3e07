import type { EventRule, Group, Regulation } from '../../../../src/contract/regulation';
import { entryKindOf, type Day, type Discipline } from '../../../../src/contract/words';
import { dayAfter } from '../../../domain/publishing/dates';
import { demoUnits } from '../units';
import type { InventedStop, Part } from './programme';

const FEN = { singles: 12_000, pair: 20_000, team: 60_000 } as const;
const WORDS: Readonly<Record<Discipline, string>> = {
  ...{ MS: '男子单打', WS: '女子单打', OS: '单打（男女同场）' },
  ...{ MD: '男子双打', WD: '女子双打', XD: '混合双打', OD: '双打（男女同场）' },
  ...{ MT: '男子团体', WT: '女子团体', XT: '混合团体', OT: '团体（男女同场）' },
};
const CHIEF = { A: 'national', B: 'national', C: 'first', G: 'first' } as const;

const inWords = (day: Day): string => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

const groupOf = (limit: number, year: number): Group => ({
  id: `U${limit}`,
  name: `U${limit}组`,
  age: { by: 'birth', earliest: `${year - limit}-01-01`, latest: null },
  ladder: limit,
  rankingList: `U${limit}` as Group['rankingList'],
});

/** Draws of 32, of 16 pairs, of 8 teams; four games where that is enough for points (PTS-4). */
const eventRule = (
  groups: readonly number[],
  disciplines: readonly Discipline[],
  shortSets: boolean,
): EventRule => {
  const kind = entryKindOf(disciplines[0] ?? 'MS');
  const size = kind === 'singles' ? 32 : kind === 'pair' ? 16 : 8;
  return {
    groups: groups.map((limit) => `U${limit}`),
    disciplines: [...disciplines],
    places: { by: 'first-come', entries: size, athletes: null, waitingList: false },
    team:
      kind === 'team'
        ? {
            athletes: { min: 3, max: 5 },
            staff: { leader: 1, coach: 1, doctor: 0, staff: 0 },
          }
        : null,
    draw: { size, seeds: size / 4, sources: {}, qualifying: null },
    tooFew: { minimum: 4, counted: 'entered', then: { do: 'cancel' } },
    stages: [
      {
        kind: 'knock-out',
        format: shortSets ? 'SET1-S:4/TB7' : 'SET1-S:6/TB7',
        rounds: [],
        playOffsTo: 2,
        consolation: null,
      },
    ],
    alternatives: [],
    tie:
      kind === 'team'
        ? {
            rubbers: (['S', 'S', 'D'] as const).map((of) => ({ kind: of, pairing: null })),
            play: 'all',
            perAthlete: 2,
          }
        : null,
  };
};

const eventRules = ({ level, parts }: InventedStop): EventRule[] =>
  parts.flatMap(({ limits, disciplines }: Part) => {
    const shortSets = level.startsWith('C') || limits.includes(10);
    return ['S', 'D', 'T']
      .map((kind) => disciplines.filter((discipline) => discipline[1] === kind))
      .filter((alike) => alike.length > 0)
      .map((alike) => eventRule(limits, alike, shortSets));
  });

const chaptersOf = (
  { name, level, firstDay, lastDay, place, groups, eventRules: rules }: Regulation,
  host: string,
): Regulation['chapters'] => [
  {
    title: '竞赛日期和地点',
    paragraphs: [
      `${inWords(firstDay)}至${inWords(lastDay)}在${place.city}市${place.address}举行。`,
    ],
  },
  {
    title: '组别和项目',
    paragraphs: [
      ...rules.map(
        (rule) =>
          `${rule.groups.map((id) => `${id}组`).join('、')}：${rule.disciplines.map((code) => WORDS[code]).join('、')}。`,
      ),
      ...groups.map(
        ({ name: group, age }) =>
          `${group}：${age.by === 'birth' && age.earliest ? inWords(age.earliest) : ''}以后出生，可以报高一组的比赛。`,
      ),
    ],
  },
  {
    title: '竞赛办法',
    paragraphs: [
      '单淘汰赛制，一盘决胜。团体赛为两单一双，每人只打一场。',
      '无故弃权的，本项比赛没有名次和积分，并取消下一站的报名资格。',
    ],
  },
  {
    title: '积分办法',
    paragraphs: [
      `按 CTJ-${level ?? ''} 授予积分，计入比赛结束后的下一期排名。`,
      '成绩由裁判长在周二12:00前上传，周三1:00发布排名。',
    ],
  },
  { title: '其他', paragraphs: [`${name}由${host}负责解释，未尽事宜另行通知。`] },
];

/**
 * The regulation of an invented stop: what is not its own (fees' rules, sign-in, appeals) it has
 * from a real one, so that nothing of a tournament is made up twice.
 */
export const stopRegulation = (stop: InventedStop, base: Regulation, lastDay: Day): Regulation => {
  const { from: tour, level, city, parts } = stop;
  const firstDay = dayAfter(lastDay, 1 - tour.days);
  const year = Number(firstDay.slice(0, 4));
  const unit = demoUnits.find((one) => one.city === city);
  if (!unit) throw new Error(`the demo has no units in ${city}`);
  const committee = `${tour.name.replace(/^“(.*)”.*$/, '$1')}青少年网球组委会`;
  // class A is the association's own (S2 第五条)
  const host = level.startsWith('A') ? '中国网球协会' : committee;
  const at = (day: Day) => `${day}T00:00:00+08:00`;
  const rules = eventRules(stop);
  const limits = [...new Set(parts.flatMap((part) => part.limits))].sort((a, b) => b - a);
  const regulation: Regulation = {
    ...base,
    id: `${tour.id}-${firstDay.replaceAll('-', '')}-${level.toLowerCase()}`,
    name: `${year}年${tour.name}${city}站（CTJ-${level}）`,
    level,
    series: { id: tour.id, name: tour.name, year },
    firstDay,
    lastDay,
    place: { province: unit.province, city, district: '', address: '拾光网球中心' },
    organisers: [
      { role: '主办', name: host },
      { role: '承办', name: `${city}飞羽少年网球俱乐部` },
    ],
    groups: limits.map((limit) => groupOf(limit, year)),
    // seeded by the association's issue alone: no other list knows invented athletes
    lists: [{ id: 'ctj', kind: 'ctj', asOf: { by: 'closing', daysBefore: 0 } }],
    seeding: {
      criteria: [{ list: 'ctj', by: 'points' }],
      ties: 'lot',
      separateUnits: base.seeding.separateUnits,
    },
    eventRules: rules,
    participation: {
      ...base.participation,
      oneGroupOnly: false,
      playingUp: { by: 'steps', steps: null },
    },
    entry: {
      ...base.entry,
      opensAt: at(dayAfter(firstDay, -21)),
      closesAt: at(dayAfter(firstDay, -5)),
      changeCutoffAt: at(dayAfter(firstDay, -5)),
      // who entered is not known any more: only how many
      listPublic: false,
      notes: [],
    },
    money: {
      ...base.money,
      fees: [...new Set(rules.flatMap((rule) => rule.disciplines))].map((discipline) => ({
        disciplines: [discipline],
        per: 'entry',
        fen: FEN[entryKindOf(discipline)],
      })),
      notes: ['报名截止前退赛，报名费原路退回。'],
    },
    points: { table: 'ctj-2025', thresholds: 'ctj-2025' },
    penalties: {
      ...base.penalties,
      rules: [
        {
          offence: 'no-show',
          effects: [{ do: 'event-void' }, { do: 'barred', count: 1, unit: 'stops' }],
        },
      ],
    },
    officials: { chiefReferee: CHIEF[level.charAt(0) as keyof typeof CHIEF], referees: null },
  };
  return { ...regulation, chapters: chaptersOf(regulation, host) };
};
