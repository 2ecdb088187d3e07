/** What somebody may be told of (TEL-1). */
export const MESSAGE_KINDS = [
  'invited', // into an entry
  'reminder', // has not confirmed yet
  'unconfirmed', // the initiator, before closing: people have not confirmed
  'confirmed',
  'declined',
  'cancelled', // a confirmed person cancelled their own part
  'removed',
  'entered', // the entry has succeeded
  'promoted', // from the waiting list
  'dissolved',
  'late-withdrawal', // 弃赛
  'lapsed',
  'accepted', // the first list of the event is out
  'moved', // elsewhere in the lists than before
  'sms-used-up', // the initiator: no more SMS to people invited today
  'approved',
  'rejected',
  'role-approved', // a certified role
  'role-rejected', // or withdrawn by the association
  'child-moved', // the other guardian: a child got a phone of its own
  'child-handed-over', // and whoever moved it acts for it no longer
  'guardian-joined', // the other guardian: somebody else acts for the child too
  'guardian-left', // or does no longer
  'own-guardian-joined', // the same to the child, on its own phone
  'own-guardian-left',
  'let-go', // a guardian: who came of age has ended it
  'ward-gone', // or has deleted the account
  'opening',
  'place-free',
  'list-out',
  'tournament-notice', // 补充通知
  'tournament-changed',
  'tournament-cancelled',
] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** SMS about an account itself, which nobody has an inbox for. */
export const ACCOUNT_SMS_KINDS = [
  'guardian-invited',
  'phone-changed',
  'phone-released',
  'phone-request-refused',
] as const;
export type AccountSmsKind = (typeof ACCOUNT_SMS_KINDS)[number];

/** What a person turns off or on together, by channel. */
export const MESSAGE_GROUPS = ['invitations', 'entries', 'membership', 'tournaments'] as const;
export type MessageGroup = (typeof MESSAGE_GROUPS)[number];

/** Ways out of the app, in the order in which they are tried: an SMS only where WeChat did not reach (TEL-2). */
export const CHANNELS = ['wechat', 'sms'] as const;
export type Channel = (typeof CHANNELS)[number];

export const MUTED_CHANNELS = [
  'invitations.wechat',
  'invitations.sms',
  'entries.wechat',
  'entries.sms',
  'membership.wechat',
  'membership.sms',
  'tournaments.wechat',
  'tournaments.sms',
] as const satisfies readonly `${MessageGroup}.${Channel}`[];
export type MutedChannel = (typeof MUTED_CHANNELS)[number];
