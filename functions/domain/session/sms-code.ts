import type { SmsPurpose } from '../../../src/contract/session';
import type { Instant } from '../../../src/contract/words';
import { addSeconds, secondsBetween } from '../calendar/calendar';
import { ok, refuse, type Result } from '../result';
import type { SessionLimits } from './limits';

/** A code that was sent and not yet used; only its keyed hash is kept. */
export interface SentCode {
  readonly hash: string;
  readonly expiresAt: Instant;
  readonly tries: number;
}

/** What is kept of a phone's codes, whether or not it has an account. */
export interface PhoneCodes {
  /** when codes were sent, oldest first, the last 24 hours only */
  readonly sentAt: readonly Instant[];
  readonly codes: Readonly<Partial<Record<SmsPurpose, SentCode>>>;
  readonly version: number;
}

export const noCodes: PhoneCodes = { sentAt: [], codes: {}, version: 0 };

const HOUR = 3600;
const DAY = 86_400;

/**
 * May another code be sent to this phone now (MEM-1)? One a minute, five in any hour, ten in any
 * day, counted over all purposes. Answers the times to keep, or TOO_MANY_REQUESTS.
 */
export const decideSend = (
  sentAt: readonly Instant[],
  now: Instant,
  limits: SessionLimits['code'],
): Result<readonly Instant[]> => {
  const kept = sentAt.filter((at) => at > addSeconds(now, -DAY));
  const freeAgain = [
    blockedUntil(kept, 1, limits.resendAfterSeconds),
    blockedUntil(kept, limits.perHour, HOUR),
    blockedUntil(kept, limits.perDay, DAY),
  ]
    .filter((until) => until !== null && until > now)
    .sort()
    .at(-1);
  return freeAgain
    ? refuse('TOO_MANY_REQUESTS', { retryAfterSeconds: secondsBetween(now, freeAgain) })
    : ok([...kept, now]);
};

/** At most `count` in any window: the next is free when the `count`-th last leaves it. */
const blockedUntil = (
  sentAt: readonly Instant[],
  count: number,
  windowSeconds: number,
): Instant | null => {
  const oldest = sentAt.at(-count);
  return oldest === undefined ? null : addSeconds(oldest, windowSeconds);
};
