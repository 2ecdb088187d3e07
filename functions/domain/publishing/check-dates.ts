import type { Day, Instant } from '../../../src/contract/words';
import { millisOf } from '../calendar/calendar';
import type { Check } from './check';
import { utc } from './tournament';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

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

/** (decided) A window longer than this is probably a year written wrong. */
const LONGEST_WINDOW_DAYS = 180;

/** Days and instants in their order: opening < cut-off ≤ closing ≤ first day ≤ last day (PUB-5, ENT-13). */
export const dateChecks: readonly Check[] = [
  ({ firstDay, lastDay }) => {
    if (lastDay < firstDay) return [{ path: 'lastDay', code: 'DAYS_REVERSED' }];
    return daysBetween(firstDay, lastDay) >= MOST_DAYS
      ? [{ path: 'lastDay', code: 'TOO_MANY_DAYS', detail: { max: MOST_DAYS } }]
      : [];
  },
  ({ entry }) => {
    const hours = (millisOf(utc(entry.closesAt)) - millisOf(utc(entry.opensAt))) / HOUR_MS;
    if (hours <= 0) return [{ path: 'entry.closesAt', code: 'CLOSES_BEFORE_OPENING' }];
    if (hours < 24)
      return [{ path: 'entry', code: 'WINDOW_SHORT', detail: { hours: Math.round(hours) } }];
    const days = Math.round(hours / 24);
    return days > LONGEST_WINDOW_DAYS
      ? [{ path: 'entry', code: 'WINDOW_LONG', detail: { days } }]
      : [];
  },
  ({ firstDay, entry }) =>
    utc(entry.closesAt) > startOf(firstDay)
      ? [{ path: 'entry.closesAt', code: 'CLOSES_AFTER_FIRST_DAY' }]
      : [],
  ({ entry }) =>
    utc(entry.changeCutoffAt) > utc(entry.closesAt)
      ? [{ path: 'entry.changeCutoffAt', code: 'CUTOFF_AFTER_CLOSING' }]
      : [],
  ({ entry }) =>
    utc(entry.changeCutoffAt) <= utc(entry.opensAt)
      ? [{ path: 'entry.changeCutoffAt', code: 'CUTOFF_BEFORE_OPENING' }]
      : [],
  ({ entry }) =>
    entry.listsAt !== null && utc(entry.listsAt) < utc(entry.closesAt)
      ? [{ path: 'entry.listsAt', code: 'LISTS_BEFORE_CLOSING' }]
      : [],
  ({ firstDay, entry }) =>
    entry.listsAt !== null && utc(entry.listsAt) >= startOf(dayAfter(firstDay, 1))
      ? [{ path: 'entry.listsAt', code: 'LISTS_AFTER_START' }]
      : [],
];
