/**
 * The ends of the bands that may be shared: 3–4, 5–8 (and 7–8), 9–16, 17–32 (S1 六(二)2), and so on in larger
 * draws.
 */
const SHARED = {
  3: 4,
  5: 8,
  7: 8,
  9: 16,
  17: 32,
  33: 64,
  65: 128,
  129: 256,
} as const satisfies Record<number, number>;
const BLOCKS = [
  [1, 1],
  [2, 2],
  [3, 4],
  [5, 8],
  [9, 16],
  [17, 32],
  [33, 64],
  [65, 128],
  [129, 256],
] as const;

/** A place that is given to more than can have it. */
export interface FullPlace {
  readonly from: number;
  readonly to: number;
  readonly most: number;
}

/**
 * Whether one more may stand on `place` beside those already placed: a place can be shared only as far as its
 * band, and whoever stands behind a shared place has moved down by as many. null: it may.
 */
export const fullPlace = (place: number, placed: readonly number[]): FullPlace | null => {
  const [from, to] = BLOCKS.find(([, end]) => place <= end) ?? [place, place];
  const last = (SHARED as Record<number, number>)[place] ?? place;
  const on = placed.filter((other) => other === place).length;
  const within = placed.filter((other) => other >= from && other <= to);
  const before = within.filter((other) => other < place).length;
  const behind = within.filter((other) => other > place);
  const most = to - from + 1;
  const crowded =
    on + 1 > last - place + 1 ||
    within.length + 1 > most ||
    before > place - from ||
    behind.some(
      (other) =>
        before + on + 1 + within.filter((x) => x > place && x < other).length > other - from,
    );
  return crowded ? { from, to, most } : null;
};
