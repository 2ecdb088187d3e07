import type { DrawEntry } from '../../../src/contract/replay/draw';
import { missing } from '../defect';
import { membersOf, unitsShared } from './units';

/**
 * What a place breaks of the separation of units, as one number, so that the first kind outweighs the second and
 * the second the third: a draw has at most 1,024 entries of 20 units each, so that no sum of a kind reaches 65,536.
 */
const IN_ONE_HALF = 2 ** 32;
const IN_ONE_QUARTER = 2 ** 16;
const MEETING = 1;

/** The lines of an attempt from the first on: who stands there, null for a bye, undefined while it is free. */
export type Lines = (DrawEntry | null | undefined)[];

/** The other line of the first-round match. */
export const opposite = (line: number): number => line ^ 1;

const QUARTERS = [0, 1, 2, 3] as const;

/** The quarter of a line, both counted from 0; in a draw of two the first and the third. */
const quarterAt = (line: number, size: number): number =>
  Math.floor((line * QUARTERS.length) / size);

const inOneHalf = (one: number | undefined, other: number): boolean =>
  one !== undefined && Math.floor(one / 2) === Math.floor(other / 2);

/** One attempt's reckoning: which quarters its placed entries stand in, and so what the next place would break. */
export interface Placing {
  /** What it breaks to put somebody on a free line. */
  breaksAt(entry: DrawEntry): (line: number) => number;
  /** Somebody stands on a line now. */
  placed(entry: DrawEntry, line: number): void;
}

export interface Separation {
  /** whether somebody is among the best of a unit who are kept apart (DRW-3) */
  isKept(entry: DrawEntry): boolean;
  /** The reckoning of an attempt, nobody but byes on its lines yet. */
  attempt(lines: Lines): Placing;
}

const NONE: Separation = {
  isKept: () => false,
  attempt: () => ({ breaksAt: () => () => 0, placed: () => undefined }),
};

/** For each entry the other of the first two of its units, and those kept apart of each unit it is kept apart in. */
const othersOf = (entries: readonly DrawEntry[], most: number) => {
  const others = new Map<DrawEntry, { first: DrawEntry[]; kept: (readonly DrawEntry[])[] }>(
    entries.map((entry) => [entry, { first: [], kept: [] }]),
  );
  for (const members of membersOf(entries).values()) {
    const kept = members.slice(0, most);
    const [first, second] = kept;
    if (first && second) {
      others.get(first)?.first.push(second);
      others.get(second)?.first.push(first);
    }
    for (const one of kept) others.get(one)?.kept.push(kept);
  }
  return others;
};

/**
 * DRW-3: the first two of a unit in one half; for each who is kept apart, another of their unit who is kept apart
 * in that quarter already; units shared with the opponent of the first round. `most` null: units do not matter.
 */
export const separationOf = (
  entries: readonly DrawEntry[],
  size: number,
  most: number | null,
): Separation => {
  if (most === null) return NONE;
  const others = othersOf(entries, most);
  return {
    isKept: (entry) => (others.get(entry)?.kept.length ?? 0) > 0,
    attempt: (lines) => {
      const quarterOf = new Map<DrawEntry, number>();
      const takenBy = new Map<readonly DrawEntry[], Set<number>>();
      return {
        breaksAt: (entry) => {
          const { first = [], kept = [] } = others.get(entry) ?? {};
          const apart = QUARTERS.map(
            (quarter) =>
              IN_ONE_HALF * first.filter((one) => inOneHalf(quarterOf.get(one), quarter)).length +
              IN_ONE_QUARTER * kept.filter((those) => takenBy.get(those)?.has(quarter)).length,
          );
          return (line) => {
            const opponent = lines[opposite(line)];
            return (
              (apart[quarterAt(line, size)] ?? missing('such quarter')) +
              MEETING * (opponent ? unitsShared(entry, opponent) : 0)
            );
          };
        },
        placed: (entry, line) => {
          const quarter = quarterAt(line, size);
          quarterOf.set(entry, quarter);
          for (const those of others.get(entry)?.kept ?? [])
            takenBy.set(those, (takenBy.get(those) ?? new Set()).add(quarter));
        },
      };
    },
  };
};
