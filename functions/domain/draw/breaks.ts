import type { DrawEntry } from '../../../src/contract/replay/draw';
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

/** Lines counted from 0 by their half, or their quarter. */
const section = (line: number, size: number, sections: number): number =>
  Math.floor((line * sections) / size);

export interface Separation {
  /** whether somebody is among the best of a unit who are kept apart (DRW-3) */
  isKept(entry: DrawEntry): boolean;
  /** What it breaks to put somebody on a free line of an attempt. */
  breaksAt(entry: DrawEntry, lines: Lines): (line: number) => number;
}

const NONE: Separation = { isKept: () => false, breaksAt: () => () => 0 };

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
    breaksAt: (entry, lines) => {
      const { first = [], kept = [] } = others.get(entry) ?? {};
      const sections = (those: readonly DrawEntry[], count: number): number[] =>
        those.flatMap((one) => {
          const line = lines.indexOf(one);
          return line < 0 ? [] : [section(line, size, count)];
        });
      const halves = sections(first, 2);
      const quarters = kept.map((those) => new Set(sections(those, 4)));
      return (line) => {
        const opponent = lines[opposite(line)];
        return (
          IN_ONE_HALF * halves.filter((half) => half === section(line, size, 2)).length +
          IN_ONE_QUARTER * quarters.filter((taken) => taken.has(section(line, size, 4))).length +
          MEETING * (opponent ? unitsShared(entry, opponent) : 0)
        );
      };
    },
  };
};
