import type { Instant } from '../../../src/contract/words';
import type { SmsTemplate } from '../ports';
import type { MemberPhone } from './member';

/** An SMS about an account, kept by the write that caused it until it is sent. */
export interface AccountSms {
  /** the same message has the same id: it is kept once */
  readonly id: string;
  readonly to: MemberPhone;
  readonly template: SmsTemplate;
  readonly params: readonly string[];
  /** nobody sends it before then */
  readonly dueAt: Instant;
  readonly tries: number;
}

/** Messages that wait to be sent, by the sweep alone: the time of an answer tells nothing of accounts. */
export interface AccountMessages {
  /** GSI1 ACCOUNT-SMS, oldest first. */
  due(now: Instant, limit: number): Promise<AccountSms[]>;
  /** Nobody else sends it until the new `dueAt`; false: somebody does. */
  lease(sms: AccountSms, until: Instant): Promise<boolean>;
  /** Sent, or given up. */
  forget(sms: AccountSms): Promise<void>;
}
