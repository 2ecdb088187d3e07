import type { SmsPurpose } from '../../../src/contract/session';
import type { Instant } from '../../../src/contract/words';
import type { CapWindow } from './cap-window';
import type { PhoneCodes, SentCode } from './sms-code';

/** Codes and counters of a phone, by its person key; every write is decided by the database. */
export interface SmsCodeStore {
  load(phoneKey: string): Promise<PhoneCodes>;
  /**
   * Writes what `decideSend` allowed beside the codes that are still good, without those of `outOfDate`;
   * false when another sending came between.
   */
  keepSent(
    phoneKey: string,
    seenVersion: number,
    sentAt: readonly Instant[],
    challenge: string,
    code: SentCode,
    outOfDate: readonly string[],
  ): Promise<boolean>;
  /** The message could not be sent: forget the code and that it was counted. */
  forgetSent(phoneKey: string, challenge: string, sentAt: Instant): Promise<void>;
  /**
   * Takes one try of the code of a challenge before it is judged, so that no more than `limit` guesses are
   * ever looked at however many come at once. Null: no such code of the purpose, too old, or no try left.
   */
  takeTry(
    phoneKey: string,
    challenge: string,
    purpose: SmsPurpose,
    now: Instant,
    limit: number,
  ): Promise<SentCode | null>;
  /** Uses the code up; false when somebody else did. */
  consume(phoneKey: string, challenge: string, hash: string): Promise<boolean>;
  /** Counts one more of something in a window of time; false above the cap. */
  countWithin(subject: string, window: CapWindow, cap: number): Promise<boolean>;
  /** The same, where `by` says what is counted: it is counted once and has the same answer again. */
  countOnce(subject: string, by: string, window: CapWindow, cap: number): Promise<boolean>;
  /**
   * Notes that something happens now; false when it did within so many seconds before. `by` is who does it: the
   * same one may try again.
   */
  onceWithin(subject: string, by: string, now: Instant, seconds: number): Promise<boolean>;
}

/** What counts caps: of an address, of a member, of a phone. */
export type Caps = Pick<SmsCodeStore, 'countOnce' | 'countWithin' | 'onceWithin'>;
