import type { Forgotten, ForgottenStore } from '../../domain/ranking/forgotten-store';
import type { Table } from './client';
import { ex } from './expression';
import { flag, itemOf, optional, text } from './item';
import { forgottenKey, forgottenPartition } from './keys';
import { queryAll, soundOnes } from './query';
import { write } from './write';

const notedOf = itemOf<Omit<Forgotten, 'memberId'> & { SK: string }>({
  SK: text,
  at: text,
  everywhere: optional(flag),
});

/** RANKING-FORGOTTEN/<member> {at, everywhere?}; some of them, for a day. */
export const dynamoForgottenStore = (table: Table): ForgottenStore => ({
  note: async ({ memberId, ...noted }) => {
    await write(table, { put: { ...forgottenKey(memberId), ...noted } });
  },
  all: async () =>
    soundOnes(table, await queryAll(table, { where: ex`PK = ${forgottenPartition}` }), notedOf).map(
      ({ SK: memberId, ...noted }) => ({ memberId, ...noted }),
    ),
  caughtUp: async ({ memberId, at }) => {
    const update = forgottenKey(memberId);
    await write(table, { update, change: ex`REMOVE everywhere`, when: ex`at = ${at}` });
  },
  settle: async ({ memberId, at }) => {
    await write(table, { delete: forgottenKey(memberId), when: ex`at = ${at}` });
  },
});
