import type { RunView } from '../contract/desk';
import { LENGTHS } from '../contract/limits';
import { RANKING_TERMS } from '../contract/ranking-terms';
import type { Day, Instant } from '../contract/words';
import { issueText } from './desk';
import { hourText, spanText } from './figures';
import { dayText, fullDayText, momentText } from './time';

export const RUN_KIND: Record<RunView['kind'], string> = {
  publish: '发布',
  'dry-run': '试算',
  revise: '更正',
};
export const RUN_STATE: Record<RunView['state'], string> = {
  queued: '排队中',
  running: '进行中',
  done: '完成',
  failed: '没有成功',
};
export const RUN_STEP: Record<NonNullable<RunView['step']>, string> = {
  load: '取成绩',
  compute: '算积分',
  write: '写各榜',
  verify: '核对',
  publish: '发布',
};

/** Publishing, trying, and what came of it (RNK-9). */
export const runsCopy = {
  note: '试算只看结果、不发布；到点会自动发布，这里用来补发和预先核对',
  issue: '期次',
  chooseIssue: '选择期次',
  coming: (date: Day) => `${issueText(date)}（下一期）`,
  overdue: (date: Day) => `${issueText(date)}（逾期未发布）`,
  published: (date: Day) => `${issueText(date)}（已发布）`,
  tryIt: '试算',
  tryNote: '按现在已上传的成绩计算，与上一期比；选已发布的一期，则与它的现行版本比。',
  publishDue: '发布到期各期',
  publishNow: '立即发布',
  nothingDue: '没有到期未发布的期次',
  publishTitle: (dates: readonly Day[]) =>
    dates.length === 1 ? '现在发布这一期？' : `现在依次发布 ${dates.length} 期？`,
  publishNote: '发布后所有人都能看到，这一版不能撤回，只能再做更正。',
  publishOk: '发布',

  history: '最近的运行',
  historyNone: '还没有运行过',
  historyNoneNote: '试算、发布、更正都会记在这里；自动发布不在其中',
  kind: '事项',
  state: '状态',
  by: '发起人',
  at: '发起时间',
  outcome: '结果',
  made: (dates: readonly { readonly date: Day; readonly revision: number }[]) =>
    dates
      .map(({ date, revision }) => `${dayText(date)}${revision > 1 ? ` 第 ${revision} 版` : ''}`)
      .join('、'),
  seeDifferences: '看差异',

  runTitle: (kind: RunView['kind'], issue: Day) => `${RUN_KIND[kind]} · ${issueText(issue)}`,
  queued: '已排队，1 分钟内开始。可以关掉这个窗口，运行不会中断。',
  running: '正在运行，可以关掉这个窗口，运行不会中断。',
  reason: '更正原因',
  endedAt: '结束时间',
  doneTitle: '已发布',
  failedTitle: '没有成功，什么都没有发布',
  tryFailedTitle: '试算没有成功',

  against: (date: Day, revision: number) => `与 ${issueText(date)} 第 ${revision} 版相比`,
  againstNothing: '之前没有排名，全部是新上榜',
  same: '没有差异',
  sameNote: '每个榜的名次和总分都一样',
  list: '榜单',
  before: '原有',
  after: '现有',
  entered: '新上榜',
  left: '下榜',
  moved: '名次变动',
  all: '合计',
  greatest: '变化最大的',
  shownOf: (shown: number, all: number) =>
    shown === all ? `共 ${all} 人` : `只列出变化最大的 ${shown} 人，共 ${all} 人`,
  athlete: '选手',
  rankBefore: '原名次',
  rankAfter: '新名次',
  totalBefore: '原总分',
  totalAfter: '新总分',
  totalChange: '总分变化',
  unlisted: '不在榜上',
  noneFound: '没有符合条件的选手',
  fileName: (issue: Day) => `试算差异-${issue}`,
} as const;

/** Every issue with its revisions (RNK-9). */
export const issuesCopy = {
  note: (next: Instant, now: Instant) =>
    `每周三 ${hourText(RANKING_TERMS.issuedHour)} 发布，下一期 ${momentText(next, now)}`,
  date: '期次',
  revision: '版本',
  corrected: '更正过',
  publishedAt: '发布时间',
  athletes: '上榜人次',
  rules: '规则',
  rulesFrom: (day: Day) => `${fullDayText(day)}起`,
  yearEnd: '年终',
  hash: '指纹',
  copyHash: '复制完整指纹',
  revise: '更正',
  none: '还没有发布过排名',
  older: '更早的各期',
  current: '现行',
  reason: '更正原因',
  firstReason: '首次发布',
  revisions: '各版',
  counts: '各榜人数',
  link: '看这一版',
  audit: '怎样核查这一期',
  auditNotes: [
    '从头核对全部各期的指纹链和每一期的内容：',
    '导出这一期用到的会员、积分和扣分，再用同一套规则重算，九个榜应完全相同：',
  ],
  auditCommands: (date: Day): readonly string[] => [
    'npm run ranking -- verify',
    `npm run ranking -- export --issue ${date} --out audit\nnpm run ranking -- --data audit --issue ${date}`,
  ],

  reviseTitle: (date: Day) => `更正 ${issueText(date)} 的排名`,
  reviseNote: '按现在的成绩和扣分重新计算，发布为新的一版；旧版仍可查看。之后各期不会跟着改。',
  reviseFirst: '不确定会改动什么？先试算这一期',
  reasonLabel: '更正原因',
  reasonHint: `写给所有人看：哪场赛事、什么错误，${spanText(LENGTHS.reason)} 字`,
  typeDate: (date: Day) => `输入期次 ${date} 确认`,
  dateWrong: '和期次不一样',
  reviseOk: '发布更正',
} as const;
