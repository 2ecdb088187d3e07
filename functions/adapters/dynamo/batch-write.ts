import { BatchWriteCommand, type BatchWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { Again, PATIENCE } from '../../domain/retry';
import { insist } from '../retry';
import type { Table } from './client';
import type { Item } from './item';
import { LIMITS } from './limits';

const AT_ONCE = 8;

/** Thrown when items stay unwritten: an outage; whoever wrote them writes them again. */
export class UnwrittenItemsError extends Error {
  override readonly name = 'ThrottlingException';
}

type Requests = NonNullable<BatchWriteCommandInput['RequestItems']>[string];

const putBatch = ({ client, name }: Table, items: readonly Item[]): Promise<null> => {
  let open: Requests = items.map((item) => ({ PutRequest: { Item: item } }));
  return insist(PATIENCE.bulk, async () => {
    const { UnprocessedItems } = await client.send(
      new BatchWriteCommand({ RequestItems: { [name]: open } }),
    );
    open = UnprocessedItems?.[name] ?? [];
    return open.length === 0 ? null : new Again(new UnwrittenItemsError('items left unwritten'));
  });
};

/** Unconditional puts, several batches at once; what DynamoDB leaves over under load is sent again. */
export const batchPut = async (table: Table, items: readonly Item[]): Promise<void> => {
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < items.length) {
      const from = next;
      next += LIMITS.batchWriteItems;
      await putBatch(table, items.slice(from, from + LIMITS.batchWriteItems));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
};
