import { epochSeconds } from '../../domain/calendar/calendar';
import type { Watches } from '../../domain/telling/stores';
import type { Table } from './client';
import { ex } from './expression';
import { transactWhile } from './grounds';
import { keyOf } from './item';
import { watchedIndex, watchedPartition, watchersPartition, watchKey } from './keys';
import { queryAll, queryFirst } from './query';
import { read } from './read';
import { GSI1 } from './table';
import { write } from './write';

/** WATCHERS#<tournament>/<member>, with GSI1 by the member. */
export const dynamoWatches = (table: Table): Watches => ({
  has: async (memberId, tournamentId) =>
    (await read(table, () => true, watchKey(tournamentId, memberId))) ?? false,

  start: async (memberId, tournamentId, expiresAt) => {
    const put = {
      ...watchKey(tournamentId, memberId),
      ...watchedIndex(memberId, tournamentId),
      ttl: epochSeconds(expiresAt),
    };
    await transactWhile(table, [{ is: 'staying', memberId }], [{ put }]);
  },

  end: async (memberId, tournamentId) => {
    await write(table, { delete: watchKey(tournamentId, memberId) });
  },

  of: async (tournamentId, after, limit) => {
    const PK = watchersPartition(tournamentId);
    // '!' sorts before every character of a member's id
    const where = ex`PK = ${PK} AND SK > ${`${after}!`}`;
    return (await queryFirst(table, { where }, limit)).map(({ SK }) => String(SK));
  },

  forget: async (memberId) => {
    const own = { index: GSI1, where: ex`GSI1PK = ${watchedPartition(memberId)}` } as const;
    for (const item of await queryAll(table, own)) await write(table, { delete: keyOf(item) });
  },
});
