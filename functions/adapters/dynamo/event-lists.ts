import type { EventLists } from '../../domain/lists/event-lists';
import type { Table } from './client';
import { entryFromItem } from './entry-item';
import { eventAboutFromItem } from './event-about-item';
import { ex } from './expression';
import { eventPartition } from './keys';
import { queryAll } from './query';

/** EVENT#<tournament>#<event>: ABOUT and every ENTRY#, in one Query. */
export const dynamoEventLists = (table: Table): EventLists => ({
  read: async (tournamentId, eventId) => {
    const items = await queryAll(table, {
      where: ex`PK = ${eventPartition(tournamentId, eventId)}`,
      eventual: true,
    });
    const about = items.find(({ SK }) => SK === 'ABOUT');
    if (!about) return null;
    return {
      about: eventAboutFromItem(about),
      entries: items.flatMap((item) =>
        String(item.SK).startsWith('ENTRY#') ? (entryFromItem(item) ?? []) : [],
      ),
    };
  },
});
