import type { DeductionStore, RecordedDeduction } from '../../domain/ranking/deduction-store';
import type { Table } from './client';
import { transactWhile } from './grounds';
import { deductionKey, deductionsPartition } from './keys';
import { queryAll } from './query-all';

const fromItem = (item: Readonly<Record<string, unknown>>): RecordedDeduction => {
  const { PK: _partition, SK: _sort, ...deduction } = item;
  return { ended: null, ...deduction } as unknown as RecordedDeduction;
};

/** DEDUCTIONS/<member>#<id>: some tens a year; `ended` is added once, nothing else ever changes. */
export const dynamoDeductionStore = (table: Table): DeductionStore => {
  const { name: TableName } = table;

  const startingWith = async (prefix: string): Promise<RecordedDeduction[]> => {
    const items = await queryAll(table, {
      KeyConditionExpression:
        'PK = :deductions' + (prefix === '' ? '' : ' AND begins_with(SK, :prefix)'),
      ExpressionAttributeValues: {
        ':deductions': deductionsPartition,
        ...(prefix === '' ? {} : { ':prefix': prefix }),
      },
      ConsistentRead: true,
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
          Put: {
            TableName,
            Item: { ...deductionKey(memberId, id), ...deduction, ...(ended ? { ended } : {}) },
            ConditionExpression: 'attribute_not_exists(PK)',
          },
        },
      ]);
      return failed === 'stale' || failed.length > 0 ? 'stale' : 'done';
    },

    end: async (id, ended, grounds = []) => {
      const deduction = await find(id);
      if (deduction === null) return 'ended';
      const failed = await transactWhile(table, grounds, [
        {
          Update: {
            TableName,
            Key: deductionKey(deduction.memberId, id),
            UpdateExpression: 'SET ended = :ended',
            ConditionExpression: 'attribute_exists(PK) AND attribute_not_exists(ended)',
            ExpressionAttributeValues: { ':ended': ended },
          },
        },
      ]);
      if (failed === 'stale') return 'stale';
      return failed.length === 0 ? 'done' : 'ended';
    },
  };
};
