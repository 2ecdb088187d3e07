import type { ForgottenStore } from '../../domain/ranking/forgotten-store';
import type { Table } from './client';
import { ex } from './expression';
import { itemOf, text } from './item';
import { forgottenKey, forgottenPartition } from './keys';
import { queryAll } from './query';
import { write } from './write';

const notedOf = itemOf<{ SK: string; at: string }>({ SK: text, at: text });

/** RANKING-FORGOTTEN/<member> {at}; some of them, for a day. */
export const dynamoForgottenStore = (table: Table): ForgottenStore => ({
  note: async ({ memberId, at }) => {
    await write(table, { put: { ...forgottenKey(memberId), at } });
  },
  all: async () =>
    (await queryAll(table, { where: ex`PK = ${forgottenPartition}` }))
      .map(notedOf)
      .map(({ SK, at }) => ({ memberId: SK, at })),
  settle: async (memberId) => {
    await write(table, { delete: forgottenKey(memberId) });
  },
});
