import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import { Again, PATIENCE } from '../../domain/retry';
import { insist } from '../retry';
import type { Table } from './client';
import { attribute, ex, expressions } from './expression';
import type { Item } from './item';
import { LIMITS } from './limits';
import type { Key } from './keys';

/** Thrown when keys stay unread: an outage, nothing was done. */
export class UnreadKeysError extends Error {
  override readonly name = 'ThrottlingException';
}

/** PK and SK come with whatever is asked for: a broken item is named by them. */
const projectionOf = (attributes: readonly string[] | undefined) =>
  attributes &&
  expressions({
    ProjectionExpression: attributes
      .filter((name) => name !== 'PK' && name !== 'SK')
      .reduce((all, name) => ex`${all}, ${attribute(...name.split('.'))}`, ex`PK, SK`),
  });

/** One trip's keys; what DynamoDB leaves unread under load is asked for again. */
const readBatch = (
  { client, name }: Table,
  keys: readonly Key[],
  asked: object,
): Promise<Item[]> => {
  const items: Item[] = [];
  let open: Record<string, unknown>[] = keys.map((key) => ({ ...key }));
  return insist(PATIENCE.request, async () => {
    const { Responses, UnprocessedKeys } = await client.send(
      new BatchGetCommand({
        RequestItems: { [name]: { Keys: open, ConsistentRead: true, ...asked } },
      }),
    );
    items.push(...(Responses?.[name] ?? []));
    open = UnprocessedKeys?.[name]?.Keys ?? [];
    return open.length === 0 ? items : new Again(new UnreadKeysError('keys left unread'));
  });
};

/** Strongly consistent; of each item all, or the attributes named (`profile.sex` is one in a map). */
export const batchGet = async (
  table: Table,
  keys: readonly Key[],
  attributes?: readonly string[],
): Promise<Item[]> => {
  const asked = projectionOf(attributes) ?? {};
  const items: Item[] = [];
  for (let at = 0; at < keys.length; at += LIMITS.batchGetKeys)
    items.push(...(await readBatch(table, keys.slice(at, at + LIMITS.batchGetKeys), asked)));
  return items;
};
