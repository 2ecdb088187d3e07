import { AUDITED_DIGITS } from '../../src/contract/limits';
import { dayNumber, type DayNumber } from '../domain/calendar/day-number';

/** Readers of single cells, on bytes: a number, or NONE where the cell is not what it should be. */
export const NONE = -0x8000_0000;
export const NO_DAY = NONE as DayNumber;

const ZERO = 0x30;
const NINE = 0x39;

/** `digits` decimal digits at a place, or NONE. */
const digitsAt = (bytes: Uint8Array, at: number, digits: number): number => {
  let value = 0;
  for (let index = at; index < at + digits; index += 1) {
    const byte = bytes[index];
    if (byte === undefined || byte < ZERO || byte > NINE) return NONE;
    value = value * 10 + byte - ZERO;
  }
  return value;
};

/** A whole number of not more digits than are audited. */
export const wholeNumber = (bytes: Uint8Array, start: number, end: number): number =>
  end === start || end - start > AUDITED_DIGITS ? NONE : digitsAt(bytes, start, end - start);

const DASH = 0x2d;
const COLON = 0x3a;

/** Days by what was written: rows of one tournament share theirs, and a season has some hundreds. */
const known = new Map<number, DayNumber>();

/** A day that exists, YYYY-MM-DD, as its number. */
export const dayAt = (bytes: Uint8Array, start: number, end: number): DayNumber => {
  if (end - start !== 10 || bytes[start + 4] !== DASH || bytes[start + 7] !== DASH) return NO_DAY;
  const year = digitsAt(bytes, start, 4);
  const month = digitsAt(bytes, start + 5, 2);
  const day = digitsAt(bytes, start + 8, 2);
  if (year < 1900 || month < 0 || day < 0) return NO_DAY;
  const written = (year * 100 + month) * 100 + day;
  const before = known.get(written);
  if (before !== undefined) return before;
  const number = dayNumber(year, month, day) ?? NO_DAY;
  known.set(written, number);
  return number;
};

const clockAt = (bytes: Uint8Array, at: number): number => {
  const hours = digitsAt(bytes, at, 2);
  const minutes = digitsAt(bytes, at + 3, 2);
  const right = bytes[at + 2] === COLON && hours >= 0 && hours < 24 && minutes >= 0 && minutes < 60;
  return right ? hours * 60 + minutes : NONE;
};

/** The offset that ends an instant, in minutes east of UTC. */
const offsetAt = (bytes: Uint8Array, at: number, end: number): number => {
  const sign = bytes[at];
  if (sign === 0x5a && end === at + 1) return 0;
  if ((sign !== 0x2b && sign !== DASH) || end !== at + 6) return NONE;
  const minutes = clockAt(bytes, at + 1);
  return minutes === NONE ? NONE : sign === DASH ? -minutes : minutes;
};

/**
 * An instant with its offset (2026-11-17T11:59:59.9+08:00, or Z) as its minute in UTC, rounded down: PTS-8's
 * closing is a whole minute, so the seconds decide nothing.
 */
export const minuteAt = (bytes: Uint8Array, start: number, end: number): number => {
  if (end - start < 17) return NONE;
  const day = dayAt(bytes, start, start + 10);
  const minute = clockAt(bytes, start + 11);
  if (day === NO_DAY || minute === NONE || bytes[start + 10] !== 0x54) return NONE;
  let at = start + 16;
  if (bytes[at] === COLON) {
    const seconds = digitsAt(bytes, at + 1, 2);
    if (seconds < 0 || seconds > 59) return NONE;
    at += 3;
    if (bytes[at] === 0x2e) {
      const fraction = at + 1;
      at = fraction;
      while (at < end && digitsAt(bytes, at, 1) >= 0) at += 1;
      if (at === fraction) return NONE;
    }
  }
  const offset = offsetAt(bytes, at, end);
  return offset === NONE ? NONE : day * 1440 + minute - offset;
};
