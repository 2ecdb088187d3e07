import { INBOX, QUIET_HOURS } from '../contract/limits';
import { hourText } from './figures';
import type { MessageGroup } from '../contract/message-kinds';

/** What is turned off or on together, and what it is about. */
export const GROUP_WORDS: Record<MessageGroup, { readonly title: string; readonly note: string }> =
  {
    invitations: { title: '邀请与提醒', note: '有人邀请你参赛、提醒你确认、更换了队员' },
    entries: { title: '报名进展', note: '队员的答复、报名成功、候补转正、团队解散' },
    membership: { title: '实名与家人', note: '实名资料和认证身份通过或没有通过、孩子换了手机号' },
    tournaments: { title: '赛事动态', note: '赛事变动与取消、你设了提醒的赛事' },
  };

/** As many as there are, or that there are more than are counted. */
const markText = (count: number): string =>
  count < INBOX.counted ? String(count) : `${INBOX.counted - 1}+`;

/** Words of 收件箱 and of 消息设置. */
export const inboxCopy = {
  title: '收件箱',
  noteNone: '邀请、报名进展和赛事动态',
  unread: (count: number) => `${markText(count)} 条未读`,
  mark: markText,
  guest: { title: '登录后看收件箱', note: '邀请、队员的答复和赛事变动都会在这里' },
  loadFailed: '收件箱没有加载出来',
  empty: '还没有消息',
  emptyNote: '有人邀请你、队员答复、赛事变动时，会在这里告诉你',
  readAll: '全部标为已读',
  more: '再看早一些的',
  kept: `消息保留 ${INBOX.keptDays} 天`,
  isNew: '未读',
  label: (parts: readonly (string | null)[]) => parts.filter(Boolean).join('，'),
  forWhom: (whom: string) => `为 ${whom}`,
  settings: '消息设置',
  settingsNote: '收件箱里总能看到。下面选的是要不要另外发到微信或手机。',
  wechat: '微信通知',
  wechatNote: '需要先在微信里同意接收',
  sms: '短信',
  smsNote: '只在重要而且微信没有送到时发',
  quiet: `${hourText(QUIET_HOURS.from)} 到早上 ${hourText(QUIET_HOURS.until)} 不发，除非等到早上就来不及了。`,
  saved: '已保存',
} as const;

/** Where WeChat is asked for leave to send. */
export const subscribeCopy = {
  result: '报名结果用微信通知我',
  review: '审核结果用微信通知我',
  invitations: '有人邀请我时用微信通知我',
  news: '这场赛事的消息用微信通知我',
  note: '同意一次，微信通知一次',
  given: '好了，会用微信通知你',
  notGiven: '没有同意微信通知，收件箱里总能看到',
} as const;

/** 「提醒我」 on the page of a tournament. */
export const watchCopy = {
  start: '提醒我',
  end: '已设提醒',
  /** of what is still to come: opening, a free place, the list where it is public (TEL-8) */
  note: (moments: readonly string[]) => `${moments.join('、')}时告诉你`,
  moments: { opening: '开始报名', place: '空出名额', list: '名单公布' },
  endNote: '再点一下取消',
  started: '已设提醒，到时告诉你',
  ended: '已取消提醒',
} as const;
