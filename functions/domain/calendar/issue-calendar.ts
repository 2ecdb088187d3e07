import type { Day, Instant } from '../../../src/contract/words';
import { dayNumberOf, dayOf, daysAfter, writtenDay, yearOf } from './day-number';
import {
  closingMinute,
  firstIssueOf,
  issueAfter,
  issuedMinute,
  isWednesday,
  wednesdayOf,
  weekNumberOf,
  yearEndIssue,
} from './issue-weeks';
import { policyOn, type RankingPolicy } from './policy';

const MINUTE = 60_000;
const instantOf = (minute: number): Instant => new Date(minute * MINUTE).toISOString();

/** The issue so many weeks after (negative: before) the one of `date`. */
export const weeksAfter = (date: Day, weeks: number): Day =>
  dayOf(issueAfter(dayNumberOf(date), weeks));

/** The number of an issue among all Wednesdays there are, and its day again. */
export const weekNumber = (date: Day): number => weekNumberOf(dayNumberOf(date));
export const weekDay = (week: number): Day => dayOf(wednesdayOf(week));

/** Whether an issue may be dated on a day that may not even exist (RNK-1). */
export const isIssueDay = (date: Day): boolean => {
  const number = writtenDay(date);
  return number !== null && isWednesday(number);
};

/**
 * PTS-8: the instant from which an upload is too late for the issue of `date`; Tuesday 12:00 in Shanghai. An
 * issue that another is computed from (RNK-6) closes by the policy of the other.
 */
export const closingOf = (date: Day, policy: RankingPolicy = policyOn(date)): Instant =>
  instantOf(closingMinute(dayNumberOf(date), policy));

/** RNK-1: the instant at which the issue of `date` is due; Wednesday 01:00 in Shanghai. */
export const issuedAt = (date: Day): Instant =>
  instantOf(issuedMinute(dayNumberOf(date), policyOn(date)));

/** The latest issue that is due at an instant. */
export const latestDue = (now: Instant): Day => {
  // In Shanghai the day is at most one ahead of UTC's.
  let day = daysAfter(dayNumberOf(now.slice(0, 10)), 1);
  while (!isWednesday(day) || issuedAt(dayOf(day)) > now) day = daysAfter(day, -1);
  return dayOf(day);
};

/** RNK-2: the first issue results of a tournament can count in, by its last day. */
export const weekOf = (lastDay: Day): Day =>
  dayOf(firstIssueOf(dayNumberOf(lastDay), policyOn(lastDay)));

/** RNK-2: the first issue that results of a week can enter when they are uploaded at an instant. */
export const firstIssueFor = (uploadedAt: Instant, week: Day): Day => {
  let date = week;
  while (uploadedAt >= closingOf(date)) date = weeksAfter(date, 1);
  return date;
};

/** RNK-11: the last Wednesday dated in a year. */
export const yearEndOf = (year: number): Day => dayOf(yearEndIssue(year));

/** Whether the issue of `date` is the last of its year (RNK-11). */
export const isYearEnd = (date: Day): boolean => yearEndOf(yearOfDay(date)) === date;

export const yearOfDay = (date: Day): number => yearOf(dayNumberOf(date));
