import type { LiveEntries } from '../../domain/membership/member-store';
import type { Table } from './client';
import { ex } from './expression';
import { participationPrefix, personPartition } from './keys';
import { queryFirst } from './query';

/**
 * PERSON#<personKey>, SK begins with PART#: participations carry `live`, the entries not ended,
 * and `lastDay` of their tournament.
 */
export const dynamoLiveEntries = (table: Table): LiveEntries => ({
  any: async (personKey, today) => {
    const found = await queryFirst(
      table,
      {
        where: ex`PK = ${personPartition(personKey)} AND begins_with(SK, ${participationPrefix})`,
        filter: ex`live > ${0} AND lastDay >= ${today}`,
        only: 'live',
      },
      1,
    );
    return found.length > 0;
  },
});
