import type { UploadState } from '../contract/desk';
import type { Span } from '../contract/limits';
import type { Day, Instant, Level } from '../contract/words';
import { spanText } from './figures';
import { clockText, dayText, fullDayText, momentText, timeLeftText } from './time';
import { levelText } from './words';

const NOBODY = '已注销';

/** 「12 场赛事」, 「3 / 12 场赛事」: how many are shown of how many. */
export const countedIn =
  (unit: string) =>
  (shown: number, all: number): string =>
    shown === all ? `${all} ${unit}` : `${shown} / ${all} ${unit}`;

/** What several of the association's pages say. */
export const deskCopy = {
  week: '本周',
  acceptance: '接收名单',
  runs: '发布',
  issues: '各期',
  deductions: '扣分',
  yearEnd: '年终公示',

  refresh: '刷新',
  refreshed: (at: Instant) => `${clockText(at)} 更新`,
  stale: '没有刷新成功，下面是之前的内容',
  exportCsv: '导出 CSV',
  exportCut: (rows: number) => `只导出了前 ${rows} 行，请缩小筛选后再导出其余的`,
  publicPage: '公开页面',
  nobody: NOBODY,
  none: '—',
  copy: '复制',
  copied: '已复制',
  allLists: '全部榜单',
  searchName: '搜选手姓名',
  rows: countedIn('行'),
  nothing: '暂无数据',
  noneSoFar: '这一部分里没有，后面还有',
  byAt: (by: string | null, at: string) => `${by ?? NOBODY}，${at}`,
  stillHere: '填写的内容都还在',
  pressAgain: '填写的内容都还在；可以直接再提交一次，不会重复',
  lineTooShort: (lengths: Span) => `请写明，${spanText(lengths)} 字`,
} as const;

/** 「2026年11月18日 周三」 */
export const issueText = (date: Day): string =>
  `${fullDayText(date)}${dayText(date).replace(/^.* /, ' ')}`;

/** Which of an issue's or a sheet's revisions. */
export const revisionText = (revision: number): string => `第 ${revision} 版`;

/** The level of a tournament, or that it gives no points. */
export const deskLevelText = (level: Level | null): string =>
  level ? levelText(level) : '不计积分';

/** PTS-8, as the association reads it. */
export const UPLOAD_WORD: Record<UploadState, string> = {
  late: '逾期',
  missing: '未上传',
  partial: '部分上传',
  uploaded: '已上传',
  playing: '进行中',
};

/** The state of this week. */
export const weekCopy = {
  next: '下一期',
  closing: '上传截止',
  publishing: '发布时间',
  latest: '上一期',
  left: (until: Instant, now: Instant) => {
    const left = timeLeftText(until, now);
    return left === null ? '已过' : `还剩 ${left}`;
  },
  publishedAt: (at: Instant, now: Instant) => `${momentText(at, now)} 发布`,
  noneYet: '还没有发布过',
  firstOne: '第一期发布后会出现在这里',
  overdue: (dates: readonly Day[]) =>
    `${dates.map((date) => dayText(date)).join('、')}的排名逾期未发布`,
  overdueNote: '系统每分钟会自动补发；一直没有补上，就手动发布并通知技术人员。',

  search: '搜赛事名称',
  allStates: '全部状态',
  allIssues: '全部期次',
  thisIssue: '计入下一期',
  earlier: '以前各期，还缺成绩',
  count: countedIn('场赛事'),
  tournament: '赛事',
  level: '级别',
  lastDay: '最后一天',
  chief: '裁判长',
  noChief: '未登记',
  uploaded: '已上传',
  state: '状态',
  issue: '计入哪一期',
  none: '没有计入下一期的赛事',
  noneNote: '有级别的赛事结束后会出现在这里',
  noneFound: '没有符合条件的赛事，换个筛选试试',
  fileName: (issue: Day) => `本周成绩-${issue}`,

  sheetNote: (lastDay: Day, issue: Day) =>
    `${dayText(lastDay)}结束，计入 ${issueText(issue)} 的排名`,
  noChiefNote: '还没有登记裁判长，没有人能上传成绩',
  events: '项目',
  backToEvents: '全部项目',
  seeLines: '看成绩',
  points: '积分表',
} as const;
