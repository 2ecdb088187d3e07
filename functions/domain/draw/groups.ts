import type { DrawEntry, DrawFile, Lot } from '../../../src/contract/replay/draw';
import type { Sha256 } from '../ports';
import { fewest } from './fewest';
import { lotsFrom } from './lots';
import { inSeedingOrder, unitsShared } from './units';

/**
 * Groups by the snake in seeding order (1 … n, n … 1, …), row by row: each takes its snake group if that is free in
 * this row and brings no meeting of a unit, else by lot one of the row's free groups with the fewest (DRW-3). Where
 * units do not matter nobody leaves the snake.
 */
export const drawGroups = (
  { entries, separateUnits, seed }: DrawFile,
  count: number,
  sha256: Sha256,
): { groups: string[][]; lots: readonly Lot[] } => {
  const lots = lotsFrom(seed, sha256);
  const groups = Array.from({ length: count }, (): DrawEntry[] => []);
  const meetings = (entry: DrawEntry, group: readonly DrawEntry[]): number =>
    separateUnits === null ? 0 : group.reduce((sum, other) => sum + unitsShared(entry, other), 0);
  inSeedingOrder(entries).forEach((entry, at) => {
    const [row, column] = [Math.floor(at / count), at % count];
    const snake = groups[row % 2 === 0 ? column : count - 1 - column];
    const free = groups.filter((group) => group.length === row);
    const isFree = snake !== undefined && snake.length === row;
    const taken =
      isFree && meetings(entry, snake) === 0
        ? snake
        : lots.among(
            fewest(free, (group) => meetings(entry, group)),
            entry.id,
          );
    taken.push(entry);
  });
  return { groups: groups.map((group) => group.map(({ id }) => id)), lots: lots.drawn };
};
