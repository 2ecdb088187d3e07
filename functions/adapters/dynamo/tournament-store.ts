import { cardOf, NO_NUMBERS } from '../../domain/lists/card';
import type { CardPosition } from '../../domain/lists/card-list';
import { eventsOf } from '../../../src/contract/regulation';
import type { Region } from '../../../src/contract/tournaments';
import type { TournamentStore } from '../../domain/lists/tournament-store';
import { cardFromItem, cardItem } from './card-item';
import { cardQuery } from './card-query';
import type { Table } from './client';
import { eventAboutItem } from './event-about-item';
import { ex, unused } from './expression';
import { itemOf, list, type Item } from './item';
import { read } from './read';
import { ledgerPrefix, regionsKey, tournamentCardKey, tournamentKey } from './keys';
import { newsWrite } from './news-store';
import { latestNoticeOf } from './notices';
import { publishInParts } from './publish-in-parts';
import { queryAll, queryFound, soundOnes } from './query';
import { ledgerFromItem, ledgerItem } from './ledger-item';
import { textFromItem, textItem, tournamentFromItem, tournamentItem } from './tournament-item';
import { transact, write } from './write';

/** How often somebody else may publish under the same id meanwhile. */
const ATTEMPTS = 5;

/** TOURNAMENT#<id>: META, TEXT, CARD (on GSI1), the latest NOTICE and the ledgers; EVENT#<id>#<event>/ABOUT; TOURNAMENTS/REGIONS. */
export const dynamoTournamentStore = (table: Table): TournamentStore => ({
  publish: async (tournament, chapters, ledgers) => {
    const { id, digest } = tournament;
    const parts = [
      ...ledgers.map(ledgerItem),
      ...eventsOf(tournament.rules).map((event) => eventAboutItem(tournament, event)),
    ];
    const shown = [
      { put: tournamentItem(tournament), when: unused },
      { put: textItem(id, chapters) },
      { put: cardItem(cardOf(tournament), NO_NUMBERS) },
    ];
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const published = await read(table, tournamentFromItem, tournamentKey(id));
      if (published) return published.digest === digest ? 'unchanged' : 'other-rules';
      if (await publishInParts(table, tournament, parts, shown)) return 'published';
    }
    throw new Error(`others are publishing ${id}`);
  },

  detail: async (tournamentId) => {
    const items = await queryAll(table, { where: ex`PK = ${tournamentKey(tournamentId).PK}` });
    const meta = items.find(({ SK }) => SK === 'META');
    const text = items.find(({ SK }) => SK === 'TEXT');
    const notice = items.find(({ SK }) => SK === 'NOTICE');
    if (!meta || !text) return null;
    return {
      tournament: tournamentFromItem(meta),
      chapters: textFromItem(text).chapters,
      notice: notice ? latestNoticeOf(notice) : null,
      ledgers: items.filter(({ SK }) => String(SK).startsWith(ledgerPrefix)).map(ledgerFromItem),
    };
  },

  list: async (search, after, limit) => {
    const { items, next } = await queryFound(table, cardQuery(search, after));
    const cards = soundOnes(table, items.slice(0, limit), cardFromItem);
    const shown = cards.at(-1)?.card;
    if (items.length > limit && shown) return { cards, next: shown };
    return { cards, next: next ? readUpTo(next) : null };
  },

  saveNumbers: async (tournamentId, { held, full, events }, news) => {
    const numbers = {
      update: tournamentCardKey(tournamentId),
      change: ex`SET held = ${held}, full = ${full}, events = ${events}`,
      when: ex`attribute_exists(PK) AND (held <> ${held} OR full <> ${full} OR events <> ${events})`,
    };
    const failed = news ? await transact(table, [newsWrite(news), numbers]) : [0];
    // the same news is out already: the numbers alone
    if (failed.length === 1 && failed[0] === 0) await write(table, numbers);
  },

  regions: async () => (await read(table, regionsFromItem, regionsKey))?.regions ?? [],
  saveRegions: async (regions) => void (await write(table, { put: { ...regionsKey, regions } })),
});

const regionsFromItem = itemOf<{ readonly regions: readonly Region[] }>({ regions: list });

const readUpTo = ({ GSI1SK }: Item): CardPosition => {
  const [firstDay = '', id = ''] = String(GSI1SK).split('#');
  return { firstDay, id };
};
