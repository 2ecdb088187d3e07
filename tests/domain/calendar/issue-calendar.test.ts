import { policyOn } from '../../../functions/domain/calendar/policy';
import {
  closingOf,
  firstIssueFor,
  isIssueDay,
  isYearEnd,
  issuedAt,
  latestDue,
  weekDay,
  weekNumber,
  weekOf,
  weeksAfter,
  yearEndOf,
} from '../../../functions/domain/calendar/issue-calendar';

test('PTS-8, RNK-1: the issue of 18 November 2026 closes Tuesday 12:00 and is due Wednesday 01:00 in Shanghai', () => {
  expect(closingOf('2026-11-18')).toBe(new Date('2026-11-17T12:00:00+08:00').toISOString());
  expect(issuedAt('2026-11-18')).toBe(new Date('2026-11-18T01:00:00+08:00').toISOString());
});

test.each([
  ['2026-11-17T16:59:59.999Z', '2026-11-11'],
  ['2026-11-17T17:00:00.000Z', '2026-11-18'],
  ['2026-11-18T00:00:00.000Z', '2026-11-18'],
  ['2026-11-24T16:59:59.999Z', '2026-11-18'],
  ['2025-12-30T17:00:00.000Z', '2025-12-31'],
  ['2026-01-06T16:30:00.000Z', '2025-12-31'],
])('RNK-1: at %s the latest due is %s', (now, date) => {
  expect(latestDue(now)).toBe(date);
});

test.each([
  ['2026-11-15', '2026-11-18', '2027-11-17'],
  ['2026-11-16', '2026-11-18', '2027-11-17'],
  ['2026-11-17', '2026-11-25', '2027-11-24'],
  ['2026-12-31', '2027-01-06', '2028-01-05'],
])('RNK-2: a last day %s belongs to %s and is gone by %s', (lastDay, week, gone) => {
  expect([weekOf(lastDay), weeksAfter(week, policyOn(week).issues)]).toEqual([week, gone]);
});

test.each([
  ['2026-11-16T02:00:00.000Z', '2026-11-18'],
  ['2026-11-17T03:59:59.999Z', '2026-11-18'],
  ['2026-11-17T04:00:00.000Z', '2026-11-25'],
  ['2026-12-31T10:00:00.000Z', '2027-01-06'],
])('RNK-2: uploaded at %s it enters the issue of %s', (at, date) => {
  expect(firstIssueFor(at, '2026-11-18')).toBe(date);
});

test('RNK-11: the last Wednesday dated in the year is its year-end issue', () => {
  expect([2025, 2026].map(yearEndOf)).toEqual(['2025-12-31', '2026-12-30']);
  expect(['2025-12-31', '2026-12-30', '2025-12-24', '2027-01-06'].map(isYearEnd)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('RNK-1: only Wednesdays that exist are issue days', () => {
  expect(['2026-11-18', '2026-11-17', '2026-02-30', '', '周三'].map(isIssueDay)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('weeks are counted, also over the turn of a year', () => {
  expect(weeksAfter('2026-12-30', 1)).toBe('2027-01-06');
  expect(weeksAfter('2026-01-07', -1)).toBe('2025-12-31');
  expect(weekDay(weekNumber('2026-11-18'))).toBe('2026-11-18');
  expect(weekNumber('2027-01-06') - weekNumber('2026-12-30')).toBe(1);
});

test('a day that does not exist is an error of the caller', () => {
  expect(() => closingOf('2026-02-30')).toThrow(RangeError);
});
