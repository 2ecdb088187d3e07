import type { Instant } from '../../../src/contract/words';
import { addSeconds } from '../calendar/calendar';
import type { Sending } from './message';
import { TELLING_RULES } from './telling-rules';

/** over: it went, or it never will; again: a service did not answer. */
export type Outcome = 'over' | 'again';

/** Of whatever is sent: a message, an SMS about an account. */
export type Tried = Pick<Sending, 'dead' | 'dueAt' | 'tries'>;

/** Tried by this sender alone, until the lease is over. */
export const leased = <S extends Tried>(sending: S, now: Instant): S => ({
  ...sending,
  tries: sending.tries + 1,
  dueAt: addSeconds(now, TELLING_RULES.leaseSeconds),
});

/** What is left to do after a try (TEL-5): nothing, another one later, or nothing more but a dead letter. */
export const afterTry = <S extends Tried>(sending: S, outcome: Outcome, now: Instant): S | null => {
  if (outcome === 'over') return null;
  const { retrySeconds, maxTries } = TELLING_RULES;
  if (sending.tries >= maxTries) return { ...sending, dead: true };
  return { ...sending, dueAt: addSeconds(now, retrySeconds * 2 ** (sending.tries - 1)) };
};

/** A dead letter is tried from the beginning, at once. */
export const revived = <S extends Tried>(sending: S, now: Instant): S => ({
  ...sending,
  ...{ tries: 0, dueAt: now, dead: false },
});
