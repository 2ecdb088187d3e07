import { dayNumber, yearOf } from './day-number';
import type { RankingPolicy } from './policy';

const WEEK = 7;
const MINUTES_A_DAY = 1440;
/** 7 January 1970 */
export const A_WEDNESDAY = 6;

const remainder = (value: number, by: number): number => ((value % by) + by) % by;

/** RNK-1: issues are dated on Wednesdays. */
export const isWednesday = (day: number): boolean => remainder(day - A_WEDNESDAY, WEEK) === 0;

/** RNK-2: the first issue a tournament's points can count in, by its last day. */
export const firstIssueOf = (lastDay: number, policy: RankingPolicy): number => {
  const from = lastDay + policy.waitDays;
  return from + remainder(A_WEDNESDAY - from, WEEK);
};

/** PTS-8: the minute (UTC, since 1970) from which an upload is too late for an issue. */
const closingMinute = (issue: number, policy: RankingPolicy): number =>
  issue * MINUTES_A_DAY - policy.closingMinutesBefore;

/**
 * RNK-2: whether an award counts in an issue. `uploaded` is the minute of the upload, rounded down:
 * the closing is a whole minute and exclusive, so nothing is lost. A late upload leaves with the others.
 */
export const countsIn = (
  issue: number,
  firstIssue: number,
  uploaded: number,
  policy: RankingPolicy,
): boolean =>
  firstIssue <= issue &&
  issue < firstIssue + policy.issues * WEEK &&
  uploaded < closingMinute(issue, policy);

/** RNK-11: the last Wednesday dated in a year. */
export const yearEndIssue = (year: number): number => {
  const lastDay = dayNumber(year, 12, 31) ?? 0;
  return lastDay - remainder(lastDay - A_WEDNESDAY, WEEK);
};

/** RNK-6: how many of the monthly steps an issue has behind it; it is made at 01:00 of its day. */
export const stepsBefore = (issue: number, { protection }: RankingPolicy): number => {
  const year = yearOf(issue);
  let steps = 0;
  while (
    steps < protection.steps &&
    issue >= (dayNumber(year, protection.firstMonth + steps, protection.seenFromDay) ?? 0)
  )
    steps += 1;
  return steps;
};
