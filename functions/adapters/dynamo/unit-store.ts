import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { foldTyped } from '../../../src/contract/folding';
import type { Unit, UnitStore } from '../../domain/membership/unit';
import { capCount } from './cap-count';
import type { Table } from './client';
import { transactWhile } from './grounds';
import { unitKey, unitPartition } from './keys';

/** UNITS/UNIT#<id> {unit, fold, proposers?: set of member ids}: the kept list and what is proposed. */
export const dynamoUnitStore = (table: Table): UnitStore => {
  const { client, name: TableName } = table;
  const fold = (unit: Unit): string => foldTyped(`${unit.name}|${unit.city}`);
  const visible = (item: Record<string, unknown>, memberId: string | null): boolean =>
    (item.unit as Unit).state === 'kept' ||
    (memberId !== null && ((item.proposers as Set<string> | undefined)?.has(memberId) ?? false));

  return {
    find: async (unitId, memberId) => {
      const { Item } = await client.send(
        new GetCommand({ TableName, Key: unitKey(unitId), ConsistentRead: true }),
      );
      return Item && visible(Item, memberId) ? (Item.unit as Unit) : null;
    },

    search: async ({ text, province }, memberId, after, limit) => {
      const conditions = ['(#unit.#state = :kept OR contains(proposers, :me))'];
      if (text !== '') conditions.push('contains(fold, :text)');
      if (province) conditions.push('#unit.province = :province');
      const { Items = [], LastEvaluatedKey } = await client.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'PK = :units',
          FilterExpression: conditions.join(' AND '),
          ExpressionAttributeNames: { '#unit': 'unit', '#state': 'state' },
          ExpressionAttributeValues: {
            ':units': unitPartition,
            ':kept': 'kept',
            ':me': memberId ?? '-',
            ...(text === '' ? {} : { ':text': foldTyped(text) }),
            ...(province ? { ':province': province } : {}),
          },
          ExclusiveStartKey: after === null ? undefined : unitKey(after),
        }),
      );
      const units = Items.map(({ unit }) => unit as Unit);
      const page = units.slice(0, limit);
      const last = page.at(-1);
      if (units.length > limit && last) return { units: page, next: last.id };
      const read = LastEvaluatedKey?.SK as string | undefined;
      return { units: page, next: read?.slice('UNIT#'.length) ?? null };
    },

    propose: async (unit, memberId, cap, grounds) => {
      const proposed = {
        TableName,
        Key: unitKey(unit.id),
        UpdateExpression:
          'SET #unit = if_not_exists(#unit, :unit), fold = if_not_exists(fold, :fold) ADD proposers :me',
        ExpressionAttributeNames: { '#unit': 'unit' },
        ExpressionAttributeValues: {
          ':unit': unit,
          ':fold': fold(unit),
          ':me': new Set([memberId]),
        },
      };
      const failed = await transactWhile(table, grounds, [
        { Update: proposed },
        { Update: capCount(TableName, cap) },
      ]);
      if (failed === 'stale') return 'stale';
      return failed.length === 0 ? 'done' : 'too-many';
    },

    keep: async (unit) => {
      await client.send(
        new PutCommand({ TableName, Item: { ...unitKey(unit.id), unit, fold: fold(unit) } }),
      );
    },
  };
};
