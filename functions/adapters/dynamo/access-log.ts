import type { Access, AccessLog } from '../../domain/membership/access-log';
import { randomIds } from '../ids';
import type { Table } from './client';
import { ex, unused } from './expression';
import { itemOf, list, map, nullable, text } from './item';
import { accessKey, accessPartition } from './keys';
import { queryAll } from './query';
import { write } from './write';

const RANDOM_BYTES = 9;

const accessOf = itemOf<Access>({
  at: text,
  by: text,
  what: text,
  members: list,
  event: nullable(map<Access['event'] & object>),
});

/** ACCESS#<day>/AT#<instant>#<random> {at, by, what, members, event}: never changed, never removed. */
export const dynamoAccessLog = (table: Table): AccessLog => ({
  note: async (access) => {
    const key = accessKey(access.at, randomIds.random(RANDOM_BYTES));
    await write(table, { put: { ...key, ...access }, when: unused });
  },
  ofDay: async (day) =>
    (await queryAll(table, { where: ex`PK = ${accessPartition(day)}` })).map(accessOf),
});
