import type { DeductionStore, RecordedDeduction } from '../../domain/ranking/deduction-store';
import type { Table } from './client';
import { ex, unused } from './expression';
import { transactWhile } from './grounds';
import { itemOf, map, nullable, number, or, text } from './item';
import { deductionKey, deductionsPartition } from './keys';
import { queryAll } from './query';

const fromItem = itemOf<RecordedDeduction>({
  id: text,
  memberId: text,
  group: text,
  points: number,
  from: text,
  until: nullable(text),
  reason: text,
  by: text,
  at: text,
  ended: or(map<NonNullable<RecordedDeduction['ended']>>, null),
});

/** DEDUCTIONS/<member>#<id>: some tens a year; `ended` is added once, nothing else ever changes. */
export const dynamoDeductionStore = (table: Table): DeductionStore => {
  const startingWith = async (prefix: string): Promise<RecordedDeduction[]> => {
    const all = ex`PK = ${deductionsPartition}`;
    const items = await queryAll(table, {
      where: prefix === '' ? all : ex`${all} AND begins_with(SK, ${prefix})`,
    });
    return items
      .map(fromItem)
      .sort((one, other) => (one.at === other.at ? 0 : one.at < other.at ? 1 : -1));
  };

  const find: DeductionStore['find'] = async (id) =>
    (await startingWith('')).find((deduction) => deduction.id === id) ?? null;

  return {
    all: () => startingWith(''),
    of: (memberId) => startingWith(`${memberId}#`),
    find,

    add: async ({ ended, ...deduction }, grounds = []) => {
      const { id, memberId } = deduction;
      const failed = await transactWhile(table, grounds, [
        {
          put: { ...deductionKey(memberId, id), ...deduction, ...(ended ? { ended } : {}) },
          when: unused,
        },
      ]);
      return failed === 'stale' || failed.length > 0 ? 'stale' : 'done';
    },

    end: async (id, ended, grounds = []) => {
      const deduction = await find(id);
      if (deduction === null) return 'ended';
      const failed = await transactWhile(table, grounds, [
        {
          update: deductionKey(deduction.memberId, id),
          change: ex`SET ended = ${ended}`,
          when: ex`attribute_exists(PK) AND attribute_not_exists(ended)`,
        },
      ]);
      if (failed === 'stale') return 'stale';
      return failed.length === 0 ? 'done' : 'ended';
    },
  };
};
