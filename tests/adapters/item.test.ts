import { batchGet } from '../../functions/adapters/dynamo/batch-get';
import { attribute, ex, expressions } from '../../functions/adapters/dynamo/expression';
import {
  itemOf,
  list,
  map,
  nullable,
  number,
  or,
  text,
} from '../../functions/adapters/dynamo/item';
import { read } from '../../functions/adapters/dynamo/read';
import { memberKey, tournamentKey } from '../../functions/adapters/dynamo/keys';
import { dynamoMemberStore } from '../../functions/adapters/dynamo/member-store';
import { queryFirst } from '../../functions/adapters/dynamo/query';
import { transact, update, write } from '../../functions/adapters/dynamo/write';
import { useTestTable } from '../support/dynamo-local';

const table = useTestTable();

interface Thing {
  readonly count: number;
  readonly label: string | null;
  readonly tags: readonly string[];
  readonly more: { readonly at: string };
}
const thingOf = itemOf<Thing>({
  count: number,
  label: or(nullable(text), null),
  tags: list,
  more: map,
});
const key = { PK: 'MEMBER#m1', SK: 'PROFILE' };
const good = { count: 3, tags: ['a'], more: { at: 'noon' } };

test('an item is read as its kind says, and nothing else of it', () => {
  expect(thingOf({ ...key, ttl: 9, ...good })).toEqual({ ...good, label: null });
});

test.each([
  [{ count: '3' }, 'count is not a number'],
  [{ label: 7 }, 'label is not a text'],
  [{ tags: { 0: 'a' } }, 'tags is not a list'],
  [{ more: ['noon'] }, 'more is not a map'],
  [{ more: undefined }, 'more is not a map'],
])('a broken item is thrown with its key and attribute: %j', (broken, said) => {
  expect(() => thingOf({ ...key, ...good, ...broken })).toThrow(`MEMBER#m1/PROFILE: ${said}`);
});

test('what is thrown of a broken member tells neither name nor phone', async () => {
  const profile = { realName: '林知夏' };
  await write(table(), {
    put: { ...memberKey('m2'), id: 'm2', phoneMasked: 19900000001, profile },
  });
  const error: unknown = await dynamoMemberStore(table())
    .find('m2')
    .catch((thrown: unknown) => thrown);
  expect(String(error)).toBe('BrokenItemError: MEMBER#m2/PROFILE: phone is not a map');
});

test('attributes are named by words, values put in; the same one has one placeholder', () => {
  const given = expressions({
    UpdateExpression: ex`SET ${attribute('c_x')} = ${1}, state.size = if_not_exists(count, ${1}) REMOVE GSI1PK`,
    ConditionExpression: ex`attribute_exists(PK) AND count <> ${'two'} AND size(state) > ${1}`,
  });
  expect(given).toEqual({
    UpdateExpression: 'SET #0 = :0, #1.#2 = if_not_exists(#3, :0) REMOVE GSI1PK',
    ConditionExpression: 'attribute_exists(PK) AND #3 <> :1 AND size(#1) > :0',
    ExpressionAttributeNames: { '#0': 'c_x', '#1': 'state', '#2': 'size', '#3': 'count' },
    ExpressionAttributeValues: { ':0': 1, ':1': 'two' },
  });
});

test('more than DynamoDB takes is refused before it is sent', async () => {
  const long = Array.from({ length: 900 }, () => ex`count = ${1}`);
  const when = long.reduce((all, one) => ex`${all} OR ${one}`);
  expect(() => expressions({ ConditionExpression: when })).toThrow('expressionBytes');
  const many = Array.from({ length: 101 }, (_, at) => ({ put: { ...memberKey(`many-${at}`) } }));
  await expect(transact(table(), many)).rejects.toThrow('transactionItems: 101 are more than 100');
  expect(
    await batchGet(
      table(),
      many.map(({ put }) => put),
    ),
  ).toEqual([]);
});

test('an update answers the item as it is, or as it stood where its condition did not hold', async () => {
  const update1 = memberKey('m3');
  await write(table(), { put: { ...update1, ...good } });
  const more = (seen: number) =>
    update(table(), {
      update: update1,
      change: ex`SET count = count + ${1}`,
      when: ex`count = ${seen}`,
    });
  expect(await more(3)).toMatchObject({ done: true, item: { count: 4 } });
  const refused = await more(3);
  expect([refused.done, refused.item && thingOf(refused.item)]).toEqual([
    false,
    { ...good, label: null, count: 4 },
  ]);
  expect(await write(table(), { delete: update1, when: ex`count = ${3}` })).toBe(false);
  expect(await read(table(), thingOf, update1)).toMatchObject({ count: 4 });
});

test('the first ones are looked for behind whatever a filter keeps back', async () => {
  const { PK } = tournamentKey('first');
  for (let at = 0; at < 9; at += 1)
    await write(table(), { put: { PK, SK: `S${at}`, even: at % 2 === 0 } });
  const query = { where: ex`PK = ${PK}`, filter: ex`even = ${false}`, aTrip: 1 };
  const found = await queryFirst(table(), query, 3);
  expect(found.map(({ SK }) => SK)).toEqual(['S1', 'S3', 'S5']);
});
