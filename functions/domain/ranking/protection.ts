import type { RankingPolicy } from '../calendar/policy';

const QUARTERS = 4;

/** numerator / denominator to the nearest whole number, halves up, on whole numbers alone. */
const roundHalfUp = (numerator: number, denominator: number): number =>
  Math.floor((2 * numerator + denominator) / (2 * denominator));

/** RNK-6: whole points that protect, of a year-end total in quarter points; 0 if that is negative. */
export const protectionBase = (total: number, { protection }: RankingPolicy): number =>
  total <= 0 ? 0 : roundHalfUp(total, QUARTERS * protection.oneIn);

/** RNK-6: whole points left of a base after so many of its steps. */
export const protectionAfter = (
  base: number,
  steps: number,
  { protection }: RankingPolicy,
): number => roundHalfUp(base * (protection.steps - steps), protection.steps);
