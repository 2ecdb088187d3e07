import { LENGTHS } from '../contract/limits';
import { asQuarters, inPoints, type Quarters } from '../contract/points';
import type { BreakdownResult, IssueView, ListName, RankingGroup } from '../contract/ranking';
import { RANKING_TERMS } from '../contract/ranking-terms';
import type { Day, Instant } from '../contract/words';
import { hourText, spanText } from './figures';
import { closingMomentText, dayOf, dayText, fullDayText, momentText } from './time';
import { DISCIPLINE_SHORT } from './words';

/** 「1234.25」: exact, without trailing zeros (RNK-3). */
export const quartersText = (quarters: Quarters): string =>
  `${quarters < 0 ? '−' : ''}${Math.abs(inPoints(quarters))}`;

/** 「1234.25 分」 */
export const pointsText = (quarters: Quarters): string => `${quartersText(quarters)} 分`;

export const SEX_OF_LIST = { M: '男子', F: '女子' } as const;

/** 「U12 男子」; U10 is one list for both (RNK-1). */
export const listText = (list: ListName): string =>
  list.replace('-M', ` ${SEX_OF_LIST.M}`).replace('-F', ` ${SEX_OF_LIST.F}`);

/** 「第 5 名」 */
export const rankText = (rank: number): string => `第 ${rank} 名`;

/** 「U12 第 35 名」, beside a person of an entry (DRW-2). */
export const entryRankText = (group: RankingGroup, rank: number): string =>
  `${group} ${rankText(rank)}`;

/** What an arrow shows, and says to who cannot see it (RNK-10). */
export const changeText = (change: number | null): { short: string; word: string } => {
  if (change === null) return { short: '新', word: '新上榜' };
  if (change === 0) return { short: '—', word: '名次没变' };
  return change > 0
    ? { short: `↑${change}`, word: `上升 ${change} 名` }
    : { short: `↓${-change}`, word: `下降 ${-change} 名` };
};

/** 「11月18日 周三」, another year than now's named. */
export const issueDayText = (date: Day, now: Instant): string => dayText(date, dayOf(now));

/** 「2025 年终 · 公示中」 (RNK-11); what is not final when the period is over waits for its answers. */
export const yearEndText = (
  { year, state, objectionUntil }: NonNullable<IssueView['yearEnd']>,
  now: Instant,
): string => {
  const open = Date.parse(now) < Date.parse(objectionUntil);
  const word = state === 'final' ? '定稿' : open ? '公示中' : '公示结束，待定稿';
  return `${year} 年终 · ${word}`;
};

/** Words of the lists. */
export const rankingCopy = {
  title: '排名',
  search: '搜选手姓名',
  listsTitle: '选择榜单',
  both: '男女同榜',
  athletes: (count: number) => `共 ${count} 人`,
  issuesTitle: '各期排名',
  issuesNote: (next: Instant, now: Instant) =>
    `每周三 ${hourText(RANKING_TERMS.issuedHour)} 发布，下一期 ${momentText(next, now)}`,
  latest: '最新',
  older: '更早的各期',
  revision: (revision: number) => `第 ${revision} 版`,
  corrected: (revision: number, reason: string) => `第 ${revision} 版 · 更正：${reason}`,
  replaced: '已被更正，仍可查看',
  past: '这是往期排名',
  toLatest: '看最新一期',
  columns: {
    rank: '名次',
    athletes: (count: number) => `选手 · 共 ${count} 人`,
    total: '总分',
  },
  foundIn: (count: number) => `九个榜里找到 ${count} 条`,
  standing: (who: string, rank: string) => `${who}${who === '我' ? '' : ' '}${rank}`,
  protectedMark: '保护',
  mine: '我的排名',
  me: '我',
  elsewhere: (who: string, list: string, rank: string) =>
    `${who}${who === '我' ? '' : ' '}在 ${list} ${rank}`,
  gone: '已注销的选手',
  noUnit: '未填单位',
  previous: '上一页',
  next: '下一页',
  pageOf: (page: number, pages: number) => `第 ${page} / ${pages} 页`,
  choosePage: '跳到哪一页',
  pageOption: (page: number) => `第 ${page} 页`,
  pageRange: (from: number, to: number) => `第 ${from}–${to} 位`,
  none: { title: '这个榜还没有人', note: '有人拿到积分后会出现在这里' },
  notFound: {
    title: '九个榜里都没有找到',
    note: '换个写法试试，没有公开姓名的选手要照榜上的写法找，比如 王*明',
  },
  moreFound: (shown: number) => `只列出前 ${shown} 条，把名字写全些再找`,
  searchIn: (list: string) => `${list} 人多，单独找`,
  noIssue: '第一期排名还没有发布',
  unknownIssue: '没有这一期排名',
  unknownIssueNote: '链接可能不完整，或这一期没有发布',
  unknownList: (shown: string) => `链接里的榜不存在，下面是 ${shown}`,
  besideEmpty: '点开一位选手',
  besideEmptyNote: '积分明细会显示在这里',
  loadFailed: '排名没有加载出来',
  shareTitle: (list: string, day: string) => `${list}排名 · ${day}`,
} as const;

type ResultPart = BreakdownResult['parts'][number];

/** What of its points went into the result, as the answer's own figures say it. */
const percentOf = ({ points, quarters }: ResultPart): number =>
  Math.round((inPoints(quarters) * 100) / points);

/** 「男单 第 3 名 · 200 分」「男双 第 1 名 · 120 分 × 25% = 30 分」 (RNK-3) */
export const partText = (part: ResultPart): string => {
  const lead = `${DISCIPLINE_SHORT[part.discipline]} ${rankText(part.place)} · ${part.points} 分`;
  if (part.points === 0) return lead;
  if (part.quarters === 0) return `${lead} · 没有计入，同类取最好的一项`;
  const percent = percentOf(part);
  return percent === 100 ? lead : `${lead} × ${percent}% = ${pointsText(part.quarters)}`;
};

/** Words of an athlete's page. */
export const athleteCopy = {
  title: '选手',
  loadFailed: '选手的积分没有加载出来',
  unknown: '没有找到这位选手',
  unknownNote: '可能已经不在榜上，或链接不完整',
  unlisted: '这一期没有这位选手',
  unlistedNote: '那一期可能没有上榜，或没有这一期',
  toRanking: '看排名',
  issue: (day: string) => `${day} 发布`,
  mine: { self: '我', guardian: '我的孩子' },
  rank: '名次',
  board: (name: string, list: string) => `${name}，${list}`,
  movedOn: (wanted: string, shown: string) => `不在 ${wanted} 榜上，下面是 ${shown}`,
  nextDrop: (name: string, worth: string) => `最先到期：${name}，${worth}`,
  nextDropFilled: (day: Day) => `${fullDayText(day)} 起不再计入，可能由未计入的成绩补上`,
  toTournament: (name: string) => `看赛事 ${name}`,
  oldIssue: (day: string) => `这是 ${day} 的排名`,
  total: '总分',
  basis: { earned: '按所得积分计', protected: '按保护积分计' },
  line: { rank: '名次', total: '总分' },
  lineTitle: `最近 ${RANKING_TERMS.issues} 期`,
  lineWords: {
    rank: (best: string, worst: string, last: string) =>
      `名次最高${best}，最低${worst}，这一期${last}`,
    total: (most: string, least: string, last: string) =>
      `总分最高 ${most}，最低 ${least}，这一期 ${last}`,
  },
  sumTitle: '总分怎么来的',
  earned: '所得积分',
  earnedNote: '计入的成绩相加',
  protected: '保护积分',
  protectedNote: '上一组别带来的',
  larger: '取较大的一个',
  deducted: '扣分',
  counted: '计入',
  counting: '计入的成绩',
  countingNone: '没有计入的成绩',
  countingGone: '账号已注销，不再显示成绩',
  notCounting: '未计入的成绩',
  notCountingNote: '已有更好的成绩计入，或这项没有积分',
  results: (count: number) => `${count} 项`,
  resultsWorth: (count: number, quarters: Quarters) => `${count} 项，共 ${pointsText(quarters)}`,
  team: '团体',
  uncounted: '有更好的成绩，不影响总分',
  dropped: (day: Day) => `${fullDayText(day)} 起不再计入`,
  points: (points: number) => `${points} 分`,
  deductions: '扣分',
  deduction: (points: number) => `−${points} 分`,
  deductionDays: (from: Day, until: Day | null) =>
    until
      ? `${fullDayText(from)} 起，${fullDayText(until)} 解除`
      : `${fullDayText(from)} 起，没有期限`,
  protection: '保护积分',
  protectionFrom: (group: RankingGroup, yearEnd: Day, base: number) =>
    `来自 ${group} 的年终排名（${fullDayText(yearEnd)}），起始 ${base} 分`,
  stepsTitle: '逐步减少',
  step: (from: Day) => `${fullDayText(from)} 起`,
  stepNow: (from: Day) => `${fullDayText(from)} 起 · 现在`,
  projection: '下周预测',
  projectionMark: '预测',
  projectionNote: (issue: Day) =>
    `按现在已上传的成绩估算，以 ${dayText(issue)} ${hourText(RANKING_TERMS.issuedHour)} 发布为准`,
  projectionUnlisted: '预计不在榜上',
  projectedRank: (rank: string) => `预计${rank}`,
  projectedRankNote: '名次按其他人总分都不变估算，他们的成绩也会到期和增加',
  projectionSame: '没有成绩到期，也没有新成绩',
  difference: (quarters: Quarters) =>
    quarters === 0
      ? '和这一期一样'
      : `${quarters > 0 ? '多' : '少'} ${pointsText(asQuarters(Math.abs(quarters)))}`,
  leaving: '将到期',
  entering: '已上传，将计入排名',
  shareTitle: (name: string, list: string, rank: string, total: string) =>
    `${name} ${list} ${rank} · ${total}`,
} as const;

/** Words of an objection to a year-end issue (RNK-11). */
export const objectionCopy = {
  open: '提出异议',
  note: (until: Instant, now: Instant) =>
    `年终排名公示到 ${closingMomentText(until, now)}，发现成绩、积分有误可以提出`,
  title: '提出异议',
  about: (name: string, list: string, rank: string) => `${name} · ${list} ${rank}`,
  field: '哪里有误',
  hint: `写清赛事、项目和正确的结果，${spanText(LENGTHS.objection)} 字`,
  effects: ['协会会核对成绩后答复', '异议提交后不能修改或撤回'],
  send: '提交异议',
  sent: '异议已提交，协会核对后答复',
} as const;
