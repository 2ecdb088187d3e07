import { asQuarters } from '../../../src/contract/points';
import { dayNumberOf, writtenDay, yearOf } from '../../../functions/domain/calendar/day-number';
import {
  isWednesday,
  stepsBefore,
  yearEndIssue,
} from '../../../functions/domain/calendar/issue-weeks';
import { policyOn } from '../../../functions/domain/calendar/policy';
import { protectionAfter, protectionBase } from '../../../functions/domain/ranking/protection';

const policy = policyOn('2026-01-07');
const day = dayNumberOf;

test('day numbers are the calendar’s, and days that do not exist have none', () => {
  for (const text of ['1900-03-01', '1970-01-01', '2000-02-29', '2024-12-31', '2026-11-18'])
    expect([day(text) * 86_400_000, yearOf(day(text))]).toEqual([
      Date.parse(text),
      Number(text.slice(0, 4)),
    ]);
  for (const text of [
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-1-01',
    '2026-00-10',
  ])
    expect(writtenDay(text)).toBeNull();
});

test('RNK-1: Wednesdays', () => {
  expect([isWednesday(day('2026-11-18')), isWednesday(day('1969-12-31'))]).toEqual([true, true]);
  expect(isWednesday(day('2026-11-17'))).toBe(false);
});

test('RNK-11: the last Wednesday of the year; 2025 has 53 of them', () => {
  expect([2024, 2025, 2026].map((year) => yearEndIssue(year))).toEqual(
    ['2024-12-25', '2025-12-31', '2026-12-30'].map(day),
  );
});

// RNK-6: the step of a month is at 24:00 of its 1st, the issue at 01:00 of its day.
test.each([
  ['2026-01-28', 0],
  ['2023-02-01', 0],
  ['2022-02-02', 1],
  ['2023-03-01', 1],
  ['2026-08-26', 7],
  ['2027-09-01', 7],
  ['2026-09-02', 8],
  ['2026-12-30', 8],
])('RNK-6: the issue of %s has %i steps behind it', (issue, steps) => {
  expect(stepsBefore(day(issue), policy)).toBe(steps);
});

test.each([
  ['1000 points', 4000, 250],
  ['1002 points: 250.5 rounds up', 4008, 251],
  ['1001.75 points: 250.4375 rounds down', 4007, 250],
  ['1 point: 0.25', 4, 0],
  ['2 points: 0.5', 8, 1],
  ['a negative total', -400, 0],
])('RNK-6: a quarter of %s', (_, quarters, base) => {
  expect(protectionBase(asQuarters(quarters), policy)).toBe(base);
});

test('RNK-6: 251 points go in eighths, each rounded half up, and 4 points reach their halves', () => {
  const after = (base: number) =>
    Array.from({ length: 9 }, (_, steps) => protectionAfter(base, steps, policy));
  // 251 × 7/8 = 219.625, 188.25, 156.875, 125.5, 94.125, 62.75, 31.375
  expect(after(251)).toEqual([251, 220, 188, 157, 126, 94, 63, 31, 0]);
  expect(after(4)).toEqual([4, 4, 3, 3, 2, 2, 1, 1, 0]);
});

test('the oldest policy audits what came before it', () => {
  expect(policyOn('2023-02-01').from).toBe('2025-03-01');
});
