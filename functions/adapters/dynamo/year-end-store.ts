import type { Objection, YearEndFinal, YearEndStore } from '../../domain/ranking/year-end-store';
import { batchGet } from './batch-get';
import type { Table } from './client';
import { transactWhile } from './grounds';
import { objectionKey, objectionPrefix, objectorKey, yearEndKey, yearEndPartition } from './keys';
import { queryAll } from './query-all';

const objectionOf = (item: Readonly<Record<string, unknown>>): Objection => {
  const { PK: _partition, SK: _sort, ...objection } = item;
  return objection as unknown as Objection;
};
const byTime = (one: Objection, other: Objection): number =>
  `${one.at}${one.id}` < `${other.at}${other.id}` ? -1 : 1;

/**
 * YEAR-END#<year>: STATE {open, final}, OBJECTION#<id>, OBJECTOR#<member> {raised, about: athletes with an
 * open objection}. STATE counts what is open, so that "final" and a last objection cannot both be written.
 */
export const dynamoYearEndStore = (table: Table): YearEndStore => {
  const { name: TableName } = table;

  return {
    finals: async (years) => {
      const items = await batchGet(
        table,
        [...new Set(years)].map((year) => yearEndKey(year)),
      );
      return new Map(
        items.flatMap(({ PK, final }): [number, YearEndFinal][] =>
          final ? [[Number(String(PK).split('#')[1]), final as YearEndFinal]] : [],
        ),
      );
    },

    ofYear: async (year) => {
      const items = await queryAll(table, {
        KeyConditionExpression: 'PK = :year',
        ExpressionAttributeValues: { ':year': yearEndPartition(year) },
        ConsistentRead: true,
      });
      const state = items.find(({ SK }) => SK === yearEndKey(year).SK);
      return {
        final: (state?.final as YearEndFinal | undefined) ?? null,
        objections: items
          .filter(({ SK }) => String(SK).startsWith(objectionPrefix))
          .map(objectionOf)
          .sort(byTime),
      };
    },

    raise: async (objection, cap, grounds = []) => {
      const { year, id, by, memberId } = objection;
      const failed = await transactWhile(table, grounds, [
        {
          Put: {
            TableName,
            Item: { ...objectionKey(year, id), ...objection },
            ConditionExpression: 'attribute_not_exists(PK)',
          },
        },
        {
          Update: {
            TableName,
            Key: yearEndKey(year),
            UpdateExpression: 'ADD #open :one',
            ConditionExpression: 'attribute_not_exists(#final)',
            ExpressionAttributeNames: { '#open': 'open', '#final': 'final' },
            ExpressionAttributeValues: { ':one': 1 },
          },
        },
        {
          Update: {
            TableName,
            Key: objectorKey(year, by),
            UpdateExpression: 'ADD raised :one, about :athletes',
            ConditionExpression:
              '(attribute_not_exists(raised) OR raised < :cap) AND NOT contains(about, :athlete)',
            ExpressionAttributeValues: {
              ':one': 1,
              ':cap': cap,
              ':athlete': memberId,
              ':athletes': new Set([memberId]),
            },
          },
        },
      ]);
      if (failed === 'stale') return 'stale';
      if (failed.length === 0) return 'raised';
      if (failed.includes(0)) return 'stale';
      if (failed.includes(1)) return 'final';
      const [objector] = await batchGet(table, [objectorKey(year, by)]);
      return (objector?.about as Set<string> | undefined)?.has(memberId)
        ? 'same-athlete'
        : 'too-many';
    },

    answer: async ({ year, id, by, memberId }, answer, grounds = []) => {
      const failed = await transactWhile(table, grounds, [
        {
          Update: {
            TableName,
            Key: objectionKey(year, id),
            UpdateExpression: 'SET answer = :answer',
            ConditionExpression: 'attribute_exists(PK) AND answer = :none',
            ExpressionAttributeValues: { ':answer': answer, ':none': null },
          },
        },
        {
          Update: {
            TableName,
            Key: yearEndKey(year),
            UpdateExpression: 'ADD #open :less',
            ExpressionAttributeNames: { '#open': 'open' },
            ExpressionAttributeValues: { ':less': -1 },
          },
        },
        {
          Update: {
            TableName,
            Key: objectorKey(year, by),
            UpdateExpression: 'DELETE about :athletes',
            ExpressionAttributeValues: { ':athletes': new Set([memberId]) },
          },
        },
      ]);
      if (failed === 'stale') return 'stale';
      return failed.length === 0 ? 'done' : 'answered';
    },

    finalise: async (year, final, grounds = []) => {
      const failed = await transactWhile(table, grounds, [
        {
          Update: {
            TableName,
            Key: yearEndKey(year),
            UpdateExpression: 'SET #final = :final',
            ConditionExpression:
              'attribute_not_exists(#final) AND (attribute_not_exists(#open) OR #open = :zero)',
            ExpressionAttributeNames: { '#open': 'open', '#final': 'final' },
            ExpressionAttributeValues: { ':final': final, ':zero': 0 },
          },
        },
      ]);
      if (failed === 'stale') return 'stale';
      return failed.length === 0 ? 'done' : 'refused';
    },
  };
};
