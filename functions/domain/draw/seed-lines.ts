import { missing } from '../defect';

/** Where seeds stand in a draw of 64, lines counted from 1, by the seed their group begins with (DRW-1). */
const DRAWN_AT = 64;
const SEED_GROUPS = [
  { first: 1, last: 1, lines: [1] },
  { first: 2, last: 2, lines: [64] },
  { first: 3, last: 4, lines: [17, 48] },
  { first: 5, last: 8, lines: [16, 32, 33, 49] },
  { first: 9, last: 12, lines: [9, 25, 40, 56] },
  { first: 13, last: 16, lines: [8, 24, 41, 57] },
] as const satisfies readonly {
  readonly first: number;
  readonly last: number;
  readonly lines: readonly number[];
}[];

/** Seeds there are lines for (DRW-1). */
export const MOST_SEEDS = Math.max(...SEED_GROUPS.map(({ last }) => last));

/** A line of 64 in a draw of another size: in half the size half of it, rounded up; in double the size the line
 * that this is the half of, at the same end of its section. */
const lineIn = (size: number, line: number): number => {
  let scaled = line;
  for (let at = DRAWN_AT; at > size; at /= 2) scaled = Math.ceil(scaled / 2);
  for (let at = DRAWN_AT; at < size; at *= 2) scaled = 2 * scaled - (line % 2);
  return scaled;
};

/** The lines among which a seed is drawn, ascending, counted from 0, and what the lot is called. */
export const seedLines = (
  seeding: number,
  size: number,
): { readonly lines: readonly number[]; readonly what: string } => {
  const group = SEED_GROUPS.find(({ last }) => seeding <= last) ?? missing('lines of a seed');
  const lines = group.lines.map((line) => lineIn(size, line) - 1);
  return { lines, what: `seeds ${group.first}-${group.last}` };
};
