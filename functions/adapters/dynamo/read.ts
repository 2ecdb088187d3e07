import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from './client';
import type { Kind } from './item';
import type { Key } from './keys';

/** One GetItem, strongly consistent unless said otherwise; null: there is none. */
export const read = async <T>(
  { client, name: TableName }: Table,
  kind: Kind<T>,
  Key: Key,
  ConsistentRead = true,
): Promise<T | null> => {
  const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead }));
  return Item ? kind(Item) : null;
};
