import type { DrawEntry } from '../../../src/contract/replay/draw';

/** Entries in seeding order, the best first (DRW-2). */
export const inSeedingOrder = (entries: readonly DrawEntry[]): DrawEntry[] =>
  [...entries].sort((one, other) => one.order - other.order);

/** The members of each unit, in seeding order; a pair of two units is in both. */
export const membersOf = (
  entries: readonly DrawEntry[],
): ReadonlyMap<string, readonly DrawEntry[]> => {
  const members = new Map<string, DrawEntry[]>();
  for (const entry of inSeedingOrder(entries))
    for (const unit of entry.units) {
      const those = members.get(unit);
      if (those) those.push(entry);
      else members.set(unit, [entry]);
    }
  return members;
};

/** How many units two entries have in common. */
export const unitsShared = (one: DrawEntry, other: DrawEntry): number =>
  one.units.reduce((shared, unit) => shared + Number(other.units.includes(unit)), 0);
