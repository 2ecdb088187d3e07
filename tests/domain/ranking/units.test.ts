import { TournamentResult } from '../../../functions/domain/ranking/counting-results';
import { dayNumberOf, daysAfter, yearOf } from '../../../functions/domain/calendar/day-number';
import { groupAt, groupIndex, policyOn } from '../../../functions/domain/calendar/policy';
import { protectionBase } from '../../../functions/domain/ranking/protection';
import { totalOf } from '../../../functions/domain/ranking/total-points';
import {
  FRACTIONS,
  NOTHING,
  asQuarters,
  inPoints,
  inQuarters,
  type Points,
} from '../../../src/contract/points';

const policy = policyOn('2026-01-07');
const points: Points = 150;
const quarters = inQuarters(points);

test('RNK-3: a point is four quarters, and no fraction of a quarter passes for one', () => {
  expect([quarters, inPoints(quarters), FRACTIONS]).toEqual([600, 150, ['', '.25', '.5', '.75']]);
  expect(() => asQuarters(0.5)).toThrow(RangeError);
  expect(() => inQuarters(0.3)).toThrow(RangeError);
});

test('RNK-3: a weight that quarter points do not hold is a defect, not a rounding', () => {
  expect(() => new TournamentResult({ doublesPercent: 30 })).toThrow('30 % of a point');
  expect(() => new TournamentResult({ doublesPercent: 50 })).not.toThrow();
});

test('whole points, quarters and day numbers do not pass for one another', () => {
  const day = dayNumberOf('2026-01-07');
  // each line must fail to compile; tsc checks that none compiles
  // @ts-expect-error points are no quarters
  expect(inPoints(points)).toBe(37.5);
  // @ts-expect-error quarters are no points
  expect(inQuarters(quarters)).toBe(2400);
  // @ts-expect-error points are no quarters
  expect(protectionBase(points, policy)).toBe(9);
  // @ts-expect-error a number without its unit is no number of quarters
  expect(totalOf(quarters, NOTHING, 4)).toBe(596);
  // @ts-expect-error a sum of days is a number until it is said to be a day
  expect(yearOf(day + 7)).toBe(2026);
  // @ts-expect-error quarters are no days
  expect(yearOf(quarters)).toBe(1971);
  expect(yearOf(daysAfter(day, 7))).toBe(2026);
});

test('a day or a group that does not exist is a defect, never 1970 or another group', () => {
  expect(() => dayNumberOf('2026-02-30')).toThrow('2026-02-30');
  expect(() => dayNumberOf('')).toThrow(RangeError);
  expect(() => groupAt(policy, -1)).toThrow(RangeError);
  expect(policy.groups.map((_, at) => groupIndex(policy, groupAt(policy, at)))).toEqual(
    policy.groups.map((_, at) => at),
  );
});
