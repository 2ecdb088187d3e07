import type { Instant } from '../../src/contract/words';
import { addSeconds, secondsBetween } from './calendar/calendar';
import type { Carried, Ground } from './ground';

/** A command of a member by its Idempotency-Key and by what it asks for, both as short digests. */
export interface CommandMark {
  readonly memberId: string;
  readonly key: string;
  readonly body: string;
}

/** Commands that a member has carried out lately, by the digest of their keys. */
export type CarriedOut = Readonly<Record<string, Carried>>;

/** A client repeats a command within minutes, not days. */
const KEPT_SECONDS = 86_400;

/** Ours, against misuse: a busy referee sends some tens a day. */
const MOST = 1_000;

/** Whether a command is new, was carried out, or came under a key that was used for another request. */
export const standingOf = (
  carriedOut: CarriedOut,
  { key, body }: CommandMark,
): Carried | 'new' | 'reused' => {
  const before = carriedOut[key];
  if (!before) return 'new';
  return before.body === body ? before : 'reused';
};

/** Keys of commands that nobody repeats any more. */
const outOfDate = (carriedOut: CarriedOut, now: Instant): string[] =>
  Object.entries(carriedOut).flatMap(([key, { at }]) =>
    addSeconds(at, KEPT_SECONDS) <= now ? [key] : [],
  );

/** Seconds until a member may send another command, after a thousand within a day; null: now. */
export const secondsFull = (carriedOut: CarriedOut, now: Instant): number | null => {
  const stale = new Set(outOfDate(carriedOut, now));
  const kept = Object.entries(carriedOut).flatMap(([key, { at }]) => (stale.has(key) ? [] : [at]));
  const [oldest] = kept.sort();
  if (oldest === undefined || kept.length < MOST) return null;
  return secondsBetween(now, addSeconds(oldest, KEPT_SECONDS));
};

/**
 * The ground that a command's write carries: it is the first under its key, and from then on it is known.
 * `of` is what the command makes or changes.
 */
export const firstTime = (
  { memberId, key, body }: CommandMark,
  of: string,
  carriedOut: CarriedOut,
  now: Instant,
): Ground => ({
  is: 'first-time',
  memberId,
  key,
  carried: { body, of, at: now },
  forget: outOfDate(carriedOut, now).slice(0, FORGOTTEN_AT_ONCE),
});

/** An update has 4 KB. */
const FORGOTTEN_AT_ONCE = 50;
