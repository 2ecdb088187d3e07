import { isDeepStrictEqual } from 'node:util';
import { BatchWriteCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from '../../functions/adapters/dynamo/client';

type Item = Readonly<Record<string, unknown>>;
/** Everything that stands in a table, by PK/SK. */
export type TableState = Readonly<Record<string, Item>>;

const nameOf = ({ PK, SK }: Item): string => `${String(PK)}/${String(SK)}`;

export const stateOf = async ({ client, name: TableName }: Table): Promise<TableState> => {
  const items: Item[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new ScanCommand({ TableName, ConsistentRead: true, ExclusiveStartKey: from }),
    );
    items.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from);
  return Object.fromEntries(items.map((item) => [nameOf(item), item]));
};

/** Makes a table what it was: only what differs is written. */
export const putBack = async (table: Table, was: TableState): Promise<void> => {
  const is = await stateOf(table);
  const requests = [
    ...Object.entries(was)
      .filter(([name, item]) => !isDeepStrictEqual(is[name], item))
      .map(([, Item]) => ({ PutRequest: { Item } })),
    ...Object.entries(is)
      .filter(([name]) => was[name] === undefined)
      .map(([, { PK, SK }]) => ({ DeleteRequest: { Key: { PK, SK } } })),
  ];
  for (let from = 0; from < requests.length; from += 25)
    await table.client.send(
      new BatchWriteCommand({ RequestItems: { [table.name]: requests.slice(from, from + 25) } }),
    );
};
