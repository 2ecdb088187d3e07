import type { Instant } from '../contract/words';
import { momentText } from './time';

/** The first page of the desk: what waits today, and where. */
export const todayCopy = {
  title: '今天',
  note: '要处理的都在这里，点开就能处理',
  reviews: '待审核',
  count: (count: number, more: boolean): string => `${count}${more ? '+' : ''}`,
  oldest: (since: Instant, now: Instant): string => `最早 ${momentText(since, now)}`,
  mine: '我领取的',
  mineNote: '到时间没有处理，别人就可以领取',
  none: '没有',
  noReviews: '没有待审核的',
  association: '协会',
  late: '结束了还缺成绩',
  lateNote: '请提醒裁判长上传',
  overdue: '逾期没有发布的排名',
  overdueNote: '系统会自动补发',
  objections: (year: number): string => `${year} 年终异议`,
  objectionsNote: '等待答复',
  failed: '没有发出去的消息',
  failedNote: '中断超过一小时，已停止重试，请通知技术人员；站内消息本人能看到',
  failedOf: (title: string, count: number, since: string): string =>
    `${title} ${count} 条，最早 ${since}`,
} as const;
