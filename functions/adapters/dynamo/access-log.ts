import type {
  Access,
  AccessLog,
  LoggedAccess,
  OwnAccess,
} from '../../domain/membership/access-log';
import { randomIds } from '../ids';
import type { Table } from './client';
import { changeOf, ex, unused } from './expression';
import { transactWhile } from './grounds';
import { itemOf, keyOf, list, map, nullable, text } from './item';
import {
  accessedKey,
  accessedPartition,
  accessKey,
  accessPartition,
  accessPrefix,
  unshownAccessesPartition,
} from './keys';
import { queryAll, queryFirst, soundOnes } from './query';
import { GSI1 } from './table';
import { write } from './write';

const RANDOM_BYTES = 9;

const event = nullable(map<Access['event'] & object>);
const accessOf = itemOf<LoggedAccess>({
  ...{ id: text, at: text, by: text, what: text, members: list },
  event,
});
const ownOf = itemOf<OwnAccess>({ id: text, at: text, what: text, event });

/**
 * ACCESS#<day>/AT#<id> {id, at, by, what, members, event}: never changed, never removed; GSI1 UNSHOWN-ACCESSES until
 * ACCESSED#<member>/AT#<id> {id, at, what, event} stands for each of them.
 */
export const dynamoAccessLog = (table: Table): AccessLog => ({
  note: async (access) => {
    const id = `${access.at}#${randomIds.random(RANDOM_BYTES)}`;
    const index = { GSI1PK: unshownAccessesPartition, GSI1SK: id };
    await write(table, { put: { ...accessKey(id), id, ...access, ...index }, when: unused });
  },
  ofDay: async (day) =>
    (await queryAll(table, { where: ex`PK = ${accessPartition(day)}` })).map(accessOf),
  unshown: async (limit) => {
    const where = ex`GSI1PK = ${unshownAccessesPartition}`;
    return soundOnes(table, await queryFirst(table, { index: GSI1, where }, limit), accessOf);
  },
  show: async ({ id, at, what, event: looked, members }) => {
    for (const memberId of members)
      await transactWhile(
        table,
        [{ is: 'staying', memberId }],
        [{ put: { ...accessedKey(memberId, id), id, at, what, event: looked } }],
      );
    const remove = [ex`GSI1PK`, ex`GSI1SK`];
    await write(table, { update: accessKey(id), change: changeOf({ remove }) });
  },
  ofMember: async (memberId, below, limit) => {
    const PK = accessedPartition(memberId);
    const under = `${accessPrefix}${below ?? '~'}`;
    const where = ex`PK = ${PK} AND SK < ${under}`;
    return (await queryFirst(table, { where, descending: true }, limit)).map(ownOf);
  },
  forget: async (memberId) => {
    for (const item of await queryAll(table, { where: ex`PK = ${accessedPartition(memberId)}` }))
      await write(table, { delete: keyOf(item) });
  },
});
