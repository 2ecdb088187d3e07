import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from './client';
import type { Key } from './keys';

/** DynamoDB's own limit of one BatchGetItem. */
export const KEYS = 100;
const TRIES = 6;
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Thrown when keys stay unread: an outage, nothing was done. */
export class UnreadKeysError extends Error {
  override readonly name = 'ThrottlingException';
}

/** `profile.sex` as an expression writes it; names of attributes here are plain words. */
const placeholders = (attribute: string): string =>
  attribute
    .split('.')
    .map((name) => `#${name}`)
    .join('.');

/**
 * Strongly consistent; of each item all, or the attributes named (`profile.sex` is one in a map). What
 * DynamoDB leaves unread under load is asked for again.
 */
export const batchGet = async (
  { client, name }: Table,
  keys: readonly Key[],
  attributes?: readonly string[],
): Promise<Record<string, unknown>[]> => {
  const items: Record<string, unknown>[] = [];
  for (let at = 0; at < keys.length; at += KEYS) {
    let open: Record<string, unknown>[] = keys.slice(at, at + KEYS).map((key) => ({ ...key }));
    for (let attempt = 0; open.length > 0; attempt += 1) {
      if (attempt === TRIES) throw new UnreadKeysError('keys left unread');
      if (attempt > 0) await pause(10 * 2 ** attempt * Math.random());
      const { Responses, UnprocessedKeys } = await client.send(
        new BatchGetCommand({
          RequestItems: {
            [name]: {
              Keys: open,
              ConsistentRead: true,
              ...(attributes
                ? {
                    ProjectionExpression: attributes.map(placeholders).join(', '),
                    ExpressionAttributeNames: Object.fromEntries(
                      attributes
                        .flatMap((attribute) => attribute.split('.'))
                        .map((name) => [placeholders(name), name]),
                    ),
                  }
                : {}),
            },
          },
        }),
      );
      items.push(...(Responses?.[name] ?? []));
      open = UnprocessedKeys?.[name]?.Keys ?? [];
    }
  }
  return items;
};
