import type { ShownStatus } from '../contract/entry-state';

/** The words a person sees for an entry, exactly these and no others (rulebook ENT, S0 四(一)3). */
export const SHOWN_STATUS: Record<ShownStatus, string> = {
  'waiting-for-players': '待队员确认',
  'payment-due': '待支付',
  'to-confirm': '待确认报名',
  'not-needed': '无需参赛（团队成员变更）',
  entered: '已报名',
  'entered-player-cancelled': '已报名（队员取消参赛）',
  withdrawn: '已撤销',
  dissolved: '团队解散',
  'late-withdrawal': '弃赛',
  lapsed: '未成功（逾期未确认）',
  rejected: '已驳回',
  'tournament-cancelled': '赛事取消',
  waitlisted: '候补',
};

/** Which of the design's state colours a status wears; the word always stands beside it. */
export const STATUS_TONE: Record<ShownStatus, 'go' | 'wait' | 'stop' | 'mute'> = {
  'waiting-for-players': 'wait',
  'payment-due': 'wait',
  'to-confirm': 'wait',
  'not-needed': 'mute',
  entered: 'go',
  'entered-player-cancelled': 'wait',
  withdrawn: 'mute',
  dissolved: 'stop',
  'late-withdrawal': 'stop',
  lapsed: 'stop',
  rejected: 'stop',
  'tournament-cancelled': 'stop',
  waitlisted: 'wait',
};
