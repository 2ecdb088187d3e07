import type { Use } from '../use';

/** What sending messages needs. */
export type NoticeDeps = Use<
  | 'clock'
  | 'codes'
  | 'entries'
  | 'invitations'
  | 'logger'
  | 'members'
  | 'secrets'
  | 'sms'
  | 'webBase'
  | 'wechat'
  | 'words'
>;

/** What every command on an entry needs. */
export type EntryDeps = NoticeDeps & Use<'history' | 'ledgers'>;
