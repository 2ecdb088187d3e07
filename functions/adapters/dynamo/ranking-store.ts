import { GetCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { ChainEnd, IssueHead } from '../../domain/ranking/issue-head';
import type { RankingStore } from '../../domain/editions/ranking-store';
import { batchGet } from './batch-get';
import { batchPut } from './batch-write';
import type { Table } from './client';
import { held, transact } from './conditions';
import { editionItem, editionPartFromItem } from './edition-item';
import {
  chainEndKey,
  editionPartKey,
  editionPartition,
  issueHeadKey,
  issueHeadPrefix,
  rankingPartition,
} from './keys';
import { queryAll } from './query-all';

const HEADS_A_PAGE = 100;

const withoutKey = <T>(item: Readonly<Record<string, unknown>>): T => {
  const { PK: _partition, SK: _sort, ...rest } = item;
  return rest as T;
};

/** RANKING/ISSUE#<date>#<revision> and RANKING/END; EDITION#<edition>#<partition>/<sort>. */
export const dynamoRankingStore = (table: Table): RankingStore => {
  const { client, name: TableName } = table;

  /** Heads between two sort keys, every revision, strongly consistent. */
  const headsBetween = (from: string, until: string) => ({
    KeyConditionExpression: 'PK = :ranking AND SK BETWEEN :from AND :until',
    ExpressionAttributeValues: {
      ':ranking': rankingPartition,
      ':from': `${issueHeadPrefix}${from}`,
      ':until': `${issueHeadPrefix}${until}`,
    },
    ConsistentRead: true,
  });

  return {
    end: async () => {
      const { Item } = await client.send(
        new GetCommand({ TableName, Key: chainEndKey, ConsistentRead: true }),
      );
      return Item ? withoutKey<ChainEnd>(Item) : null;
    },

    revisionsOf: async (date) =>
      (await queryAll(table, headsBetween(`${date}#`, `${date}#~`))).map(withoutKey<IssueHead>),

    heads: async (before, limit) => {
      // a day sorts before its own revisions, so `before` itself is left out
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName,
          ...headsBetween('', before ?? '~'),
          ScanIndexForward: false,
          Limit: limit,
        }),
      );
      return Items.map(withoutKey<IssueHead>);
    },

    // some tens of heads a year: all of them are one Query, in the order of dates
    chain: async function* () {
      const all = (await queryAll(table, headsBetween('', '~'))).map(withoutKey<IssueHead>);
      all.sort((one, other) => one.sequence - other.sequence);
      for (let at = 0; at < all.length; at += HEADS_A_PAGE) yield all.slice(at, at + HEADS_A_PAGE);
    },

    writeParts: (edition, parts) =>
      batchPut(
        table,
        parts.map((part) => editionItem(edition, part)),
      ),

    part: async (edition, partition, sort) => {
      const read = (ConsistentRead: boolean) =>
        client.send(
          new GetCommand({
            TableName,
            Key: editionPartKey(edition, partition, sort),
            ConsistentRead,
          }),
        );
      // What never changes is read at half the price; only in the moment after the flip may it be missing.
      const Item = (await read(false)).Item ?? (await read(true)).Item;
      return Item ? editionPartFromItem(edition, Item) : null;
    },

    parts: async (edition, partition) =>
      (
        await queryAll(table, {
          KeyConditionExpression: 'PK = :partition',
          ExpressionAttributeValues: { ':partition': editionPartition(edition, partition) },
          ConsistentRead: true,
        })
      ).map((item) => editionPartFromItem(edition, item)),

    someParts: async (edition, wanted) =>
      (
        await batchGet(
          table,
          wanted.map(({ partition, sort }) => editionPartKey(edition, partition, sort)),
        )
      ).map((item) => editionPartFromItem(edition, item)),

    publish: async (head, end, seen) => {
      const failed = await transact(table, [
        {
          Put: {
            TableName,
            Item: { ...issueHeadKey(head.date, head.revision), ...head },
            ConditionExpression: 'attribute_not_exists(PK)',
          },
        },
        {
          Put: {
            TableName,
            Item: { ...chainEndKey, ...end },
            ...(seen === null
              ? { ConditionExpression: 'attribute_not_exists(PK)' }
              : {
                  ConditionExpression: '#hash = :seen',
                  ExpressionAttributeNames: { '#hash': 'hash' },
                  ExpressionAttributeValues: { ':seen': seen.hash },
                }),
          },
        },
      ]);
      return failed.length === 0;
    },

    forgetName: async (edition, partition, sort, memberId) => {
      await held(
        client.send(
          new UpdateCommand({
            TableName,
            Key: editionPartKey(edition, partition, sort),
            UpdateExpression: 'REMOVE #names.#member',
            ConditionExpression: 'attribute_exists(PK)',
            ExpressionAttributeNames: { '#names': 'names', '#member': memberId },
          }),
        ),
      );
    },
  };
};
