import type { Quarters } from '../../../src/contract/points';

/** A column of quarters; exact, for they are whole numbers far below 2^53. */
export interface QuartersColumn extends Float64Array {
  [at: number]: Quarters;
}

/** A column that begins with nothing in it: 0 everywhere. */
export const quartersColumn = (length: number): QuartersColumn =>
  new Float64Array(length) as QuartersColumn;

/** A column of what is found for each of so many numbers. */
export const quartersFrom = (
  numbers: Int32Array,
  of: (number: number) => Quarters,
): QuartersColumn => Float64Array.from(numbers, of) as QuartersColumn;
