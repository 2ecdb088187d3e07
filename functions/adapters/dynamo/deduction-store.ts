import { addSeconds, epochSeconds } from '../../domain/calendar';
import type { DeductionStore, RecordedDeduction } from '../../domain/ranking/deduction-store';
import type { Table } from './client';
import { transactWhile } from './grounds';
import { commandKey, deductionKey, deductionsPartition } from './keys';
import { queryAll } from './query-all';

/** two requests of one command meet within minutes; later the deduction itself is found by its id */
const COMMAND_SECONDS = 86_400;

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

    // the key names the athlete too: without the command two athletes could get one id at once
    add: async ({ ended, ...deduction }, grounds = []) => {
      const { id, memberId, by, at } = deduction;
      const ifNew = { TableName, ConditionExpression: 'attribute_not_exists(PK)' };
      const ttl = epochSeconds(addSeconds(at, COMMAND_SECONDS));
      const failed = await transactWhile(table, grounds, [
        {
          Put: {
            ...ifNew,
            Item: { ...deductionKey(memberId, id), ...deduction, ...(ended ? { ended } : {}) },
          },
        },
        { Put: { ...ifNew, Item: { ...commandKey(by, id), ttl } } },
      ]);
      if (failed === 'stale') return 'stale';
      return failed.length === 0 ? 'done' : 'there';
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
