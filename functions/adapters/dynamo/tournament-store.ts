import { GetCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { cardOf } from '../../domain/lists/card';
import type { CardPosition } from '../../domain/lists/card-list';
import { eventsOf } from '../../../src/contract/regulation';
import type { TournamentStore } from '../../domain/lists/tournament-store';
import { cardFromItem, cardItem } from './card-item';
import { cardQuery } from './card-query';
import type { Table } from './client';
import { held } from './conditions';
import { eventAboutItem } from './event-about-item';
import { ledgerPrefix, tournamentCardKey, tournamentKey } from './keys';
import { publishInParts } from './publish-in-parts';
import { queryAll } from './query-all';
import { ledgerFromItem, ledgerItem } from './ledger-item';
import { chaptersFromItem, textItem, tournamentFromItem, tournamentItem } from './tournament-item';

/** How often somebody else may publish under the same id meanwhile. */
const ATTEMPTS = 5;

/** TOURNAMENT#<id>: META, TEXT, CARD (on GSI1) and the ledgers; EVENT#<id>#<event>/ABOUT. */
export const dynamoTournamentStore = (table: Table): TournamentStore => {
  const { client, name: TableName } = table;

  const itemsOf = (tournamentId: string): Promise<Record<string, unknown>[]> =>
    queryAll(table, {
      KeyConditionExpression: 'PK = :tournament',
      ExpressionAttributeValues: { ':tournament': tournamentKey(tournamentId).PK },
      ConsistentRead: true,
    });

  return {
    publish: async (tournament, chapters, ledgers) => {
      const parts = [
        ...ledgers.map(ledgerItem),
        ...eventsOf(tournament.rules).map((event) => eventAboutItem(tournament, event)),
      ];
      const shown = [
        {
          Put: {
            TableName,
            Item: tournamentItem(tournament),
            ConditionExpression: 'attribute_not_exists(PK)',
          },
        },
        { Put: { TableName, Item: textItem(tournament.id, chapters) } },
        { Put: { TableName, Item: cardItem(cardOf(tournament), { held: 0, full: false }) } },
      ];
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const { Item } = await client.send(
          new GetCommand({ TableName, Key: tournamentKey(tournament.id), ConsistentRead: true }),
        );
        if (Item) return Item.digest === tournament.digest ? 'unchanged' : 'other-rules';
        if (await publishInParts(table, tournament, parts, shown)) return 'published';
      }
      throw new Error(`others are publishing ${tournament.id}`);
    },

    detail: async (tournamentId) => {
      const Items = await itemsOf(tournamentId);
      const meta = Items.find(({ SK }) => SK === 'META');
      const text = Items.find(({ SK }) => SK === 'TEXT');
      if (!meta || !text) return null;
      return {
        tournament: tournamentFromItem(meta),
        chapters: chaptersFromItem(text),
        ledgers: Items.filter(({ SK }) => String(SK).startsWith(ledgerPrefix)).map(ledgerFromItem),
      };
    },

    list: async (search, after, limit) => {
      const { Items = [], LastEvaluatedKey } = await client.send(
        new QueryCommand(cardQuery(table, search, after)),
      );
      const cards = Items.slice(0, limit).map(cardFromItem);
      const shown = cards.at(-1)?.card;
      if (Items.length > limit && shown) return { cards, next: shown };
      return { cards, next: LastEvaluatedKey ? readUpTo(LastEvaluatedKey) : null };
    },

    saveNumbers: async (tournamentId, { held: places, full }) => {
      await held(
        client.send(
          new UpdateCommand({
            TableName,
            Key: tournamentCardKey(tournamentId),
            UpdateExpression: 'SET held = :held, #full = :full',
            ConditionExpression: 'attribute_exists(PK) AND (held <> :held OR #full <> :full)',
            ExpressionAttributeNames: { '#full': 'full' },
            ExpressionAttributeValues: { ':held': places, ':full': full },
          }),
        ),
      );
    },
  };
};

const readUpTo = (key: Readonly<Record<string, unknown>>): CardPosition => {
  const [firstDay = '', id = ''] = String(key.GSI1SK).split('#');
  return { firstDay, id };
};
