import type { ShownStatus } from '../../../src/contract/entries';
import type { Instant } from '../../../src/contract/words';

/**
 * A message still to be sent: kept in the entry by the write that caused it, taken out when it is
 * sent. SMS go out with the request; messages of WeChat are left to the sweep, so that an answer's
 * time does not tell whether a number has an account (ENT-5).
 */
export interface Notice {
  /** unique in the entry */
  readonly id: string;
  readonly kind: 'invited' | 'removed' | 'result';
  readonly channel: 'sms' | 'wechat';
  readonly slotId: string;
  /** the status told, for `result` */
  readonly status?: ShownStatus;
  /** nobody else sends it before then */
  readonly dueAt: Instant;
  readonly tries: number;
}

/** How messages are sent; ours. */
export const NOTICE_RULES = {
  /** seconds a sender has before the sweep takes over */
  leaseSeconds: 60,
  /** given up after so many tries: about an hour of outage */
  maxTries: 8,
  /**
   * SMS to people who were invited and never said yes: they did not ask (MEM-9). Whoever has confirmed is told what
   * becomes of the entry, a promotion or a lapse, beside this allowance.
   */
  unasked: {
    /** SMS a phone gets in a day, whoever causes them */
    perPhoneAndDay: 20,
    /** seconds between two SMS about one entry to one phone, whatever is added, removed and reminded */
    perPhoneAndEntrySeconds: 3600,
    /** SMS an initiator causes in a day, over all tournaments */
    perInitiatorAndDay: 100,
  },
  /** seconds of waiting are doubled per try, from here */
  retrySeconds: 60,
} as const;
