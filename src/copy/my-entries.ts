import type { MyEntry } from '../contract/entries';

/** The three sections of 我的报名, in the order in which they matter. */
export const SECTION: Record<MyEntry['section'], string> = {
  todo: '需要我处理',
  live: '进行中',
  ended: '已结束',
};

/** What there is to do for an entry, as a verb. */
export const TODO_VERB: Record<NonNullable<MyEntry['todo']>, string> = {
  confirm: '去确认',
  pay: '去支付',
  invite: '去邀请队员',
  remind: '提醒队员确认',
};

/** Words of 服务 and of 我的报名. */
export const myEntriesCopy = {
  title: '我的报名',
  heading: '赛事报名',
  loadFailed: '我的报名没有加载出来',
  guest: { title: '登录后看我的报名', note: '收到的邀请、要确认的事和报名结果都在这里' },
  seeEntry: '打开报名',
  besideEmpty: '选一张票，在这里看详情',
  empty: '还没有报名',
  emptyNote: '去看看哪些赛事正在报名',
  toTournaments: '看赛事',
  counts: (todo: number, live: number, ended: number) =>
    `${todo > 0 ? `${todo} 件事等你处理` : '没有要处理的事'} · 进行中 ${live} · 已结束 ${ended}`,
  invitedBy: (name: string) => `${name} 邀请`,
  startsOn: (day: string) => `${day} 开赛`,
  rowLabel: (parts: readonly (string | null)[]) => parts.filter(Boolean).join('，'),
} as const;
