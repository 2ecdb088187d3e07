import fc from 'fast-check';
import {
  endingIn,
  extended,
  pointsOf,
  since,
  type Run,
} from '../../../functions/domain/editions/history';
import { asQuarters } from '../../../src/contract/points';
import { weekDay } from '../../../functions/domain/calendar/issue-calendar';

test('a run keeps what changes from week to week', () => {
  let runs: readonly Run[] = [];
  for (const [week, rank, total] of [
    [2900, 7, 400],
    [2901, 5, 520],
    [2902, 5, 520],
    [2905, 9, 100],
  ] as const)
    runs = extended(runs, { week, rank, total: asQuarters(total) });
  expect(runs).toEqual([
    [2900, 7, 400, -2, 120, 0, 0],
    [2905, 9, 100],
  ]);
  expect(since(runs, 2901)).toEqual([
    [2901, 5, 520, 0, 0],
    [2905, 9, 100],
  ]);
  expect(since(runs, 2903)).toEqual([[2905, 9, 100]]);
  expect(endingIn(runs, 2905)).toEqual({ week: 2905, rank: 9, total: 100 });
  expect([endingIn(runs, 2906), endingIn([], 2905)]).toEqual([null, null]);
});

test('what went in comes out, without what is too old', () => {
  const point = fc.record({
    gap: fc.integer({ min: 1, max: 3 }),
    rank: fc.integer({ min: 1, max: 5000 }),
    total: fc.integer({ min: 1, max: 100_000 }).map(asQuarters),
  });
  fc.assert(
    fc.property(fc.array(point, { maxLength: 80 }), fc.integer({ min: 0, max: 90 }), (all, cut) => {
      let week = 2900;
      const points = all.map(({ gap, rank, total }) => ({ week: (week += gap), rank, total }));
      const runs = points.reduce<readonly Run[]>(extended, []);
      expect(pointsOf(since(runs, 2900 + cut))).toEqual(
        points
          .filter((one) => one.week >= 2900 + cut)
          .map(({ week: at, rank, total }) => ({ date: weekDay(at), rank, total })),
      );
    }),
  );
});
