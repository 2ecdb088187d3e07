import type { Chance } from './chance';

interface Competitor {
  readonly strength: number;
}

/** What a knock-out made of one who entered it; `side` is an athlete, a pair or a team. */
export interface Finish<Side> {
  readonly side: Side;
  /** first place of the band they went out in: 1 2 3 5 9 17 */
  readonly place: number;
  readonly wholeMatches: number;
  readonly noShow: boolean;
}

/** A walkover in the first round, and a match that somebody gives up: seldom. */
const NO_SHOW = 0.012;
const RETIRES = 0.015;
const STEEPNESS = 1.7;

/** The lines of a draw by seed: the best two meet in the final, and byes fall to the best (DRW-1, DRW-4). */
const drawLines = (size: number): number[] => {
  let lines = [0];
  while (lines.length < size) lines = lines.flatMap((seed) => [seed, 2 * lines.length - 1 - seed]);
  return lines;
};

interface Run<Side> extends Finish<Side> {
  place: number;
  wholeMatches: number;
}

/** Plays a draw to its end; `entered` stand in the order of their seeds. */
export const playKnockOut = <Side extends Competitor>(
  entered: readonly Side[],
  chance: Chance,
): Finish<Side>[] => {
  const runs = entered.map((side): Run<Side> => ({
    side,
    noShow: chance() < NO_SHOW,
    place: 1,
    wholeMatches: 0,
  }));
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, entered.length)));
  let round: (Run<Side> | undefined)[] = drawLines(size).map((seed) => runs[seed]);
  for (let left = size / 2; left >= 1; left /= 2)
    round = Array.from({ length: left }, (_, match) =>
      meet(round[2 * match], round[2 * match + 1], left + 1, chance),
    );
  return runs;
};

/** Who goes on; who loses gets the place. */
const meet = <Side extends Competitor>(
  one: Run<Side> | undefined,
  other: Run<Side> | undefined,
  place: number,
  chance: Chance,
): Run<Side> | undefined => {
  if (!one || !other) return one ?? other;
  const edge = 1 / (1 + Math.exp(STEEPNESS * (other.side.strength - one.side.strength)));
  const wins = chance() < edge;
  const walkover = one.noShow || other.noShow;
  if (!walkover && chance() >= RETIRES) {
    one.wholeMatches += 1;
    other.wholeMatches += 1;
  }
  const [winner, loser] = (walkover ? !one.noShow : wins) ? [one, other] : [other, one];
  loser.place = place;
  return winner;
};
