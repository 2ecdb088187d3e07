import type { Day, Instant } from '../../../src/contract/words';

/** Asia/Shanghai is UTC+8 all year; every calendar rule is judged there (rulebook, Words). */
const SHANGHAI_MS = 8 * 3_600_000;

/** The calendar day of Asia/Shanghai in which an instant lies. */
export const shanghaiDay = (at: Instant): Day =>
  new Date(Date.parse(at) + SHANGHAI_MS).toISOString().slice(0, 10);

export const addSeconds = (at: Instant, seconds: number): Instant =>
  new Date(Date.parse(at) + seconds * 1000).toISOString();

/** Whole seconds from one instant to another, rounded up. */
export const secondsBetween = (from: Instant, until: Instant): number =>
  Math.ceil((Date.parse(until) - Date.parse(from)) / 1000);

export const epochSeconds = (at: Instant): number => Math.floor(Date.parse(at) / 1000);

/** Full years of age on a day; born on 29 February, a year is full on 1 March of a common year. */
export const fullYears = (birthDate: Day, on: Day): number =>
  Number(on.slice(0, 4)) -
  Number(birthDate.slice(0, 4)) -
  (on.slice(5) < birthDate.slice(5) ? 1 : 0);
