import type { Table } from '../../../adapters/dynamo/client';
import type { Item } from '../../../adapters/dynamo/item';
import { LIMITS } from '../../../adapters/dynamo/limits';
import { transact } from '../../../adapters/dynamo/write';

const ITEMS = LIMITS.transactionItems;

/**
 * Unconditional puts, a hundred in a transaction: DynamoDB Local writes each transaction to the disk once but
 * each item of a batch by itself (measured: a seventh of the time).
 */
export const putTogether = async (table: Table, items: readonly Item[]): Promise<void> => {
  for (let at = 0; at < items.length; at += ITEMS)
    await transact(
      table,
      items.slice(at, at + ITEMS).map((put) => ({ put })),
    );
};
