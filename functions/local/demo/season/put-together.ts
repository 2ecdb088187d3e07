import type { Table } from '../../../adapters/dynamo/client';
import { transact } from '../../../adapters/dynamo/conditions';

/** DynamoDB's own limit of one TransactWriteItems. */
const ITEMS = 100;

/**
 * Unconditional puts, a hundred in a transaction: DynamoDB Local writes each transaction to the disk once but
 * each item of a batch by itself (measured: a seventh of the time).
 */
export const putTogether = async (
  table: Table,
  items: readonly Readonly<Record<string, unknown>>[],
): Promise<void> => {
  for (let at = 0; at < items.length; at += ITEMS)
    await transact(
      table,
      items.slice(at, at + ITEMS).map((Item) => ({ Put: { TableName: table.name, Item } })),
    );
};
