import type { DrawEntry } from '../../../src/contract/replay/draw';
import { opposite, type Lines } from './breaks';
import { fewest } from './fewest';
import type { Lots } from './lots';

const PAIR = 2;

const byesIn = (lines: Lines, from: number, to: number): number =>
  lines.slice(from, to).filter((who) => who === null).length;

/** Whether a pair of these lines has room for a bye: none yet, and an opponent still to come for it. */
const holdsFreePair = (lines: Lines, from: number, to: number): boolean => {
  for (let line = from; line < to; line += PAIR)
    if (lines[line] === undefined && lines[line + 1] === undefined) return true;
  return false;
};

/** The even line, counted from 1, of the pair that the next bye comes to from the whole draw down. */
const nextBye = (lines: Lines, lots: Lots): number => {
  let [from, to] = [0, lines.length];
  while (to - from > PAIR) {
    const middle = (from + to) / 2;
    const halves = [[from, middle] as const, [middle, to] as const].filter(([first, end]) =>
      holdsFreePair(lines, first, end),
    );
    [from, to] = lots.among(
      fewest(halves, ([first, end]) => byesIn(lines, first, end)),
      'byes',
    );
  }
  return from + 1;
};

/**
 * DRW-4: byes opposite the seeds in their order (a seed whose opponent is a seed has none), each left over into the
 * half with fewer byes, from the whole draw down to a pair without one; equal halves by lot.
 */
export const placeByes = (seeds: readonly DrawEntry[], byes: number, lines: Lines, lots: Lots) => {
  const free = seeds
    .map((seed) => opposite(lines.indexOf(seed)))
    .filter((line) => lines[line] === undefined)
    .slice(0, byes);
  for (const line of free) lines[line] = null;
  for (let left = byes - free.length; left > 0; left -= 1) lines[nextBye(lines, lots)] = null;
};
