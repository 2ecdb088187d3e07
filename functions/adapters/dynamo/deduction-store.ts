import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { DeductionStore, RecordedDeduction } from '../../domain/ranking/deduction-store';
import type { Table } from './client';
import { held } from './conditions';
import { deductionKey, deductionsPartition } from './keys';
import { queryAll } from './query-all';

const fromItem = (item: Readonly<Record<string, unknown>>): RecordedDeduction => {
  const { PK: _partition, SK: _sort, ...deduction } = item;
  return { ended: null, ...deduction } as unknown as RecordedDeduction;
};

/** DEDUCTIONS/<member>#<id>: some tens a year; `ended` is added once, nothing else ever changes. */
export const dynamoDeductionStore = (table: Table): DeductionStore => {
  const { client, name: TableName } = table;

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

    add: ({ ended, ...deduction }) =>
      held(
        client.send(
          new PutCommand({
            TableName,
            Item: {
              ...deductionKey(deduction.memberId, deduction.id),
              ...deduction,
              ...(ended ? { ended } : {}),
            },
            ConditionExpression: 'attribute_not_exists(PK)',
          }),
        ),
      ),

    end: async (id, ended) => {
      const deduction = await find(id);
      if (deduction === null) return false;
      return held(
        client.send(
          new UpdateCommand({
            TableName,
            Key: deductionKey(deduction.memberId, id),
            UpdateExpression: 'SET ended = :ended',
            ConditionExpression: 'attribute_exists(PK) AND attribute_not_exists(ended)',
            ExpressionAttributeValues: { ':ended': ended },
          }),
        ),
      );
    },
  };
};
