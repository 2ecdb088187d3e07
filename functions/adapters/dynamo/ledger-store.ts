import {
  ConditionalCheckFailedException,
  TransactionConflictException,
  type AttributeValue,
} from '@aws-sdk/client-dynamodb';
import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { LedgerStore } from '../../domain/entry/entry-store';
import type { Table } from './client';
import { ledgerKey } from './keys';
import { ledgerExpression } from './ledger-expression';
import { ledgerFromItem } from './ledger-item';

/** The item a failed condition shows, which the document client leaves as it came. */
const plain = (value: AttributeValue): unknown => {
  if (value.M) return plainItem(value.M);
  if (value.L) return value.L.map(plain);
  if (value.N !== undefined) return Number(value.N);
  if (value.NULL) return null;
  return value.S ?? value.BOOL;
};
const plainItem = (item: Record<string, AttributeValue>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(item).map(([key, value]) => [key, plain(value)]));

const CONFLICT_TRIES = 10;
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * LEDGER items. An update that meets a transaction on the same item (somebody withdraws) is refused
 * by AWS with a conflict: nothing was written, it is tried again.
 */
export const dynamoLedgerStore = (table: Table): LedgerStore => ({
  write: async ({ tournamentId, eventId }, write) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const { Attributes } = await table.client.send(
          new UpdateCommand({
            TableName: table.name,
            Key: ledgerKey(tournamentId, eventId),
            ...ledgerExpression(write),
            ReturnValues: 'UPDATED_NEW',
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          }),
        );
        return { is: 'done', seq: Number(Attributes?.seq ?? 0) };
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException && error.Item)
          return { is: 'refused', ledger: ledgerFromItem(plainItem(error.Item)) };
        if (!(error instanceof TransactionConflictException) || attempt === CONFLICT_TRIES)
          throw error;
        await pause(2 ** Math.min(attempt, 6) * Math.random());
      }
    }
  },
  find: async (tournamentId, eventId) => {
    const { Item } = await table.client.send(
      new GetCommand({
        TableName: table.name,
        Key: ledgerKey(tournamentId, eventId),
        ConsistentRead: true,
      }),
    );
    return Item ? ledgerFromItem(Item) : null;
  },
});
