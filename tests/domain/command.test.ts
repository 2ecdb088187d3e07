import {
  firstTime,
  secondsFull,
  standingOf,
  type CarriedOut,
} from '../../functions/domain/command';

const NOON = '2026-11-28T12:00:00.000Z';
const mark = { memberId: 'lin', key: 'key', body: 'body' };
const carriedAt = (at: string, count = 1): CarriedOut =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => [`key-${at}-${n}`, { body: 'body', of: 'one', at }]),
  );

test('a command is new, was carried out, or came under a key of another', () => {
  const before = { key: { body: 'body', of: 'entry', at: NOON } };
  expect(standingOf({}, mark)).toBe('new');
  expect(standingOf(before, mark)).toEqual(before.key);
  expect(standingOf(before, { ...mark, body: 'other' })).toBe('reused');
});

test('with a command those of more than a day ago are forgotten, no others', () => {
  const old = carriedAt('2026-11-27T12:00:00.000Z');
  const kept = carriedAt('2026-11-27T12:00:00.001Z');
  const ground = firstTime(mark, 'entry', { ...old, ...kept }, NOON);
  expect(ground).toEqual({
    ...{ is: 'first-time', memberId: 'lin', key: 'key' },
    carried: { body: 'body', of: 'entry', at: NOON },
    forget: Object.keys(old),
  });
});

test('after a thousand within a day the next one waits for the oldest to be over', () => {
  const early = carriedAt('2026-11-28T00:00:00.000Z');
  const later = (count: number) => carriedAt('2026-11-28T06:00:00.000Z', count);
  expect(secondsFull({ ...early, ...later(998) }, NOON)).toBeNull();
  expect(secondsFull({ ...early, ...later(999) }, NOON)).toBe(12 * 3600);
  const old = carriedAt('2026-11-27T12:00:00.000Z', 500);
  expect(secondsFull({ ...old, ...later(999) }, NOON)).toBeNull();
  expect(secondsFull({ ...old, ...later(1000) }, NOON)).toBe(18 * 3600);
});
