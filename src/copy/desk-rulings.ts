import type { DeductionView, YearEnd } from '../contract/desk';
import { DEDUCTION_POINTS, LENGTHS } from '../contract/limits';
import { RANKING_TERMS } from '../contract/ranking-terms';
import type { Day, Instant } from '../contract/words';
import { countedIn, issueText } from './desk';
import { hourText, putOutText, spanText } from './figures';
import { dayOf, fullDayText, timeLeftText } from './time';

export const DEDUCTION_STATE: Record<DeductionView['state'], string> = {
  'in-force': '生效中',
  coming: '将生效',
  over: '已结束',
};

/** Deductions (RNK-7). */
export const deductionsCopy = {
  note: '从总分里扣；期次日期在起始日（含）和解除日（不含）之间时生效',
  add: '登记扣分',
  allStates: '全部状态',
  allGroups: '全部组别',
  count: countedIn('条'),
  athlete: '选手',
  group: '组别',
  points: '扣分',
  from: '起始日',
  until: '解除日',
  forGood: '没有期限',
  state: '状态',
  reason: '原因',
  by: '登记人',
  at: '登记时间',
  ended: '提前结束',
  endedLine: '结束人',
  none: '还没有扣分记录',
  noneFound: '没有符合条件的记录',
  fileName: '扣分记录',
  detail: '扣分详情',
  memberId: '会员编号',

  addTitle: '登记扣分',
  findBy: { name: '在榜单里找', id: '填会员编号' },
  list: '榜单',
  nameHint: '输入姓名查找',
  typeName: '先输入姓名',
  notFound: '这个榜里没有这个名字',
  more: '还有同名的没有列出，把名字写全些',
  idHint: '选手公开页地址里 id= 后面的部分',
  athleteNeeded: '请选择选手',
  idWrong: `会员编号不对：${spanText(LENGTHS.memberId)} 位字母、数字、- 或 _`,
  pointsNeeded: `请填 ${spanText(DEDUCTION_POINTS)} 的整数`,
  fromNeeded: '请选择起始日',
  untilTooEarly: '解除日要晚于起始日',
  untilHint: `一般扣 ${RANKING_TERMS.issues} 周，已按起始日填好；欠分没还清的清空，就没有期限`,
  reasonHint: `处罚依据，会显示在选手的积分明细里，${spanText(LENGTHS.reason)} 字`,
  preview: (group: string, points: number, from: Day, until: Day | null, name: string) =>
    `${name}的 ${group} 总分扣 ${points} 分：日期在 ${fullDayText(from)}（含）${
      until ? `到 ${fullDayText(until)}（不含）` : '以后'
    }的各期。已经发布的各期不变。`,
  thisAthlete: '这名选手',
  addOk: '登记',
  added: '已登记',

  end: '提前结束',
  endTitle: (name: string) => `提前结束${name}的扣分？`,
  endUntil: '从哪天起不再扣',
  endUntilNeeded: '请选择日期',
  endNote: '日期在这一天和以后的各期不再扣；已经发布的各期不变。结束后不能恢复。',
  endReasonHint: `为什么提前结束，${spanText(LENGTHS.reason)} 字`,
  endOk: '结束扣分',
  endDone: '已提前结束',
} as const;

export const YEAR_END_STATE: Record<YearEnd['state'], string> = {
  'not-issued': '未发布',
  objection: '公示中',
  final: '已定稿',
};

/** The year-end issue, put out for objection before it is final (RNK-11). */
export const yearEndCopy = {
  note: `每年最后一个周三的排名公示 ${RANKING_TERMS.yearEnd.days} 天，${putOutText}可提异议，全部答复后定稿`,
  year: '年份',
  yearOf: (year: number) => `${year} 年`,
  issue: '年终期次',
  state: '状态',
  over: '公示结束，待定稿',
  until: '公示截止',
  left: (until: Instant, now: Instant) => {
    const left = timeLeftText(until, now);
    return left ? `还剩 ${left}` : '已结束';
  },
  edition: '现行版本',
  final: '定稿',
  notFinal: '还没有',
  notIssued: (issue: Day) =>
    `这一年的年终排名在 ${issueText(issue)} ${hourText(RANKING_TERMS.issuedHour)} 发布`,

  finalise: '定稿',
  finaliseTitle: (year: number, revision: number) => `把第 ${revision} 版定为 ${year} 年终排名？`,
  finaliseNote: '定稿后不再受理异议。之后仍可更正，但会注明哪一版是定稿。',
  finalised: '已定稿',

  objections: '异议',
  open: '待答复',
  upheld: '成立',
  rejected: '不成立',
  count: (open: number, all: number) =>
    open > 0 ? `共 ${all} 条，${open} 条待答复` : `共 ${all} 条`,
  none: '没有异议',
  noneNote: '公示期内有人提出会出现在这里',
  list: '榜单',
  rank: '名次',
  athlete: '选手',
  text: '异议内容',
  by: '提出人',
  at: '提出时间',
  answer: '答复',
  answeredBy: '答复人',
  objectionTitle: (athlete: string) => `对${athlete}的异议`,
  seeAthlete: '看积分明细',
  verdict: '结论',
  verdictNeeded: '请选择结论',
  answerText: '答复内容',
  answerHint: `核对了什么、结论是什么，${spanText(LENGTHS.answer)} 字`,
  answerNote: '答复后不能修改。',
  answerOk: '提交答复',
  answered: '已答复',
  reviseNext: '异议成立：改好成绩或扣分后，要为这一期做一次更正',
  toRevise: '去更正',
} as const;

/** 「2026」, of the server's clock. */
export const yearOfNow = (now: Instant): number => Number(dayOf(now).slice(0, 4));
