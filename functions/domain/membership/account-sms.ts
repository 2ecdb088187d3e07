import type { Instant } from '../../../src/contract/words';
import type { AccountTemplate } from '../ports';
import type { Sending } from '../telling/message';
import type { MemberPhone } from './member';

/** An SMS about an account, kept by the write that caused it until it is sent. */
export interface AccountSms extends Pick<Sending, 'dead' | 'dueAt' | 'tries'> {
  /** the same message has the same id: it is kept once */
  readonly id: string;
  readonly to: MemberPhone;
  readonly template: AccountTemplate;
  readonly params: readonly string[];
  /** the guardianship that it asks about: it has nothing to say once that does not wait under the number any more (MEM-8) */
  readonly asks?: string;
}

/** Messages that wait to be sent, by the sweep alone: the time of an answer tells nothing of accounts. */
export interface AccountMessages {
  /** GSI1 ACCOUNT-SMS, oldest first. */
  due(now: Instant, limit: number): Promise<AccountSms[]>;
  /** GSI1 DEAD-ACCOUNT-SMS, oldest first: an operator may have them tried again, for a month (TEL-5). */
  deadLetters(limit: number): Promise<AccountSms[]>;
  /** What is left to send, if nobody has touched that since it was read; false: somebody has. */
  settle(seen: AccountSms, left: AccountSms | null): Promise<boolean>;
  /** The dead letters to a number, with its account. */
  forgetDead(phoneKey: string): Promise<void>;
}
