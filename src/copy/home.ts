import { SUPPORT } from '../contract/support';

/** 「09:00–11:00、14:30–17:30」 (S0 五) */
export const supportHoursText = SUPPORT.hours
  .map(({ from, until }) => `${from}–${until}`)
  .join('、');

/** Words of 服务, the home. */
export const homeCopy = {
  title: '服务',
  guest: {
    title: '报名、确认、看排名，都在开拍',
    note: '登录后，这里先告诉你现在要做什么、下一场比赛还有几天',
    action: '登录',
    does: [
      { icon: 'trophy', title: '找得到能报的赛事', note: '按组别、项目、城市看名额和截止时间' },
      {
        icon: 'people',
        title: '一个手机号就能组队',
        note: '搭档收到短信，输入队名确认，名额先保留',
      },
      { icon: 'bell', title: '该做什么会提醒', note: '确认、截止、候补转正、名单公布都会通知' },
    ],
  },
  next: '下一场比赛',
  nextLabel: (
    lead: string,
    figures: readonly { readonly value: string; readonly label: string }[],
    what: readonly string[],
  ) =>
    [[lead, ...figures.map(({ value, label }) => `${value} ${label}`)].join(' '), ...what].join(
      '，',
    ),
  toStart: '距开赛',
  toSignIn: '距签到截止',
  playing: '正在比赛',
  days: '天',
  hours: '小时',
  minutes: '分钟',
  matchDay: '比赛日',
  ticketsOf: (name: string) => `${name} 的报名`,
  all: (count: number) => `全部 ${count}`,
  calendar: '赛程日历',
  toConfirm: '待确认',
  clashMark: '日期重叠',
  clash: (whose: string | null) => `${whose ? `${whose} 有` : ''}两个赛事的日期重叠`,
  clashNote: (one: string, other: string) => `${one} 和 ${other}，请确认能不能都参加`,
  help: '帮助',
  phone: (number: string) => `客服电话 ${number}`,
  call: (phone: string) => `拨打客服电话 ${phone}`,
  hoursNote: (open: boolean) =>
    `工作日 ${supportHoursText}${open ? ' · 现在可以打' : ' · 现在没有人接听'}`,
} as const;
