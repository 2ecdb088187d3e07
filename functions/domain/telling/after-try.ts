import type { Instant } from '../../../src/contract/words';
import { addSeconds } from '../calendar/calendar';
import type { Sending } from './message';
import { TELLING_RULES } from './telling-rules';

/** over: it went, or it never will; again: a service did not answer. */
export type Outcome = 'over' | 'again';

/** Tried by this sender alone, until the lease is over. */
export const leased = (sending: Sending, now: Instant): Sending => ({
  ...sending,
  tries: sending.tries + 1,
  dueAt: addSeconds(now, TELLING_RULES.leaseSeconds),
});

/** What is left to do after a try (TEL-5): nothing, another one later, or nothing more but a dead letter. */
export const afterTry = (sending: Sending, outcome: Outcome, now: Instant): Sending | null => {
  if (outcome === 'over') return null;
  const { retrySeconds, maxTries } = TELLING_RULES;
  if (sending.tries >= maxTries) return { ...sending, dead: true };
  return { ...sending, dueAt: addSeconds(now, retrySeconds * 2 ** (sending.tries - 1)) };
};

/** A dead letter is tried from the beginning, at once. */
export const revived = (sending: Sending, now: Instant): Sending => ({
  ...sending,
  ...{ tries: 0, dueAt: now, dead: false },
});
