/**
 * RNK-3: points are kept exact, as whole numbers of a quarter point. This is the scale and no weight: what a
 * point of doubles counts for is the policy's, which must fit it.
 */
export const QUARTERS_A_POINT = 4;

declare const unit: unique symbol;
/** A whole number of quarter points. Only quarters pass for it; made by the functions below. */
export type Quarters = number & { readonly [unit]: 'quarters' };
/** Whole points, as they are given, deducted and protected (PTS-1, RNK-6, RNK-7). No quarters pass for them. */
export type Points = number & { readonly [unit]?: 'points' };

/** A number that was stored or sent as quarters. Throws a RangeError for one that is not whole. */
export const asQuarters = (count: number): Quarters => {
  if (!Number.isInteger(count)) throw new RangeError(`${count} is no number of quarter points`);
  return count as Quarters;
};

/** Whole points in quarters. Throws a RangeError for points that are not whole. */
export const inQuarters = (points: Points): Quarters => asQuarters(points * QUARTERS_A_POINT);

/** Decimals a point may have: '', '.25', '.5' and '.75', of so many quarters. */
export const FRACTIONS: readonly string[] = Array.from(
  { length: QUARTERS_A_POINT },
  (_, quarters) => String(quarters / QUARTERS_A_POINT).slice(1),
);

/** Quarters in points, exact: 402 are 100.5. */
export const inPoints = (quarters: Quarters): number => quarters / QUARTERS_A_POINT;

export const NOTHING = asQuarters(0);
export const plus = (one: Quarters, other: Quarters): Quarters => (one + other) as Quarters;
export const minus = (from: Quarters, less: Quarters): Quarters => (from - less) as Quarters;
export const sumOf = (quarters: readonly Quarters[]): Quarters => quarters.reduce(plus, NOTHING);
