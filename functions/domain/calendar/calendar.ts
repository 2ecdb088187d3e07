import type { Day, Instant } from '../../../src/contract/words';
import { missing } from '../defect';

/** Asia/Shanghai is UTC+8 all year; every calendar rule is judged there (rulebook, Words). */
const SHANGHAI_MS = 8 * 3_600_000;

/** Milliseconds since 1970 of an instant. Throws a RangeError for what is none: NaN compares to nothing. */
export const millisOf = (at: Instant): number => {
  const millis = Date.parse(at);
  return Number.isNaN(millis) ? missing(`instant ${at}`) : millis;
};

/** The calendar day of Asia/Shanghai in which an instant lies. */
export const shanghaiDay = (at: Instant): Day =>
  new Date(millisOf(at) + SHANGHAI_MS).toISOString().slice(0, 10);

export const addSeconds = (at: Instant, seconds: number): Instant =>
  new Date(millisOf(at) + seconds * 1000).toISOString();

/** Whole seconds from one instant to another, rounded up. */
export const secondsBetween = (from: Instant, until: Instant): number =>
  Math.ceil((millisOf(until) - millisOf(from)) / 1000);

export const epochSeconds = (at: Instant): number => Math.floor(millisOf(at) / 1000);

/** Full years of age on a day; born on 29 February, a year is full on 1 March of a common year. */
export const fullYears = (birthDate: Day, on: Day): number =>
  Number(on.slice(0, 4)) -
  Number(birthDate.slice(0, 4)) -
  (on.slice(5) < birthDate.slice(5) ? 1 : 0);
