import type { Complain } from './result-faults';
import type { Side } from './sides';

/** `2`, `3–4`, `5–8`: the places of one round. */
const rangeOf = (from: number, to: number): string => (from === to ? `${to}` : `${from}–${to}`);

/**
 * RES-3: of more than two in a knock-out one is second, of more than four two go out in the semi-finals, of more
 * than eight four before them: byes are spread over the sections (DRW-4), so no round is short of anybody. Only
 * who was absent, or has no whole match, may be missing: where both give a match up, nobody goes on from it. What
 * is said, once, is the best round that is short, at the line that comes next; that nobody is first is said elsewhere.
 */
export const checkGaps = (sides: readonly Side[], absent: number, complain: Complain): void => {
  if (!sides.some(({ place }) => place === 1)) return;
  for (let to = 2; to < sides.length; to *= 2) {
    const accounted = sides.filter(({ place, came }) => place <= to || !came).length + absent;
    if (accounted >= to) continue;
    const from = to / 2 + 1;
    const found = sides.filter(({ place }) => place >= from && place <= to).length;
    const [next] = sides
      .filter(({ place }) => place > to)
      .sort((one, other) => one.place - other.place);
    if (!next) return;
    return complain(next.line, 'place', 'PLACE_MISSING', String(next.place), {
      places: rangeOf(from, to),
      most: to - from + 1,
      found,
    });
  }
};
