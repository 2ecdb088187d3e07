import { asQuarters } from '../../../src/contract/points';
import { differencesOf, type ComparedList } from '../../../functions/domain/editions/differences';

const aList = (
  list: ComparedList['list'],
  rows: Record<string, readonly [rank: number, total: number]>,
): ComparedList => ({
  list,
  rows: new Map(
    Object.entries(rows).map(([id, [rank, total]]) => [id, { rank, total: asQuarters(total) }]),
  ),
});
const about = { against: { date: '2026-11-11', revision: 1 }, nameOf: (id: string) => `名字${id}` };

test('who entered, left and moved; the greatest change of a total first, then of a rank', () => {
  const before = [
    aList('U12-M', { a: [1, 400], b: [2, 300], c: [3, 200], d: [4, 100] }),
    aList('U10', { z: [1, 40] }),
  ];
  const after = [
    aList('U12-M', { a: [1, 400], c: [2, 320], e: [3, 300], d: [4, 100] }),
    aList('U10', { z: [1, 44] }),
  ];
  const found = differencesOf(before, after, about);
  expect(found.lists).toEqual([
    { list: 'U12-M', before: 4, after: 4, entered: 1, left: 1, moved: 1 },
    { list: 'U10', before: 1, after: 1, entered: 0, left: 0, moved: 0 },
  ]);
  const row = (
    list: string,
    memberId: string,
    ranks: [number | null, number | null],
    totals: [number | null, number | null],
  ) => ({
    ...{ list, memberId, name: `名字${memberId}` },
    ...{ rankBefore: ranks[0], rankAfter: ranks[1], totalBefore: totals[0], totalAfter: totals[1] },
  });
  expect(found.rows).toEqual([
    row('U12-M', 'b', [2, null], [300, null]),
    row('U12-M', 'e', [null, 3], [null, 300]),
    row('U12-M', 'c', [3, 2], [200, 320]),
    row('U10', 'z', [1, 1], [40, 44]),
  ]);
  expect([found.all, found.against]).toEqual([4, about.against]);
});

test('nothing before, nothing different', () => {
  const lists = [aList('U10', { a: [1, 4] })];
  expect(differencesOf(lists, lists, about)).toMatchObject({ rows: [], all: 0 });
  expect(differencesOf([], lists, { ...about, against: null })).toMatchObject({
    ...{ against: null, all: 1, lists: [{ list: 'U10', before: 0, after: 1, entered: 1 }] },
  });
});

test('at most 500 rows, and how many there are; equal changes by rank, list and member id', () => {
  const many = Object.fromEntries(
    Array.from({ length: 600 }, (_, at) => [`m${at}`, [at + 1, 700] as const]),
  );
  const found = differencesOf([], [aList('U10', many)], about);
  expect([found.rows.length, found.all]).toEqual([500, 600]);
  expect(found.rows.slice(0, 3).map(({ memberId }) => memberId)).toEqual(['m0', 'm1', 'm10']);
  const swapped = differencesOf(
    [aList('U10', { a: [1, 8], b: [1, 8], c: [3, 8] })],
    [aList('U10', { a: [2, 8], b: [3, 8], c: [1, 8] })],
    about,
  );
  expect(swapped.rows.map(({ memberId }) => memberId)).toEqual(['b', 'c', 'a']);
});
