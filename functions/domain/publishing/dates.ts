import { utc } from '../../../src/contract/regulation';
import type { Day, Instant } from '../../../src/contract/words';
import { millisOf } from '../calendar/calendar';

const DAY_MS = 86_400_000;

/**
 * The longest a tournament may last, in days (decided). The public list reads running tournaments by
 * their first day and looks back exactly so far.
 */
export const MOST_DAYS = 31;

/** 00:00 of a day in Asia/Shanghai. */
export const startOf = (day: Day): Instant => utc(`${day}T00:00:00+08:00`);

/** The day so many days after another; negative: before it. */
export const dayAfter = (day: Day, days: number): Day =>
  new Date(millisOf(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Days from one day to another. */
export const daysBetween = (from: Day, until: Day): number =>
  Math.round((millisOf(`${until}T00:00:00Z`) - millisOf(`${from}T00:00:00Z`)) / DAY_MS);

/** PUB-5 (decided): 00:00 of the 21st day and 24:00 of the 6th day before the first day. */
export const defaultWindow = (firstDay: Day): { opensAt: Instant; closesAt: Instant } => ({
  opensAt: startOf(dayAfter(firstDay, -21)),
  closesAt: startOf(dayAfter(firstDay, -5)),
});
