/** A place that is given to more than can have it. */
export interface FullPlace {
  readonly from: number;
  readonly to: number;
  readonly most: number;
}

/** Who goes out in one round shares a block: 1, 2, 3–4, 5–8, 9–16, 17–32 and so on (S1 六(二)2). */
const blockOf = (place: number): { readonly from: number; readonly to: number } => {
  let to = 1;
  while (to < place) to *= 2;
  return { from: Math.floor(to / 2) + 1, to };
};

/**
 * How many can share a place. Play-offs halve a block round by round: of 5–8 all four share 5, or two 5 and
 * two 7; of 9–16 so 9, 11, 13 and 15. What lies between is one's own.
 */
const sharing = (place: number): number => {
  const { from, to } = blockOf(place);
  let most = to - from + 1;
  while ((place - from) % most !== 0) most /= 2;
  return most;
};

/**
 * Whether one more may stand on `place` beside those already placed. So many as share a place stand on it and on
 * the next ones: they are as many as its part of the block at most, and on none of those stands anybody else.
 * null: it may.
 */
export const fullPlace = (place: number, placed: readonly number[]): FullPlace | null => {
  const { from, to } = blockOf(place);
  const on = new Map<number, number>();
  for (const other of [...placed, place]) on.set(other, (on.get(other) ?? 0) + 1);
  const sharers = on.get(place) ?? 1;
  const crowded =
    sharers > sharing(place) ||
    [...on].some(
      ([other, count]) =>
        (other > place && other < place + sharers) || (other < place && place < other + count),
    );
  return crowded ? { from, to, most: to - from + 1 } : null;
};
