import type { Use } from '../use';

/** What every command on an entry needs. */
export type EntryDeps = Use<
  | 'clock'
  | 'entries'
  | 'history'
  | 'invitations'
  | 'ledgers'
  | 'logger'
  | 'members'
  | 'published'
  | 'ranking'
  | 'secrets'
  | 'wechat'
>;
