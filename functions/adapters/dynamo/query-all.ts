import { QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Table } from './client';

/** A Query to its end: one round trip, and another for each megabyte. */
export const queryAll = async (
  { client, name }: Table,
  query: Omit<QueryCommandInput, 'TableName'>,
): Promise<Record<string, unknown>[]> => {
  const items: Record<string, unknown>[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({ TableName: name, ...query, ExclusiveStartKey: from }),
    );
    items.push(...Items);
    from = LastEvaluatedKey;
  } while (from);
  return items;
};
