import type { Day } from '../../../src/contract/words';

/** Days since 1970-01-01 of a date that exists, or null; the whole ranking counts in these. */
export const dayNumber = (year: number, month: number, day: number): number | null => {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  // The year begins in March, so that the leap day is its last.
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const ofEra = shifted - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + (ofEra >> 2) - Math.floor(ofEra / 100) + ofYear - 719_468;
};

const daysIn = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

/** The number of a written day, or null where there is no such day. */
export const dayNumberOf = (day: Day): number | null => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  return parts && dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3]));
};

/** The written day of a number. */
export const dayOf = (number: number): Day =>
  new Date(number * 86_400_000).toISOString().slice(0, 10);

/** The calendar year a day number lies in. */
export const yearOf = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();
