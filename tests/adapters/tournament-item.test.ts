import {
  tournamentFromItem,
  tournamentItem,
} from '../../functions/adapters/dynamo/tournament-item';
import { aTournament } from '../support/builders/a-tournament';

/** As it comes out of the table: nothing of it is shared with what was put. */
const itemNamed = (name: string) =>
  JSON.parse(JSON.stringify(tournamentItem(aTournament({ name })))) as Record<string, unknown>;
const rulesOf = (name: string) => tournamentFromItem(itemNamed(name)).rules;

test('rules are read once for everybody who asks for the same', () => {
  expect(rulesOf('春季公开赛')).toBe(rulesOf('春季公开赛'));
  expect(rulesOf('春季公开赛')).toEqual(aTournament({ name: '春季公开赛' }).rules);
});

test('other rules are never answered with those that are kept, under the same id too', () => {
  expect(rulesOf('春季公开赛').name).toBe('春季公开赛');
  expect(rulesOf('夏季公开赛').name).toBe('夏季公开赛');
});

test('only so many are kept: what was asked for long ago is read again', () => {
  const before = rulesOf('秋季公开赛');
  for (let n = 0; n < 100; n += 1) rulesOf(`第${n}站`);
  expect(rulesOf('秋季公开赛')).not.toBe(before);
  expect(rulesOf('秋季公开赛')).toEqual(before);
});

test('rules that are no JSON are a broken item', () => {
  expect(() => tournamentFromItem({ ...itemNamed('春季公开赛'), rules: '{' })).toThrow(
    'rules is not JSON',
  );
});
