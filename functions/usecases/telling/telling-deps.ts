import type { Use } from '../use';

/** What telling people needs. */
export type TellingDeps = Use<
  | 'acceptances'
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
  | 'sha256'
  | 'sms'
  | 'tournaments'
  | 'watches'
  | 'webBase'
  | 'wechat'
  | 'words'
>;
