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
 * How many can share a place of a draw. Play-offs halve a block round by round: of 5–8 all four share 5, or two 5 and
 * two 7; of 9–16 so 9, 11, 13 and 15. What lies between is one's own.
 */
const sharing = (place: number, joint: boolean): number => {
  if (place === 1) return joint ? 2 : 1;
  const { from, to } = blockOf(place);
  let most = to - from + 1;
  while ((place - from) % most !== 0) most /= 2;
  return most;
};

/** What is known of an event beside the places that were given so far. */
export interface PlacedEvent {
  /** DRW-5: one knock-out from its first match to its last */
  readonly isKnockOut: boolean;
  /** every place of the sheet */
  readonly all: readonly number[];
  /** the two in the first place may have left the final unplayed */
  readonly joint: boolean;
}

const ANY_DRAW: PlacedEvent = { isKnockOut: true, all: [], joint: false };

/** Places above one that nobody has: who would have come there went out below, with the other one of the match. */
const leftAbove = (place: number, all: readonly number[]): number =>
  all.includes(1) ? Math.max(0, place - 1 - all.filter((other) => other < place).length) : 0;

/** How many may share a place in a draw: both of a match that nobody won go out in its round (RES-3). */
const inDraw = (place: number, { all, joint }: PlacedEvent): number =>
  sharing(place, joint) + (place === blockOf(place).from ? leftAbove(place, all) : 0);

/**
 * Whether one more may stand on `place` beside those already placed. So many as share a place stand on it and on
 * the next ones, and on none of those stands anybody else. In a draw they are as many as its part of the block at
 * most; of groups whoever came to the same shares a place, three seconds 4 to 6 (PTS-9). null: it may.
 */
export const fullPlace = (
  place: number,
  placed: readonly number[],
  event = ANY_DRAW,
): FullPlace | null => {
  const draw = event.isKnockOut;
  const on = new Map<number, number>();
  for (const other of [...placed, place]) on.set(other, (on.get(other) ?? 0) + 1);
  /** the last place that those on it take up */
  const lastOf = (other: number): number => {
    const sharers = on.get(other) ?? 1;
    const below = draw
      ? Math.min(sharers, sharing(other, event.joint))
      : sharers - leftAbove(other, event.all);
    return other + Math.max(1, below) - 1;
  };
  const crowding = [...on.keys()].find(
    (other) =>
      (other > place && other <= lastOf(place)) || (other < place && place <= lastOf(other)),
  );
  if (draw) {
    const { from, to } = blockOf(place);
    const most = inDraw(place, event);
    const full = (on.get(place) ?? 1) > most || crowding !== undefined;
    return full ? { from, to, most: Math.max(to - from + 1, most) } : null;
  }
  if (crowding === undefined) return null;
  const from = Math.min(place, crowding);
  const to = lastOf(from);
  return { from, to, most: to - from + 1 };
};
