import { foldTyped } from '../../../src/contract/folding';
import type { Unit, UnitStore } from '../../domain/membership/unit';
import { capCount } from './cap-count';
import type { Table } from './client';
import { allOf, ex } from './expression';
import { transactWhile } from './grounds';
import { itemOf, map, or, set } from './item';
import { read } from './read';
import { unitKey, unitPartition } from './keys';
import { queryFound } from './query';
import { write } from './write';

interface Kept {
  readonly unit: Unit;
  readonly proposers: ReadonlySet<string>;
}
export const keptUnitOf = itemOf<Kept>({ unit: map, proposers: or(set, new Set()) });

/** A unit is there for everybody once it is kept, until then for who proposed it. */
export const visibleUnit = (kept: Kept | null, memberId: string | null): Unit | null =>
  kept && (kept.unit.state === 'kept' || (memberId !== null && kept.proposers.has(memberId)))
    ? kept.unit
    : null;

const fold = ({ name, city }: Unit): string => foldTyped(`${name}|${city}`);

/** UNITS/UNIT#<id> {unit, fold, proposers?: set of member ids}: the kept list and what is proposed. */
export const dynamoUnitStore = (table: Table): UnitStore => ({
  find: async (unitId, memberId) =>
    visibleUnit(await read(table, keptUnitOf, unitKey(unitId)), memberId),

  search: async ({ text, province }, memberId, after, limit) => {
    const { items, next } = await queryFound(table, {
      where: ex`PK = ${unitPartition}`,
      filter: allOf([
        ex`(unit.state = ${'kept'} OR contains(proposers, ${memberId ?? '-'}))`,
        ...(text === '' ? [] : [ex`contains(fold, ${foldTyped(text)})`]),
        ...(province ? [ex`unit.province = ${province}`] : []),
      ]),
      eventual: true,
      after: after === null ? undefined : unitKey(after),
    });
    const units = items.slice(0, limit).map((item) => keptUnitOf(item).unit);
    const last = units.at(-1);
    if (items.length > limit && last) return { units, next: last.id };
    return { units, next: next ? String(next.SK).slice('UNIT#'.length) : null };
  },

  propose: async (unit, memberId, cap, grounds) => {
    const me = new Set([memberId]);
    const proposed = {
      update: unitKey(unit.id),
      change: ex`SET unit = if_not_exists(unit, ${unit}), fold = if_not_exists(fold, ${fold(unit)}) ADD proposers ${me}`,
    };
    const failed = await transactWhile(table, grounds, [proposed, capCount(cap)]);
    if (failed === 'stale') return 'stale';
    return failed.length === 0 ? 'done' : 'too-many';
  },

  keep: async (unit) => {
    await write(table, { put: { ...unitKey(unit.id), unit, fold: fold(unit) } });
  },
});
