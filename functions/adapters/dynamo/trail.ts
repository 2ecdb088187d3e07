import type { TrailLine } from '../../domain/trail';
import type { Trail, TrailSearch } from '../../domain/trail-store';
import type { Table } from './client';
import { allOf, anyOf, ex, type Expression } from './expression';
import { transactWhile } from './grounds';
import { itemOf, nullable, text } from './item';
import { trailByPartition, trailKindPartition, trailOfPartition, trailPartition } from './keys';
import { queryFirst, type Query } from './query';
import { GSI1 } from './table';

const lineOf = itemOf<TrailLine>({
  ...{ id: text, at: text, by: nullable(text), kind: text },
  ...{ subject: nullable(text), text: nullable(text) },
});

const narrowest = ({ actor, subject, kind }: TrailSearch, under: string): Query => {
  if (subject !== undefined)
    return { index: GSI1, where: ex`GSI1PK = ${trailOfPartition(subject)} AND GSI1SK < ${under}` };
  if (actor !== undefined) return { where: ex`PK = ${trailByPartition(actor)} AND SK < ${under}` };
  if (kind !== undefined)
    return { index: GSI1, where: ex`GSI1PK = ${trailKindPartition(kind)} AND GSI1SK < ${under}` };
  return { where: ex`PK = ${trailPartition} AND SK < ${under}` };
};

/** What of a search the list that is read does not say already. */
const besideThat = ({ actor, subject, kind, among }: TrailSearch): readonly Expression[] => [
  ...(subject !== undefined && actor !== undefined ? [ex`by = ${actor}`] : []),
  ...((subject ?? actor) !== undefined && kind !== undefined ? [ex`kind = ${kind}`] : []),
  ...(among === undefined ? [] : [anyOf(among.map((one) => ex`kind = ${one}`))]),
];

/** TRAIL/<id>, TRAIL-BY#<actor>/<id> and their GSI1: see `trailAsked`. */
export const dynamoTrail = (table: Table): Trail => ({
  note: async (grounds) => (await transactWhile(table, grounds, [])) !== 'stale',

  page: async (search, below, limit) => {
    const filters = besideThat(search);
    const query = { ...narrowest(search, below ?? '~'), descending: true };
    const filtered = filters.length > 0 ? { ...query, filter: allOf(filters) } : query;
    return (await queryFirst(table, filtered, limit)).map(lineOf);
  },
});
