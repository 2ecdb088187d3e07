import type { Complain } from './result-faults';
import type { Side } from './sides';

/** `2`, `3–4`, `5–8`: the places of one round. */
const rangeOf = (from: number, to: number): string => (from === to ? `${to}` : `${from}–${to}`);

/**
 * How many went out further down than they would have because nobody won their match: a round that is full has so
 * many more in it, and two for each of them did not play it to its end.
 */
const wentOutTogether = (sides: readonly Side[], entered: number): ((to: number) => number) => {
  const rounds = Math.ceil(Math.log2(entered));
  const inRound = (size: number): number => {
    const out = sides.filter(({ place }) => place > size && place <= 2 * size);
    const played = rounds - Math.log2(size);
    const gaveUp = out.filter(({ wholeMatches }) => (wholeMatches ?? 0) < played).length;
    return Math.max(0, Math.min(out.length - size, Math.floor(gaveUp / 2)));
  };
  return (to) => {
    let together = 0;
    for (let size = to; size < sides.length; size *= 2) together += inRound(size);
    return together;
  };
};

/**
 * RES-3: of more than two in a knock-out one is second, of more than four two go out in the semi-finals, of more
 * than eight four before them: byes are spread over the sections (DRW-4), so no round is short of anybody. Only
 * who was absent, or has no whole match, may be missing, and where both give a match up, nobody goes on from it. What
 * is said, once, is the best round that is short, at the line that comes next; that nobody is first is said elsewhere.
 */
export const checkGaps = (sides: readonly Side[], absent: number, complain: Complain): void => {
  if (!sides.some(({ place }) => place === 1)) return;
  const together = wentOutTogether(sides, sides.length + absent);
  for (let to = 2; to < sides.length; to *= 2) {
    const accounted =
      sides.filter(({ place, came }) => place <= to || !came).length + absent + together(to);
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
