import { BatchWriteCommand, type BatchWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Table } from './client';

/** DynamoDB's own limit of one BatchWriteItem. */
const ITEMS = 25;
const AT_ONCE = 8;
const TRIES = 12;
const LONGEST_PAUSE_MS = 5_000;
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Thrown when items stay unwritten: an outage; whoever wrote them writes them again. */
export class UnwrittenItemsError extends Error {
  override readonly name = 'ThrottlingException';
}

type Requests = NonNullable<BatchWriteCommandInput['RequestItems']>[string];
type Put = Readonly<Record<string, unknown>>;

const putBatch = async ({ client, name }: Table, items: readonly Put[]): Promise<void> => {
  let open: Requests = items.map((Item) => ({ PutRequest: { Item } }));
  for (let attempt = 0; open.length > 0; attempt += 1) {
    if (attempt === TRIES) throw new UnwrittenItemsError('items left unwritten');
    if (attempt > 0)
      await pause(Math.min(LONGEST_PAUSE_MS, 20 * 2 ** attempt) * (0.5 + Math.random() / 2));
    const { UnprocessedItems } = await client.send(
      new BatchWriteCommand({ RequestItems: { [name]: open } }),
    );
    open = UnprocessedItems?.[name] ?? [];
  }
};

/** Unconditional puts, several batches at once; what DynamoDB leaves over under load is sent again. */
export const batchPut = async (table: Table, items: readonly Put[]): Promise<void> => {
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < items.length) {
      const from = next;
      next += ITEMS;
      await putBatch(table, items.slice(from, from + ITEMS));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
};
