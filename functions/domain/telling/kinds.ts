import type { MessageGroup, MessageKind, MutedChannel } from '../../../src/contract/message-kinds';
import type { SubscriptionTemplate } from '../../../src/contract/session';
import type { SmsTemplate } from '../ports';

export interface KindRow {
  /** what is turned off or on together (TEL-2) */
  readonly group: MessageGroup;
  /** of WeChat's subscribe message; null: the inbox is enough */
  readonly wechat: SubscriptionTemplate | null;
  /** where it matters, and WeChat did not reach; null: never by SMS */
  readonly sms: SmsTemplate | null;
  /** asks somebody into an entry: it has nothing to say once they have answered */
  readonly asks?: true;
}

/** What is told, and how it may leave the app (TEL-1, TEL-2). The inbox gets every one of them. */
export const KINDS = {
  invited: { group: 'invitations', wechat: 'invited', sms: 'invited', asks: true },
  reminder: { group: 'invitations', wechat: 'reminder', sms: 'reminder', asks: true },
  removed: { group: 'invitations', wechat: 'roster-changed', sms: 'removed' },
  unconfirmed: { group: 'entries', wechat: 'reminder', sms: null },
  confirmed: { group: 'entries', wechat: 'entry-result', sms: null },
  declined: { group: 'entries', wechat: 'roster-changed', sms: null },
  cancelled: { group: 'entries', wechat: 'roster-changed', sms: null },
  entered: { group: 'entries', wechat: 'entry-result', sms: null },
  promoted: { group: 'entries', wechat: 'entry-result', sms: 'entry-result' },
  dissolved: { group: 'entries', wechat: 'entry-result', sms: 'entry-result' },
  'late-withdrawal': { group: 'entries', wechat: 'entry-result', sms: 'entry-result' },
  lapsed: { group: 'entries', wechat: 'entry-result', sms: 'entry-result' },
  accepted: { group: 'entries', wechat: 'entry-result', sms: null },
  moved: { group: 'entries', wechat: 'entry-result', sms: 'entry-result' },
  'sms-used-up': { group: 'entries', wechat: null, sms: null },
  approved: { group: 'membership', wechat: 'profile-reviewed', sms: 'profile-reviewed' },
  rejected: { group: 'membership', wechat: 'profile-reviewed', sms: 'profile-reviewed' },
  'role-approved': { group: 'membership', wechat: 'profile-reviewed', sms: null },
  'role-rejected': { group: 'membership', wechat: 'profile-reviewed', sms: null },
  'child-moved': { group: 'membership', wechat: null, sms: 'child-moved' },
  'child-handed-over': { group: 'membership', wechat: null, sms: 'guardian-changed' },
  'guardian-joined': { group: 'membership', wechat: null, sms: 'guardian-changed' },
  'guardian-left': { group: 'membership', wechat: null, sms: 'guardian-changed' },
  'own-guardian-joined': { group: 'membership', wechat: null, sms: 'own-guardian-changed' },
  'own-guardian-left': { group: 'membership', wechat: null, sms: 'own-guardian-changed' },
  'let-go': { group: 'membership', wechat: null, sms: 'guardian-changed' },
  'ward-gone': { group: 'membership', wechat: null, sms: 'guardian-changed' },
  'organisation-approved': { group: 'membership', wechat: 'profile-reviewed', sms: null },
  'organisation-rejected': { group: 'membership', wechat: 'profile-reviewed', sms: null },
  // its SMS goes to the number, whether that has an account or not
  'organisation-invited': { group: 'membership', wechat: null, sms: null },
  'organisation-joined': { group: 'membership', wechat: null, sms: null },
  'organisation-left': { group: 'membership', wechat: null, sms: null },
  'organisation-removed': { group: 'membership', wechat: null, sms: null },
  'organisation-offered': { group: 'membership', wechat: null, sms: null },
  'organisation-handed-on': { group: 'membership', wechat: null, sms: null },
  opening: { group: 'tournaments', wechat: 'tournament-news', sms: null },
  'place-free': { group: 'tournaments', wechat: 'tournament-news', sms: null },
  'list-out': { group: 'tournaments', wechat: 'tournament-news', sms: null },
  'tournament-notice': { group: 'tournaments', wechat: 'tournament-news', sms: 'tournament-news' },
  'tournament-changed': {
    group: 'tournaments',
    wechat: 'tournament-news',
    sms: 'tournament-news',
  },
  'tournament-cancelled': {
    group: 'tournaments',
    wechat: 'tournament-news',
    sms: 'tournament-news',
  },
} as const satisfies Record<MessageKind, KindRow>;

/** The row of a kind, as rows in general are. */
export const rowOf = (kind: MessageKind): KindRow => KINDS[kind];

/** Whether a kind may leave the app at all, whatever its recipient has turned off. */
export const leavesTheApp = (kind: MessageKind): boolean =>
  rowOf(kind).wechat !== null || rowOf(kind).sms !== null;

/** Whether a person has turned a kind off for a channel (TEL-2). */
export const isMuted = (
  kind: MessageKind,
  channel: 'wechat' | 'sms',
  muted: readonly MutedChannel[],
): boolean => muted.includes(`${rowOf(kind).group}.${channel}`);
