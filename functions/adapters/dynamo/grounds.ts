import type { Ground } from '../../domain/ground';
import type { Table } from './client';
import { transact, type TransactItems } from './conditions';
import { chainEndKey, issueHeadKey, memberKey, officialsKey, rolesKey, type Key } from './keys';

interface Check {
  readonly Key: Key;
  readonly condition: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, unknown>>;
}

const checkOf = (ground: Ground): Check => {
  switch (ground.is) {
    case 'member':
      return { Key: memberKey(ground.memberId), condition: 'attribute_exists(PK)' };
    case 'approved':
      return {
        Key: memberKey(ground.memberId),
        condition: 'review = :approved',
        values: { ':approved': 'approved' },
      };
    case 'association':
      return {
        Key: rolesKey(ground.memberId),
        condition: 'association = :true',
        values: { ':true': true },
      };
    case 'chief-referee':
      return {
        Key: officialsKey(ground.tournamentId),
        condition: 'memberId = :chief',
        values: { ':chief': ground.memberId },
      };
    case 'chain-end':
      return ground.hash === null
        ? { Key: chainEndKey, condition: 'attribute_not_exists(PK)' }
        : {
            Key: chainEndKey,
            condition: '#hash = :hash',
            names: { '#hash': 'hash' },
            values: { ':hash': ground.hash },
          };
    case 'latest-revision':
      return {
        Key: issueHeadKey(ground.date, ground.revision + 1),
        condition: 'attribute_not_exists(PK)',
      };
  }
};

/** One item may stand in a transaction once: what is asked of the same one is asked together. */
const together = (checks: readonly Check[]): Check[] => [
  ...checks
    .reduce((found, check) => {
      const name = `${check.Key.PK}/${check.Key.SK}`;
      const other = found.get(name);
      return found.set(
        name,
        other === undefined
          ? check
          : {
              Key: check.Key,
              condition: `${other.condition} AND ${check.condition}`,
              names: { ...other.names, ...check.names },
              values: { ...other.values, ...check.values },
            },
      );
    }, new Map<string, Check>())
    .values(),
];

const given = <T extends object>(map: T | undefined): T | undefined =>
  map && Object.keys(map).length > 0 ? map : undefined;

/**
 * Writes all or nothing, and only while the grounds hold, which must be of none of the items written. Answers
 * as `transact` does; `stale`: the items' own conditions held and a ground did not. AWS counts every item of a
 * transaction twice, a ground as a write of the item's size (DynamoDB Local counts it once).
 */
export const transactWhile = async (
  table: Table,
  grounds: readonly Ground[],
  items: TransactItems,
): Promise<readonly number[] | 'stale'> => {
  const checks = together(grounds.map(checkOf)).map(({ Key, condition, names, values }) => ({
    ConditionCheck: {
      TableName: table.name,
      Key,
      ConditionExpression: condition,
      ExpressionAttributeNames: given(names),
      ExpressionAttributeValues: given(values),
    },
  }));
  const failed = await transact(table, [...items, ...checks]);
  const own = failed.filter((at) => at < items.length);
  return own.length === 0 && failed.length > 0 ? 'stale' : own;
};
