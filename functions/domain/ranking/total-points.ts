import {
  inQuarters,
  minus,
  plus,
  NOTHING,
  type Points,
  type Quarters,
} from '../../../src/contract/points';

/** RNK-7: protected points count only where they are the greater. */
export const isProtected = (earned: Quarters, kept: Quarters): boolean => kept > earned;

/** RNK-7: what a row is ranked by; 0 or less is in no list. */
export const totalOf = (earned: Quarters, kept: Quarters, deducted: Quarters): Quarters =>
  minus(isProtected(earned, kept) ? kept : earned, deducted);

/** RNK-7: what deductions take together. */
export const deductedBy = (deductions: readonly { readonly points: Points }[]): Quarters =>
  deductions.reduce((sum, { points }) => plus(sum, inQuarters(points)), NOTHING);
