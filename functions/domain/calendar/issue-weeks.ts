import { dayNumber, daysAfter, yearOf, type DayNumber } from './day-number';
import { missing } from '../defect';
import type { RankingPolicy } from './policy';

const WEEK = 7;
const MINUTES_AN_HOUR = 60;
const MINUTES_A_DAY = 24 * MINUTES_AN_HOUR;
/** Asia/Shanghai is UTC+8 all year (rulebook, Words). */
const SHANGHAI_HOURS = 8;
/** 7 January 1970 */
const A_WEDNESDAY = 6;

const remainder = (value: number, by: number): number => ((value % by) + by) % by;

/** RNK-1: issues are dated on Wednesdays. */
export const isWednesday = (day: DayNumber): boolean => remainder(day - A_WEDNESDAY, WEEK) === 0;

/** The issue so many weeks after (negative: before) another. */
export const issueAfter = (issue: DayNumber, weeks: number): DayNumber =>
  daysAfter(issue, weeks * WEEK);

/** The number of an issue among all Wednesdays there are, and its day again. */
export const weekNumberOf = (issue: DayNumber): number => Math.floor(issue / WEEK);
export const wednesdayOf = (week: number): DayNumber => issueAfter(A_WEDNESDAY as DayNumber, week);

/** RNK-2: the first issue a tournament's points can count in, by its last day. */
export const firstIssueOf = (lastDay: DayNumber, policy: RankingPolicy): DayNumber => {
  const wait = policy.waitDays;
  return daysAfter(lastDay, wait + remainder(A_WEDNESDAY - lastDay - wait, WEEK));
};

/** RNK-2: the first issue that no longer has the points that entered with `firstIssue`. */
export const droppedFrom = (firstIssue: DayNumber, policy: RankingPolicy): DayNumber =>
  issueAfter(firstIssue, policy.issues);

/** RNK-2: whether points that can count from `firstIssue` on stand in an issue; late ones leave with the others. */
export const standsIn = (issue: DayNumber, firstIssue: DayNumber, policy: RankingPolicy): boolean =>
  firstIssue <= issue && issue < droppedFrom(firstIssue, policy);

/** The minute (UTC, since 1970) of an hour in Shanghai. */
const minuteOf = (day: number, hour: number): number =>
  day * MINUTES_A_DAY + (hour - SHANGHAI_HOURS) * MINUTES_AN_HOUR;

/** PTS-8: the minute (UTC, since 1970) from which an upload is too late for an issue. */
export const closingMinute = (issue: DayNumber, { closing }: RankingPolicy): number =>
  minuteOf(issue - closing.daysBefore, closing.hour);

/** RNK-1: the minute (UTC, since 1970) at which an issue is due. */
export const issuedMinute = (issue: DayNumber, { issuedHour }: RankingPolicy): number =>
  minuteOf(issue, issuedHour);

/**
 * RNK-2: whether an award counts in an issue. `uploaded` is the minute of the upload, rounded down: the closing
 * is a whole minute and exclusive, so nothing is lost.
 */
export const countsIn = (
  issue: DayNumber,
  lastDay: DayNumber,
  uploaded: number,
  policy: RankingPolicy,
): boolean =>
  uploaded < closingMinute(issue, policy) && standsIn(issue, firstIssueOf(lastDay, policy), policy);

/** RNK-11: the last Wednesday dated in a year. */
export const yearEndIssue = (year: number): DayNumber => {
  const lastDay = dayNumber(year, 12, 31) ?? missing(`last day of ${year}`);
  return daysAfter(lastDay, -remainder(lastDay - A_WEDNESDAY, WEEK));
};

/** RNK-6: the first day whose issue has a monthly step behind it. */
const stepSeenFrom = (year: number, step: number, { protection }: RankingPolicy): DayNumber =>
  dayNumber(year, protection.firstMonth + step, protection.seenFromDay) ??
  missing(`step ${step} of ${year}`);

/** RNK-6: how many of the monthly steps an issue has behind it; it is made at 01:00 of its day. */
export const stepsBefore = (issue: DayNumber, policy: RankingPolicy): number => {
  const year = yearOf(issue);
  let steps = 0;
  while (steps < policy.protection.steps && issue >= stepSeenFrom(year, steps, policy)) steps += 1;
  return steps;
};
