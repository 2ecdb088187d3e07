import type { Day, Instant } from '../../../src/contract/words';
import { dayNumberOf, dayOf } from './day-number';
import { A_WEDNESDAY, firstIssueOf, isWednesday, yearEndIssue } from './issue-weeks';
import { policyOn } from './policy';

const WEEK = 7;
const MINUTES_A_DAY = 1440;
const MINUTE = 60_000;

const numberOf = (day: Day): number => {
  const number = dayNumberOf(day);
  if (number === null) throw new RangeError(`no such day: ${day}`);
  return number;
};
const instantBefore = (date: Day, minutes: number): Instant =>
  new Date((numberOf(date) * MINUTES_A_DAY - minutes) * MINUTE).toISOString();

/** The issue so many weeks after (negative: before) the one of `date`. */
export const weeksAfter = (date: Day, weeks: number): Day => dayOf(numberOf(date) + weeks * WEEK);

/** The number of an issue among all Wednesdays there are, and its day again. */
export const weekNumber = (date: Day): number => Math.floor(numberOf(date) / WEEK);
export const weekDay = (week: number): Day => dayOf(week * WEEK + A_WEDNESDAY);

/** Whether an issue may be dated on a day that may not even exist (RNK-1). */
export const isIssueDay = (date: Day): boolean => {
  const number = dayNumberOf(date);
  return number !== null && isWednesday(number);
};

/** PTS-8: the instant from which an upload is too late for the issue of `date`; Tuesday 12:00 in Shanghai. */
export const closingOf = (date: Day): Instant =>
  instantBefore(date, policyOn(date).closingMinutesBefore);

/** RNK-1: the instant at which the issue of `date` is due; Wednesday 01:00 in Shanghai. */
export const issuedAt = (date: Day): Instant =>
  instantBefore(date, policyOn(date).issuedMinutesBefore);

/** The latest issue that is due at an instant. */
export const latestDue = (now: Instant): Day => {
  // In Shanghai the day is at most one ahead of UTC's.
  const tomorrow = numberOf(now.slice(0, 10)) + 1;
  let day = tomorrow;
  while (!isWednesday(day) || issuedAt(dayOf(day)) > now) day -= 1;
  return dayOf(day);
};

/** RNK-2: the first issue results of a tournament can count in, by its last day. */
export const weekOf = (lastDay: Day): Day =>
  dayOf(firstIssueOf(numberOf(lastDay), policyOn(lastDay)));

/** RNK-2: the first issue that no longer has the results of a week. */
export const droppedBy = (week: Day): Day => weeksAfter(week, policyOn(week).issues);

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

export const yearOfDay = (date: Day): number => Number(date.slice(0, 4));
