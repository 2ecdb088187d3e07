import { epochSeconds } from '../../domain/calendar/calendar';
import type { Watches } from '../../domain/telling/stores';
import type { Table } from './client';
import { ex } from './expression';
import { transactWhile } from './grounds';
import { keyOf, number, text, type Item } from './item';
import { watchedIndex, watchedPartition, watchersPartition, watchKey } from './keys';
import { queryAll, queryFirst } from './query';
import { read } from './read';
import { GSI1 } from './table';
import { write } from './write';

const watchOf = (item: Item) => ({
  tournamentId: text(item.GSI1SK),
  ttl: number(item.ttl),
});
const watchedBy = (memberId: string) =>
  ({ index: GSI1, where: ex`GSI1PK = ${watchedPartition(memberId)}` }) as const;

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

  handOver: async (fromId, toId) => {
    for (const item of await queryAll(table, watchedBy(fromId))) {
      const { tournamentId, ttl } = watchOf(item);
      const put = { ...watchKey(tournamentId, toId), ...watchedIndex(toId, tournamentId), ttl };
      const writes = [{ put }, { delete: keyOf(item) }];
      await transactWhile(table, [{ is: 'staying', memberId: toId }], writes);
    }
  },

  forget: async (memberId) => {
    for (const item of await queryAll(table, watchedBy(memberId)))
      await write(table, { delete: keyOf(item) });
  },
});
