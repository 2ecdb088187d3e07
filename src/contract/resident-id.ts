import { foldDocument } from './folding';
import type { Day, Sex } from './words';

/** GB 11643-1999: weight of each of the first 17 digits, and the check characters by remainder. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECKS = '10X98765432';

/** The first two digits: the province-level regions of GB/T 2260, Hong Kong, Macau and Taiwan among them. */
const REGIONS =
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(
    ' ',
  );

/** What a resident ID number says about its holder. */
export interface ResidentId {
  /** as it is kept and compared: 18 characters, a capital X */
  readonly number: string;
  readonly birthDate: Day;
  readonly sex: Sex;
}

const existingDay = (digits: string): Day | null => {
  const day = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isFinite(at) && new Date(at).toISOString().slice(0, 10) === day ? day : null;
};

/**
 * Reads a resident ID number (MEM-3, GB 11643): 18 characters, a known region, an existing birth
 * date from 1900 on, the right check character. Spaces and a small x are forgiven.
 * Null when it is not one. Whether the date lies in the future is for the caller, who has a clock.
 */
export const readResidentId = (written: string): ResidentId | null => {
  const number = foldDocument(written);
  if (!/^\d{17}[\dX]$/.test(number) || !REGIONS.includes(number.slice(0, 2))) return null;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  if (CHECKS[sum % 11] !== number[17]) return null;
  const birthDate = existingDay(number.slice(6, 14));
  if (!birthDate || birthDate < '1900-01-01') return null;
  return { number, birthDate, sex: Number(number[16]) % 2 === 1 ? 'M' : 'F' };
};
