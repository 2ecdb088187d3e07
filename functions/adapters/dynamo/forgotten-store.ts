import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { ForgottenStore } from '../../domain/ranking/forgotten-store';
import type { Table } from './client';
import { forgottenKey, forgottenPartition } from './keys';
import { queryAll } from './query-all';

/** RANKING-FORGOTTEN/<member> {at}; some of them, for a day. */
export const dynamoForgottenStore = (table: Table): ForgottenStore => {
  const { client, name: TableName } = table;
  return {
    note: async ({ memberId, at }) => {
      await client.send(new PutCommand({ TableName, Item: { ...forgottenKey(memberId), at } }));
    },
    all: async () =>
      (
        await queryAll(table, {
          KeyConditionExpression: 'PK = :forgotten',
          ExpressionAttributeValues: { ':forgotten': forgottenPartition },
          ConsistentRead: true,
        })
      ).map(({ SK, at }) => ({ memberId: SK as string, at: at as string })),
    settle: async (memberId) => {
      await client.send(new DeleteCommand({ TableName, Key: forgottenKey(memberId) }));
    },
  };
};
