import type { ResultPreview } from '../../../src/contract/results';
import type { Day, Instant } from '../../../src/contract/words';
import { shanghaiDay } from '../calendar';
import { dayNumberOf } from '../ranking/day-number';
import { firstIssueOf } from '../ranking/issue-weeks';
import { policyOn } from '../ranking/policy';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const WEEK = 7;

const numberOf = (day: Day): number => dayNumberOf(day) ?? 0;
const dayOf = (number: number): Day => new Date(number * DAY_MS).toISOString().slice(0, 10);

/** RNK-2: the issue a tournament's points belong to, by its last day. */
export const weekOf = (lastDay: Day): Day =>
  dayOf(firstIssueOf(numberOf(lastDay), policyOn(lastDay)));

/** PTS-8: the instant from which an upload is too late for an issue, 12:00 of the Tuesday before. */
export const closingOf = (issue: Day): Instant =>
  new Date(
    numberOf(issue) * DAY_MS - policyOn(issue).closingMinutesBefore * MINUTE_MS,
  ).toISOString();

/** RNK-2: the first issue that knows what is uploaded now, of a tournament that belongs to `week`. */
export const issueForUpload = (week: Day, now: Instant): Day => {
  let issue = week;
  while (now >= closingOf(issue)) issue = dayOf(numberOf(issue) + WEEK);
  return issue;
};

/** PTS-8: what an upload now would be; `revision` is the one that stands, 0: none. */
export const kindOfUpload = (week: Day, revision: number, now: Instant): ResultPreview['kind'] => {
  const inTime = now < closingOf(week);
  if (revision === 0) return inTime ? 'first' : 'late';
  return inTime ? 'replacement' : 'correction';
};

/** Whether the last day is over in Asia/Shanghai: results before the end are none. */
export const isOver = (lastDay: Day, now: Instant): boolean => shanghaiDay(now) > lastDay;
