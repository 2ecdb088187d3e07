import type { Day } from '../../../src/contract/words';
import { missing } from '../defect';

declare const unit: unique symbol;
/** Days since 1970-01-01; the whole ranking counts in these. Made by the functions below. */
export type DayNumber = number & { readonly [unit]: 'day number' };
/** A column of day numbers. */
export interface DayColumn extends Int32Array {
  [at: number]: DayNumber;
}

const DAY = 86_400_000;

/** The number of a date, or null where there is no such day; there is none before the year 100. */
export const dayNumber = (year: number, month: number, day: number): DayNumber | null => {
  if (year < 100 || month < 1 || month > 12 || day < 1) return null;
  const at = Date.UTC(year, month - 1, day);
  return at < Date.UTC(year, month, 1) ? ((at / DAY) as DayNumber) : null;
};

/** The number of a day as somebody wrote it, or null where there is no such day. */
export const writtenDay = (text: string): DayNumber | null => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts && dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3]));
};

/** The number of a day that exists. Throws a RangeError where it does not. */
export const dayNumberOf = (day: Day): DayNumber => writtenDay(day) ?? missing(`day ${day}`);

/** The day so many days after (negative: before) another. */
export const daysAfter = (day: DayNumber, days: number): DayNumber => (day + days) as DayNumber;

/** The written day of a number. */
export const dayOf = (number: DayNumber): Day => new Date(number * DAY).toISOString().slice(0, 10);

/** The calendar year a day number lies in. */
export const yearOf = (day: DayNumber): number => new Date(day * DAY).getUTCFullYear();
