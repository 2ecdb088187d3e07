import { yearOf } from '../calendar/day-number';
import { earnedPoints } from './earned-points';
import { countsIn, firstIssueOf, yearEndIssue } from '../calendar/issue-weeks';
import { orderAwards } from './order-awards';
import type { RankingPolicy } from '../calendar/policy';
import type { Season } from '../calendar/season';

/** Columns by standing: member × groups + group. Quarter points. */
export interface Standings {
  readonly earned: Float64Array;
  readonly deducted: Float64Array;
}

/**
 * The issue a member's points of a group are wanted for: the one being made while young enough (RNK-8), the
 * year-end issue before it for the group just left (RNK-6), none (null) for any older one.
 */
export const wantedIssue = (issue: number, birthYear: number, ageLimit: number): number | null => {
  const year = yearOf(issue);
  if (year - birthYear <= ageLimit) return issue;
  return year - birthYear === ageLimit + 1 ? yearEndIssue(year - 1) : null;
};

/**
 * `wantedIssue` for every standing, -1 for none: looked up millions of times. With a published year-end
 * issue at hand nothing of that year is added up again.
 */
const wantedIssues = (
  { members, yearEnd }: Season,
  issue: number,
  policy: RankingPolicy,
): Int32Array => {
  const wantedOf = (birthYear: number, limit: number) => {
    const at = wantedIssue(issue, birthYear, limit) ?? -1;
    return at === issue || yearEnd === undefined ? at : -1;
  };
  const groups = policy.groups.length;
  const wanted = new Int32Array(members.ids.length * groups);
  const byYear = new Map<number, Int32Array>();
  for (let member = 0; member < members.ids.length; member += 1) {
    const year = members.birthYear[member] ?? 0;
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
 * issue it is wanted for. `issue` is a day number. One pass chooses the rows, two sort them, one adds up.
 */
export const standingsOf = (season: Season, issue: number, policy: RankingPolicy): Standings => {
  const { awards, members, deductions } = season;
  const groups = policy.groups.length;
  const wanted = wantedIssues(season, issue, policy);

  const standingOf = new Int32Array(awards.count);
  const chosen = new Int32Array(awards.count);
  let count = 0;
  for (let row = 0; row < awards.count; row += 1) {
    const standing = (awards.member[row] ?? 0) * groups + (awards.group[row] ?? 0);
    const at = wanted[standing] ?? -1;
    if (at < 0) continue;
    const first = firstIssueOf(awards.lastDay[row] ?? 0, policy);
    if (!countsIn(at, first, awards.uploaded[row] ?? 0, policy)) continue;
    standingOf[row] = standing;
    chosen[count] = row;
    count += 1;
  }

  const standings = members.ids.length * groups;
  const { rows, starts } = orderAwards(awards, chosen.subarray(0, count), standingOf, standings);
  const earnedOf = earnedPoints(awards, policy);
  const earned = new Float64Array(standings);
  for (let standing = 0; standing < standings; standing += 1) {
    const from = starts[standing] ?? 0;
    const until = starts[standing + 1] ?? 0;
    if (from < until) earned[standing] = earnedOf(rows, from, until);
  }

  const deducted = new Float64Array(standings);
  for (const { member, group, points, from, until } of deductions) {
    const standing = member * groups + group;
    const at = wanted[standing] ?? -1;
    if (at >= 0 && from <= at && (until === null || at < until))
      deducted[standing] = (deducted[standing] ?? 0) + points * policy.singlesQuarters;
  }
  return { earned, deducted };
};
