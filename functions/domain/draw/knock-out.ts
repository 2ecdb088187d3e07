import type { DrawEntry, DrawFile, Lot } from '../../../src/contract/replay/draw';
import type { Sha256 } from '../ports';
import { separationOf, type Lines, type Separation } from './breaks';
import { placeByes } from './byes';
import { fewest } from './fewest';
import { lotsFrom, type Lots } from './lots';
import { seedLines } from './seed-lines';
import { inSeedingOrder } from './units';

/** Attempts at a draw without a break; after them the one with the fewest stands (DRW-3). */
const MOST_ATTEMPTS = 100;

/** Lines of a draw: the smallest power of two that holds so many entries (DRW-4). */
export const drawSize = (entries: number): number => {
  let size = 2;
  while (size < entries) size *= 2;
  return size;
};

interface Entered {
  /** by their seeding */
  readonly seeds: readonly DrawEntry[];
  /** those kept apart first, each in seeding order */
  readonly others: readonly DrawEntry[];
  readonly size: number;
}

const enteredOf = ({ entries }: DrawFile, size: number, separation: Separation): Entered => {
  const others = inSeedingOrder(entries).filter(({ seeding }) => seeding === null);
  return {
    seeds: entries
      .filter(({ seeding }) => seeding !== null)
      .sort((one, other) => Number(one.seeding) - Number(other.seeding)),
    others: [
      ...others.filter((entry) => separation.isKept(entry)),
      ...others.filter((entry) => !separation.isKept(entry)),
    ],
    size,
  };
};

/** One attempt: its lines, and what they break, added up. */
const attempt = ({ seeds, others, size }: Entered, separation: Separation, lots: Lots) => {
  const lines: Lines = Array.from({ length: size }, () => undefined);
  const placing = separation.attempt(lines);
  const all = lines.map((_, line) => line);
  let breaks = 0;
  const place = (entry: DrawEntry, among: readonly number[], what: string): void => {
    const breaksAt = placing.breaksAt(entry);
    const free = among.filter((line) => lines[line] === undefined);
    const line = lots.among(fewest(free, breaksAt), what);
    breaks += breaksAt(line);
    lines[line] = entry;
    placing.placed(entry, line);
  };
  seeds.forEach((seed, at) => {
    const { lines: own, what } = seedLines(at + 1, size);
    place(seed, own, what);
  });
  placeByes(seeds, size - seeds.length - others.length, lines, lots);
  for (const entry of others) place(entry, all, entry.id);
  return { lines, breaks };
};

/** A knock-out of a file without faults (draw-faults.ts): seeds, byes, then the others (DRW-1, DRW-3, DRW-4). */
export const drawKnockOut = (
  file: DrawFile,
  sha256: Sha256,
): { positions: (string | null)[]; lots: readonly Lot[] } => {
  const size = drawSize(file.entries.length);
  const separation = separationOf(file.entries, size, file.separateUnits);
  const entered = enteredOf(file, size, separation);
  const lots = lotsFrom(file.seed, sha256);
  let best = attempt(entered, separation, lots);
  for (let made = 1; made < MOST_ATTEMPTS && best.breaks > 0; made += 1) {
    const next = attempt(entered, separation, lots);
    if (next.breaks < best.breaks) best = next;
  }
  return { positions: best.lines.map((who) => who?.id ?? null), lots: lots.drawn };
};
