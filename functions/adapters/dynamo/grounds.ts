import type { Ground } from '../../domain/ground';
import type { Table } from './client';
import { transact, type TransactItems } from './conditions';
import { carriedText, commandAttribute } from './member-item';
import { chainEndKey, issueHeadKey, memberKey, officialsKey, rolesKey, type Key } from './keys';

/** What is asked of one item, and changed of it. */
export interface Check {
  readonly Key: Key;
  readonly condition: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, unknown>>;
  /** changes of the item that go with the check: clauses of an update, by their first word */
  readonly set?: readonly string[];
  readonly remove?: readonly string[];
  readonly add?: readonly string[];
}

/** A command is kept with its member, whose account must be there. */
const firstTimeCheck = ({
  memberId,
  key,
  carried,
  forget,
}: Extract<Ground, { is: 'first-time' }>): Check => ({
  Key: memberKey(memberId),
  condition: 'attribute_exists(PK) AND attribute_not_exists(#command)',
  names: {
    '#command': commandAttribute(key),
    ...Object.fromEntries(forget.map((old, at) => [`#old${at}`, commandAttribute(old)])),
  },
  values: { ':command': carriedText(carried) },
  set: ['#command = :command'],
  remove: forget.map((_, at) => `#old${at}`),
});

const checkOf = (ground: Ground): Check => {
  switch (ground.is) {
    case 'first-time':
      return firstTimeCheck(ground);
    case 'judged':
      return {
        Key: memberKey(ground.memberId),
        condition: 'version = :seen',
        values: { ':seen': ground.version, ':next': ground.version + 1 },
        set: ['version = :next'],
      };
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
              set: [...(other.set ?? []), ...(check.set ?? [])],
              remove: [...(other.remove ?? []), ...(check.remove ?? [])],
              add: [...(other.add ?? []), ...(check.add ?? [])],
            },
      );
    }, new Map<string, Check>())
    .values(),
];

const given = <T extends object>(map: T | undefined): T | undefined =>
  map && Object.keys(map).length > 0 ? map : undefined;

const itemOf = (TableName: string, check: Check): TransactItems[number] => {
  const { Key, condition, names, values, set = [], remove = [], add = [] } = check;
  const asked = {
    TableName,
    Key,
    ConditionExpression: condition,
    ExpressionAttributeNames: given(names),
    ExpressionAttributeValues: given(values),
  };
  const clauses = Object.entries({ SET: set, REMOVE: remove, ADD: add }).flatMap(([word, parts]) =>
    parts.length > 0 ? [`${word} ${parts.join(', ')}`] : [],
  );
  return clauses.length === 0
    ? { ConditionCheck: asked }
    : { Update: { ...asked, UpdateExpression: clauses.join(' ') } };
};

/**
 * Writes all or nothing, and only while the grounds hold, which must be of none of the items written. Answers
 * the indexes of the items whose own conditions did not hold; `stale`: a ground did not, be it that the
 * command has been carried out meanwhile. `beside` changes an item that a ground is of, together with it. AWS
 * counts every item of a transaction twice, a ground as a write of the item's size (DynamoDB Local counts it
 * once).
 */
export const transactWhile = async (
  table: Table,
  grounds: readonly Ground[],
  items: TransactItems,
  beside: readonly Check[] = [],
): Promise<readonly number[] | 'stale'> => {
  const checks = together([...grounds.map(checkOf), ...beside]);
  const failed = await transact(table, [
    ...items,
    ...checks.map((check) => itemOf(table.name, check)),
  ]);
  return failed.some((at) => at >= items.length) ? 'stale' : failed;
};
