import {
  ConditionalCheckFailedException,
  TransactionCanceledException,
  TransactionConflictException,
} from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  PutCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { Again, PATIENCE } from '../../domain/retry';
import { insist } from '../retry';
import type { Table } from './client';
import { expressions, type Expression } from './expression';
import { failedItem } from './failed-item';
import type { Item } from './item';
import type { Key } from './keys';
import { within } from './limits';

interface Put {
  readonly put: Item;
  readonly when?: Expression;
}
interface Update {
  readonly update: Key;
  readonly change: Expression;
  readonly when?: Expression;
}
interface Delete {
  readonly delete: Key;
  readonly when?: Expression;
}
interface Check {
  readonly check: Key;
  readonly when: Expression;
}
/** A change of one item, made where its condition holds. */
export type SingleWrite = Put | Update | Delete;
export type Write = SingleWrite | Check;

const putOf = (TableName: string, { put, when }: Put) => ({
  TableName,
  Item: put,
  ...expressions({ ConditionExpression: when }),
});
const updateOf = (TableName: string, { update, change, when }: Update) => ({
  TableName,
  Key: update,
  UpdateExpression: '',
  ...expressions({ UpdateExpression: change, ConditionExpression: when }),
});
const deleteOf = (TableName: string, one: Delete) => ({
  TableName,
  Key: one.delete,
  ...expressions({ ConditionExpression: one.when }),
});

const sendOne = ({ client, name }: Table, one: SingleWrite): Promise<unknown> =>
  'put' in one
    ? client.send(new PutCommand(putOf(name, one)))
    : 'update' in one
      ? client.send(new UpdateCommand(updateOf(name, one)))
      : client.send(new DeleteCommand(deleteOf(name, one)));

const inTransaction = (name: string, one: Write) =>
  'check' in one
    ? {
        ConditionCheck: {
          TableName: name,
          Key: one.check,
          ConditionExpression: '',
          ...expressions({ ConditionExpression: one.when }),
        },
      }
    : 'put' in one
      ? { Put: putOf(name, one) }
      : 'update' in one
        ? { Update: updateOf(name, one) }
        : { Delete: deleteOf(name, one) };

/**
 * AWS refuses, where DynamoDB Local waits, a write that meets a transaction at an item: nothing was written, it is
 * tried again, and thrown when that does not go away. A condition that does not hold is an answer.
 */
const sent = <T, F>(send: () => Promise<T>, failed: (error: unknown) => F | null): Promise<T | F> =>
  insist(PATIENCE.request, async () => {
    try {
      return await send();
    } catch (error) {
      const answer = failed(error);
      if (answer !== null) return answer;
      if (
        error instanceof TransactionConflictException ||
        error instanceof TransactionCanceledException
      )
        return new Again(error);
      throw error;
    }
  });

/** Changes one item; false: its condition did not hold. */
export const write = async (table: Table, one: SingleWrite): Promise<boolean> => {
  const failed = (error: unknown) =>
    error instanceof ConditionalCheckFailedException ? false : null;
  return (await sent(() => sendOne(table, one), failed)) !== false;
};

/** Changes one item; `done` with it as it is then, else as it stood when the condition did not hold. */
export const update = (
  { client, name }: Table,
  one: Update,
  ReturnValues: 'ALL_NEW' | 'UPDATED_NEW' = 'ALL_NEW',
): Promise<{ readonly done: boolean; readonly item: Item | null }> => {
  const command = () =>
    new UpdateCommand({
      ...updateOf(name, one),
      ReturnValues,
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    });
  return sent(
    async () => ({ done: true, item: (await client.send(command())).Attributes ?? null }),
    (error) =>
      error instanceof ConditionalCheckFailedException
        ? { done: false, item: error.Item ? failedItem(error.Item) : null }
        : null,
  );
};

/** Writes all or nothing. The indexes of the items whose conditions did not hold; none: all is written. */
export const transact = async (
  { client, name }: Table,
  writes: readonly Write[],
): Promise<readonly number[]> => {
  within('transactionItems', writes.length);
  const TransactItems = writes.map((one) => inTransaction(name, one));
  const send = async (): Promise<readonly number[]> => {
    await client.send(new TransactWriteCommand({ TransactItems }));
    return [];
  };
  return sent(send, (error) => {
    if (!(error instanceof TransactionCanceledException)) return null;
    const failed = (error.CancellationReasons ?? []).flatMap(({ Code }, at) =>
      Code === 'ConditionalCheckFailed' ? [at] : [],
    );
    return failed.length > 0 ? failed : null;
  });
};
