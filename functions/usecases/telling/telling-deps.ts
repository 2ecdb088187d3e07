import type { Use } from '../use';

/** What telling people needs. */
export type TellingDeps = Use<
  | 'clock'
  | 'codes'
  | 'entries'
  | 'inboxes'
  | 'invitations'
  | 'logger'
  | 'members'
  | 'moves'
  | 'news'
  | 'secrets'
  | 'sms'
  | 'tournaments'
  | 'watches'
  | 'webBase'
  | 'wechat'
  | 'words'
>;
