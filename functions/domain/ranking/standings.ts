import { inQuarters, plus } from '../../../src/contract/points';
import { missing } from '../defect';
import { yearOf, type DayColumn, type DayNumber } from '../calendar/day-number';
import { earnedPoints } from './earned-points';
import { countsIn, yearEndIssue } from '../calendar/issue-weeks';
import { orderAwards } from './order-awards';
import type { RankingPolicy } from '../calendar/policy';
import { quartersColumn, type QuartersColumn } from '../calendar/quarters-column';
import type { Season } from '../calendar/season';

/** Columns by standing: member × groups + group. */
export interface Standings {
  readonly earned: QuartersColumn;
  readonly deducted: QuartersColumn;
}

/**
 * The issue a member's points of a group are wanted for: the one being made while young enough (RNK-8), the
 * year-end issue before it for the group just left (RNK-6), none (null) for any older one.
 */
export const wantedIssue = (
  issue: DayNumber,
  birthYear: number,
  ageLimit: number,
): DayNumber | null => {
  const year = yearOf(issue);
  if (year - birthYear <= ageLimit) return issue;
  return year - birthYear === ageLimit + 1 ? yearEndIssue(year - 1) : null;
};

/** No issue, where a column of issues has none. */
const NO_ISSUE = -1 as DayNumber;

/**
 * `wantedIssue` for every standing, NO_ISSUE for none: looked up millions of times. With a published year-end
 * issue at hand nothing of that year is added up again.
 */
const wantedIssues = (
  { members, yearEnd }: Season,
  issue: DayNumber,
  policy: RankingPolicy,
): DayColumn => {
  const wantedOf = (birthYear: number, limit: number) => {
    const at = wantedIssue(issue, birthYear, limit) ?? NO_ISSUE;
    return at === issue || yearEnd === undefined ? at : NO_ISSUE;
  };
  const groups = policy.groups.length;
  const wanted = new Int32Array(members.ids.length * groups) as DayColumn;
  const byYear = new Map<number, Int32Array>();
  for (let member = 0; member < members.ids.length; member += 1) {
    const year = members.birthYear[member] ?? missing('birth year of a member');
    let row = byYear.get(year);
    if (row === undefined) {
      row = Int32Array.from(policy.groups, (limit) => wantedOf(year, limit));
      byYear.set(year, row);
    }
    wanted.set(row, member * groups);
  }
  return wanted;
};

/**
 * What every member has earned (RNK-2, RNK-3, RNK-4) and what is deducted (RNK-7) in every group, each at the
 * issue it is wanted for. One pass chooses the rows, two sort them, one adds up.
 */
export const standingsOf = (season: Season, issue: DayNumber, policy: RankingPolicy): Standings => {
  const { awards, members, deductions } = season;
  const groups = policy.groups.length;
  const wanted = wantedIssues(season, issue, policy);
  const wantedAt = (standing: number): DayNumber => wanted[standing] ?? missing('such standing');

  const standingOf = new Int32Array(awards.count);
  const chosen = new Int32Array(awards.count);
  let count = 0;
  for (let row = 0; row < awards.count; row += 1) {
    const member = awards.member[row] ?? missing('member of an award');
    const standing = member * groups + (awards.group[row] ?? missing('group of an award'));
    const at = wantedAt(standing);
    if (at === NO_ISSUE) continue;
    const lastDay = awards.lastDay[row] ?? missing('last day of an award');
    const uploaded = awards.uploaded[row] ?? missing('upload of an award');
    if (!countsIn(at, lastDay, uploaded, policy)) continue;
    standingOf[row] = standing;
    chosen[count] = row;
    count += 1;
  }

  const standings = members.ids.length * groups;
  const { rows, starts } = orderAwards(awards, chosen.subarray(0, count), standingOf, standings);
  const earnedOf = earnedPoints(awards, policy);
  const earned = quartersColumn(standings);
  for (let standing = 0; standing < standings; standing += 1) {
    const from = starts[standing] ?? missing('first award of a standing');
    const until = starts[standing + 1] ?? missing('last award of a standing');
    if (from < until) earned[standing] = earnedOf(rows, from, until);
  }

  const deducted = quartersColumn(standings);
  for (const { member, group, points, from, until } of deductions) {
    const standing = member * groups + group;
    const at = wantedAt(standing);
    if (at !== NO_ISSUE && from <= at && (until === null || at < until))
      deducted[standing] = plus(deducted[standing] ?? missing('such standing'), inQuarters(points));
  }
  return { earned, deducted };
};
