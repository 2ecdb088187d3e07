import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { partsOfId } from '../../domain/entry/entry';
import type { EntryCommit, EntryStore } from '../../domain/entry/entry-store';
import { epochSeconds } from '../../domain/calendar/calendar';
import { batchGet } from './batch-get';
import type { Table } from './client';
import { held, type TransactItems } from './conditions';
import { entryFromItem, entryItem, OUTBOX } from './entry-item';
import { entryKey, eventPartition, ledgerKey, participationPrefix, personPartition } from './keys';
import { transactWhile } from './grounds';
import { loadEntering, loadPerson } from './entry-loading';
import { ledgerExpression } from './ledger-expression';
import { ledgerScopeOf } from '../../domain/places/ledger';
import { participationFromItem, participationUpdate } from './participation-item';
import { queryAll } from './query-all';
import { GSI1 } from './table';

/** Longer than any request that could still want to write the entry. */
const GRAVE_SECONDS = 7 * 86_400;

const transactItems = (TableName: string, commit: EntryCommit): TransactItems => {
  const { tournament, before, after, parts, ledger, deadline } = commit;
  const Item = entryItem(after);
  const entry = before
    ? {
        TableName,
        Item,
        ConditionExpression: `version = :seen${deadline ? ` AND ${deadline.instant} > :now` : ''}`,
        ExpressionAttributeValues: {
          ':seen': before.version,
          ...(deadline ? { ':now': deadline.now } : {}),
        },
      }
    : { TableName, Item, ConditionExpression: 'attribute_not_exists(PK)' };
  const scope = ledgerScopeOf(tournament.rules, after.eventId);
  return [
    { Put: entry },
    ...parts.map((part) => ({
      Update: participationUpdate(TableName, tournament, part),
    })),
    ...(ledger
      ? [
          {
            Update: {
              TableName,
              Key: ledgerKey(tournament.id, scope),
              ...ledgerExpression(ledger),
            },
          },
        ]
      : []),
  ];
};

/** EVENT#<tournament>#<event>/ENTRY#<short> and the copies people hold in PERSON#<key>/PART#<tournament>. */
export const dynamoEntryStore = (table: Table): EntryStore => {
  const { client, name: TableName } = table;

  const bury: EntryStore['bury'] = (tournamentId, eventId, short, now) =>
    held(
      client.send(
        new PutCommand({
          TableName,
          Item: {
            ...entryKey(tournamentId, eventId, short),
            buried: true,
            ttl: epochSeconds(now) + GRAVE_SECONDS,
          },
          ConditionExpression: 'attribute_not_exists(PK) OR attribute_exists(buried)',
        }),
      ),
    );

  return {
    load: (query) => loadEntering(table, query),
    loadPerson: (query) => loadPerson(table, query),
    bury,

    commit: async (commit) => {
      const { grounds = [] } = commit;
      const failed = await transactWhile(table, grounds, transactItems(TableName, commit));
      if (failed === 'stale') return 'stale';
      if (failed.length === 0) return 'done';
      return commit.before === null && failed.includes(0) ? 'exists' : 'stale';
    },

    find: async (entryId) => {
      const { tournamentId, eventId, short } = partsOfId(entryId);
      const { Item } = await client.send(
        new GetCommand({
          TableName,
          Key: entryKey(tournamentId, eventId, short),
          ConsistentRead: true,
        }),
      );
      return Item ? entryFromItem(Item) : null;
    },

    participationsOf: async (personKey) => {
      const items = await queryAll(table, {
        KeyConditionExpression: 'PK = :person AND begins_with(SK, :part)',
        ExpressionAttributeValues: {
          ':person': personPartition(personKey),
          ':part': participationPrefix,
        },
        ConsistentRead: true,
      });
      return items.filter((item) => item.about !== undefined).map(participationFromItem);
    },

    listOfEvent: async (tournamentId, eventId) => {
      const items = await queryAll(table, {
        KeyConditionExpression: 'PK = :event AND begins_with(SK, :entry)',
        ExpressionAttributeValues: {
          ':event': eventPartition(tournamentId, eventId),
          ':entry': 'ENTRY#',
        },
        ConsistentRead: true,
      });
      return items
        .flatMap((item) => entryFromItem(item) ?? [])
        .sort((one, other) => one.seq - other.seq);
    },

    existing: async (tournamentId, eventId, shorts) => {
      const items = await batchGet(
        table,
        shorts.map((short) => entryKey(tournamentId, eventId, short)),
        ['SK', 'buried'],
      );
      return new Map(
        items.map(({ SK, buried }) => [
          String(SK).slice('ENTRY#'.length),
          buried ? 'grave' : 'entry',
        ]),
      );
    },

    settleNotices: (entry, notices) =>
      held(
        client.send(
          new PutCommand({
            TableName,
            Item: entryItem({ ...entry, notices, version: entry.version + 1 }),
            ConditionExpression: 'version = :seen',
            ExpressionAttributeValues: { ':seen': entry.version },
          }),
        ),
      ),

    withDueNotices: async (now, limit) => {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName,
          IndexName: GSI1,
          KeyConditionExpression: 'GSI1PK = :outbox AND GSI1SK <= :now',
          ExpressionAttributeValues: { ':outbox': OUTBOX, ':now': `${now}~` },
          Limit: limit,
        }),
      );
      return Items.flatMap((item) => entryFromItem(item) ?? []);
    },
  };
};
