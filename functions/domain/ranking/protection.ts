import { QUARTERS_A_POINT, type Points, type Quarters } from '../../../src/contract/points';
import type { RankingPolicy } from '../calendar/policy';

/** numerator / denominator to the nearest whole number, halves up, on whole numbers alone. */
const roundHalfUp = (numerator: number, denominator: number): number =>
  Math.floor((2 * numerator + denominator) / (2 * denominator));

/** RNK-6: whole points that protect, of a year-end total; 0 if that is negative. */
export const protectionBase = (total: Quarters, { protection }: RankingPolicy): Points =>
  total <= 0 ? 0 : roundHalfUp(total * protection.percent, QUARTERS_A_POINT * 100);

/** RNK-6: whole points left of a base after so many of its steps. */
export const protectionAfter = (
  base: Points,
  steps: number,
  { protection }: RankingPolicy,
): Points => roundHalfUp(base * (protection.steps - steps), protection.steps);
