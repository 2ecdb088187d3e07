import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Tournament } from '../../domain/publishing/tournament';
import type { Table } from './client';
import { transact, type TransactItems } from './conditions';
import { tournamentDraftKey, tournamentKey, type Key } from './keys';

/** of the hundred items of a transaction, beside its two checks */
const A_TRIP = 90;

type Item = Key & Readonly<Record<string, unknown>>;
const nameOf = ({ PK, SK }: Key): string => `${PK}/${SK}`;

/**
 * Writes what a tournament consists of, too much for one transaction, and then shows it at once. A draft item
 * says whose parts are being written and under which keys: who died half way, or publishes other rules under
 * the same id at the same time, leaves none of theirs among them. False: somebody came between, or it is
 * published; look again. Two items more in each transaction.
 */
export const publishInParts = async (
  table: Table,
  { id, digest }: Pick<Tournament, 'id' | 'digest'>,
  parts: readonly Item[],
  shown: TransactItems,
): Promise<boolean> => {
  const { client, name: TableName } = table;
  const Draft = { TableName, Key: tournamentDraftKey(id) };
  const { Item: former } = await client.send(new GetCommand({ ...Draft, ConsistentRead: true }));
  const begun = (former?.keys ?? []) as readonly Key[];
  const own = new Set(parts.map(nameOf));
  const leftOver = begun.filter((key) => !own.has(nameOf(key)));
  const unpublished = {
    ConditionCheck: {
      TableName,
      Key: tournamentKey(id),
      ConditionExpression: 'attribute_not_exists(PK)',
    },
  };
  const draftOf = (seen: unknown) => ({
    ConditionExpression: 'digest = :seen',
    ExpressionAttributeValues: { ':seen': seen },
  });
  const keys = [...parts, ...leftOver].map(({ PK, SK }) => ({ PK, SK }));
  const claimed = await transact(table, [
    {
      Put: {
        TableName,
        Item: { ...Draft.Key, digest, keys },
        ...(former ? draftOf(former.digest) : { ConditionExpression: 'attribute_not_exists(PK)' }),
      },
    },
    unpublished,
  ]);
  if (claimed.length > 0) return false;

  const mine = { ConditionCheck: { ...Draft, ...draftOf(digest) } };
  const writes: TransactItems = [
    ...parts.map((part) => ({ Put: { TableName, Item: part } })),
    ...leftOver.map((Key) => ({ Delete: { TableName, Key } })),
  ];
  for (let at = 0; at < writes.length; at += A_TRIP) {
    const some = writes.slice(at, at + A_TRIP);
    if ((await transact(table, [...some, unpublished, mine])).length > 0) return false;
  }
  const flipped = await transact(table, [...shown, { Delete: { ...Draft, ...draftOf(digest) } }]);
  return flipped.length === 0;
};
