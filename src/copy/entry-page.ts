import { WHOLE } from '../contract/refunds';
import type { HistoryEvent } from '../contract/entry-state';
import { TYPED_FREELY } from './team-name';

/** One sentence per history line; `by` and `whom` are names or masked phones, as the server gives them. */
export const historyText = ({ kind, by, whom }: HistoryEvent): string => {
  const who = by ?? '系统';
  const other = whom ?? '队员';
  switch (kind) {
    case 'entered':
      return `${who} 提交了报名`;
    case 'invited':
      return `${who} 邀请了 ${other}`;
    case 'confirmed':
      return `${who} 确认了报名`;
    case 'declined':
      return `${who} 谢绝了邀请`;
    case 'removed':
      return `${who} 移除了 ${other}`;
    case 'cancelled-own':
      return `${who} 取消了本人参赛`;
    case 'succeeded':
      return '报名成功';
    case 'reopened':
      return '队员有变更，等待新队员确认';
    case 'withdrawn':
      return `${who} 撤销了报名`;
    case 'dissolved':
      return `${who} 撤销了报名，团队解散`;
    case 'late-withdrawal':
      return `${who} 弃赛`;
    case 'lapsed':
      return '截止时没有全部确认，报名未成功';
    case 'waitlisted':
      return '名额已满，进入候补';
    case 'promoted':
      return '有名额空出，递补成功';
    case 'reminded':
      return `${who} 提醒了未确认的队员`;
  }
};

/** A name stands a little apart from what is said of it. */
const spoken = (who: string): string => (who === '你' ? who : `${who} `);

/** The one sentence an entry page opens with. */
export const headline = {
  you: '你',
  enteredSingles: (who: string) => `${spoken(who)}已报名成功`,
  enteredTeam: '全员确认，报名成功',
  startsOn: (day: string) => `${day} 开赛`,
  waiting: (count: number) => `名额已保留，等待 ${count} 位队员确认`,
  incomplete: '名额已保留，队员还没到齐',
  waitingNote: '全部确认才算报名成功，逾期自动取消',
  toConfirm: (initiator: string) => `${initiator} 邀请你参赛，等你确认`,
  toConfirmNote: '确认时要输入队名，可向发起人核对',
  notNeeded: (who: string) => `发起人调整了队员，${spoken(who)}无需参赛`,
  playerCancelled: '已报名，有队员取消了参赛',
  playerCancelledInvite: '可以在变更截止前邀请替补',
  withdrawnSingles: (who: string) => `${spoken(who)}已撤销报名`,
  declined: (who: string) => `${spoken(who)}谢绝了这份邀请`,
  cancelledOwn: (who: string) => `${spoken(who)}已取消本人参赛`,
  freeAgain: (who: string) => `${spoken(who)}可以报其他项目`,
  dissolvedByMe: (who: string) => `${spoken(who)}已撤销报名，团队已解散`,
  dissolved: '发起人撤销了报名，团队已解散',
  lateWithdrawal: (who: string) => `${spoken(who)}已弃赛`,
  teamLateWithdrawal: '发起人已替全队弃赛',
  lapsed: '截止前没有全部确认，报名未成功',
  rejected: '主办方没有通过这份报名',
  tournamentCancelled: '赛事已取消',
  paymentDue: '报名费待支付',
  waitlisted: (position: number) => `候补第 ${position} 位`,
  waitlistedUnknown: '正在候补',
  waitlistedNote: '有名额空出时按顺序自动递补，不用再操作',
} as const;

/** Words of the entry page. */
export const entryPage = {
  title: '报名详情',
  loadFailed: '报名没有加载出来',
  guest: { title: '登录后查看报名', note: '用被邀请的手机号登录，就能看到这份报名' },
  toMine: '我的报名',
  notMine: {
    title: '这份报名不在你的名下',
    note: (phone: string | undefined) =>
      `报名可能已不存在，或者属于另一个手机号。${phone ? `你现在用 ${phone} 登录，` : ''}自己的报名都在「我的报名」里。`,
  },
  peopleCount: (confirmed: number, waiting: number) =>
    waiting > 0
      ? `${confirmed + waiting} 人 · ${confirmed} 人已确认 · ${waiting} 人待确认`
      : `${confirmed} 人，全部已确认`,
  initiator: '发起人',
  former: (count: number) => `已离开的人（${count}）`,
  facts: '报名信息',
  tournament: '赛事',
  event: '项目',
  teamName: '队名',
  teamNameHidden: '确认时输入',
  hiddenFromOthers: {
    pending: '正在审核，通过前其他人看不到',
    risky: '没有通过审核，其他人看不到；不影响参赛，队员确认时仍输入这个队名',
  },
  unitHidden: '新提交的单位，协会收录后其他人才能看到',
  unit: '参赛单位',
  fee: '报名费',
  closes: '报名截止',
  cutoff: '变更截止',
  withdrawUntil: '退赛截止',
  enteredAt: '报名时间',
  history: '经过',
  actions: '可以做的',
  confirm: '确认报名',
  decline: '谢绝邀请',
  remind: '提醒队员确认',
  remindFrom: (moment: string) => `${moment} 后可以再提醒`,
  toCalendar: '加到日历',
  calendarAdded: '已加到日历',
  calendarFailed: '没有加到日历，请在系统设置里允许后再试',
  changeRoster: '变更邀请',
  changeRosterNote: '移除或邀请队员，名额和报名时间不变',
  cancelOwn: '取消本人参赛',
  withdraw: '撤销报名',
  lateWithdraw: '弃赛',
  lateUntil: (moment: string) => `${moment} 前可以弃赛`,
  changed: '内容刚刚有变化，已为你刷新',
  done: {
    confirm: '确认好了',
    decline: '已谢绝邀请',
    'cancel-own': '已取消本人参赛',
    'change-roster': '队员已更新',
    remind: '已提醒还没确认的队员',
    withdraw: '已撤销报名',
    'late-withdraw': '已弃赛',
  },
} as const;

/** Questions asked once before something that cannot be taken back. */
export const ask = {
  keep: '再想想',
  withdraw: {
    title: '撤销这份报名？',
    placeLost: '名额立即释放，不能找回',
    dissolved: '团队解散，所有队员都可以报其他队',
    placeKept: '你还在候补，没有占用名额',
    refund: (percent: number | null) =>
      percent === null
        ? '平台没有收费；如已线下交费，请联系主办方'
        : percent === 0
          ? '已过退费截止时间，交过的报名费不退'
          : `交过的报名费${percent === WHOLE ? '全额退还' : `退还 ${percent}%`}`,
    withdrawUntil: (moment: string) => `${moment} 前可以退赛，之后算弃赛`,
  },
  lateWithdraw: {
    title: '确定弃赛？',
    placeLost: '名额不能找回，由谁递补按规程办',
    dissolved: '全队都不再参加这一项',
    recorded: '弃赛会留下记录，规程里的处罚照常适用',
  },
  refunded: {
    due: (payTo: readonly string[]) =>
      payTo.length > 0 ? `报名费应退；如已交费，由${payTo.join('、')}退还` : '交过的报名费全额退还',
    none: '交过的报名费不退',
  },
  cancelOwn: {
    title: '取消本人参赛？',
    titleFor: (name: string) => `取消 ${name} 的参赛？`,
    pair: '搭档的报名会等待新的队员',
    team: '人数仍够的队伍保持已报名，不够则等待新的队员',
    told: '发起人会看到你已取消',
    confirm: '取消参赛',
  },
  decline: {
    title: '谢绝这份邀请？',
    effect: '发起人会看到你已谢绝，可以另邀他人',
    again: '之后想参加，需要发起人重新邀请',
    confirm: '谢绝邀请',
  },
} as const;

/** The sheet in which an invitee confirms (ENT-7). */
export const confirmCopy = {
  title: '确认报名',
  teamName: '队名',
  teamNameHint: `输入发起人填写的队名，${TYPED_FREELY}`,
  unitHint: '你代表哪个单位参赛，名额就算在哪个单位',
  confirm: '确认参赛',
  wanted: '请输入队名',
  whomWanted: '请选择谁来参赛',
} as const;

/** The sheet of 变更邀请 (ENT-8). */
export const rosterCopy = {
  title: '变更邀请',
  present: '现在的队员',
  presentMany: (count: number) => `现在的队员（${count}），展开可移除`,
  presentNone: '还没有邀请其他人',
  removeMark: '移除',
  preview: '将会这样变更',
  willRemove: (names: readonly string[]) => `移除 ${names.join('、')}`,
  willInvite: (count: number) => `邀请 ${count} 人，并发送短信`,
  willTakeIn: (names: readonly string[]) => `加入 ${names.join('、')}，不用再确认`,
  placeKept: '名额和报名时间保留',
  waitsAgain: '新邀请的人确认前，报名要等待',
  nothing: '还没有改动',
  submit: '提交变更',
} as const;
