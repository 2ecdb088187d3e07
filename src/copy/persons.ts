import type { PersonOfAccount, ReviewState } from '../contract/membership';

/** Somebody of the account whose profile has no name yet. */
export const UNNAMED = '未填写姓名';

/** What a review means for who is chosen. */
const REVIEW_NOTE: Record<Exclude<ReviewState, 'approved'>, string> = {
  none: '还没有实名',
  pending: '实名资料审核中',
  rejected: '实名资料没有通过审核',
};

/** Why nothing can be done for a person, whatever it is; null: it can. */
export const hindranceOf = ({
  review,
  leaving,
}: Pick<PersonOfAccount, 'review' | 'leaving'>): string | null =>
  leaving ? '资料正在删除，不能选' : review === 'approved' ? null : REVIEW_NOTE[review];

/** Words for an account that acts for several persons (MEM-1). */
export const personsCopy = {
  forWhom: '为谁报名',
  whoPlays: '谁来参赛',
  whoPlaysHint: '邀请发给了这个手机号，选一位参赛的人',
  mayEnter: (count: number) => `可报 ${count} 项`,
  entered: (count: number) => `已报 ${count} 项`,
  nothingFits: '没有适合的项目',
  mayInitiate: '可以作为教练、领队为别人发起',
  fits: '可以参加',
  mineOf: (name: string) => `${name} 能报的`,
  entryOf: (name: string) => `${name} 的报名`,
  family: '家人',
  undecided: '还没选谁参赛',
  all: '全部',
  nothingOf: (name: string) => `${name} 还没有报名`,
  rankingOf: (name: string) => `${name} 的排名`,
  noneApproved: '还没有通过审核的人',
  noneApprovedNote: '实名资料通过审核后才能报名',
  toMe: '去「我的」看看',
  addFamily: '从家人中选',
  addFamilyHint: '同一账号里的人，选入后不用再确认',
  inAlready: '已经在这个项目里参赛',
  inEntry: '已经在这个报名里',
  roleOf: (name: string) => `${name} 的身份`,
  alsoFor: (names: readonly string[]) => `同时为 ${names.join('、')} 同意`,
} as const;
