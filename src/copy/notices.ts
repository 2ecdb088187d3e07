import { NOTICES } from '../contract/limits';

const numberText = (number: number): string => `第 ${number} 号`;

/** Notices of a tournament (PUB-13), on the phone and at the desk. */
export const noticesCopy = {
  title: '补充通知',
  numbered: (number: number, title: string) => `${numberText(number)} ${title}`,
  amends: (number: number) => `更正${numberText(number)}通知`,
  amendedBy: (number: number) => `已由${numberText(number)}通知更正`,
  loadFailed: '通知没有加载出来',
  empty: '还没有补充通知',
  emptyNote: '场地、时间有调整时，主办方会在这里通知，报名的人都会收到消息',
  toTournament: '看赛事',
  more: '更早的通知',

  open: '补充通知',
  publish: '发布通知',
  publishTitle: '发布补充通知',
  publishNote:
    '发布后人人可见，不能修改或撤回，写错了只能再发一个更正；报名和设了提醒的人都会收到消息。不要写手机号、证件号码。',
  noticeTitle: '标题',
  titleHint: '例如：比赛改到体育馆',
  noticeText: '正文',
  textHint: '写清楚什么变了、从什么时候起、要做什么',
  amendsWhich: '更正哪个通知',
  amendsNone: '不是更正',
  published: (number: number) => `${numberText(number)}通知已发布，正在通知报名的人`,
  none: '还没有发布过通知',
  limit: `一个赛事最多 ${NOTICES} 个`,
};
