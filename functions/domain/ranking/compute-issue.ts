import type { ListName } from '../../../src/contract/ranking';
import { yearOf } from '../calendar/day-number';
import { stepsBefore } from '../calendar/issue-weeks';
import type { RankingPolicy } from '../calendar/policy';
import { protectionAfter, protectionBase } from './protection';
import { BOY, GIRL, type Members, type Season } from '../calendar/season';
import { standingsOf, type Standings } from './standings';

/** One list of an issue, in order; columns of equal length, points in quarters. */
export interface RankedList {
  /** U18-M … U12-F, U10 */
  readonly name: ListName;
  /** index into the policy's groups */
  readonly group: number;
  readonly rank: Int32Array;
  readonly member: Int32Array;
  readonly total: Float64Array;
  readonly earned: Float64Array;
  readonly protection: Float64Array;
  /** RNK-7: deductions in force */
  readonly deducted: Float64Array;
  /** RNK-6: whole points protected at the start of the year, of the group below */
  readonly base: Int32Array;
}

interface ListOf {
  readonly name: ListName;
  readonly limit: number;
  readonly group: number;
  /** null: boys and girls together */
  readonly sex: number | null;
}

/** The name of a group, or of its list for one sex; the contract knows the policy's groups. */
const listName = (limit: number, sex?: 'M' | 'F'): ListName =>
  (sex === undefined ? `U${limit}` : `U${limit}-${sex}`) as ListName;

/** RNK-1: the lists as they are issued, the oldest first. */
const listsOf = (policy: RankingPolicy): readonly ListOf[] =>
  policy.groups
    .map((limit, group) => ({ limit, group }))
    .reverse()
    .flatMap(({ limit, group }): ListOf[] =>
      policy.together.includes(limit)
        ? [{ name: listName(limit), limit, group, sex: null }]
        : [
            { name: listName(limit, 'M'), limit, group, sex: BOY },
            { name: listName(limit, 'F'), limit, group, sex: GIRL },
          ],
    );

/** RNK-8: where each member stands in the order of ids. */
const idOrder = ({ ids }: Members): Int32Array => {
  const byId = Int32Array.from(ids, (_, member) => member);
  if (ids.some((id, member) => member > 0 && id < (ids[member - 1] ?? '')))
    byId.sort((a, b) => ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1));
  const order = new Int32Array(ids.length);
  byId.forEach((member, position) => (order[member] = position));
  return order;
};

/** RNK-6: whole points protected of a standing in the group below; for the year after leaving it. */
const baseOf = (
  season: Season,
  standings: Standings,
  policy: RankingPolicy,
  below: number,
): number => {
  const total = season.yearEnd
    ? (season.yearEnd[below] ?? 0)
    : // No protection is left in December: what was earned is all there can be in the year-end total.
      (standings.earned[below] ?? 0) - (standings.deducted[below] ?? 0);
  return protectionBase(total, policy);
};

/** The nine lists of an issue (RNK-1 to RNK-8). `issue` is the day number of a Wednesday. */
export const computeIssue = (
  season: Season,
  issue: number,
  policy: RankingPolicy,
): readonly RankedList[] => {
  const { members } = season;
  const standings = standingsOf(season, issue, policy);
  const order = idOrder(members);
  const year = yearOf(issue);
  const steps = stepsBefore(issue, policy);
  const total = new Float64Array(members.ids.length);
  const protection = new Float64Array(members.ids.length);
  const base = new Int32Array(members.ids.length);

  return listsOf(policy).map(({ name, limit, group, sex }) => {
    const standingOf = (member: number) => member * policy.groups.length + group;
    const listed: number[] = [];
    for (let member = 0; member < members.ids.length; member += 1) {
      const age = year - (members.birthYear[member] ?? 0);
      if (age > limit || (sex !== null && members.sex[member] !== sex)) continue;
      const standing = standingOf(member);
      const leftBelow = age === (policy.groups[group - 1] ?? limit) + 1;
      const whole = leftBelow ? baseOf(season, standings, policy, standing - 1) : 0;
      const kept = protectionAfter(whole, steps, policy) * policy.singlesQuarters;
      const points =
        Math.max(standings.earned[standing] ?? 0, kept) - (standings.deducted[standing] ?? 0);
      if (points <= 0) continue;
      total[member] = points;
      protection[member] = kept;
      base[member] = whole;
      listed.push(member);
    }
    const member = Int32Array.from(listed).sort(
      (a, b) => (total[b] ?? 0) - (total[a] ?? 0) || (order[a] ?? 0) - (order[b] ?? 0),
    );
    const rank = new Int32Array(member.length);
    member.forEach((who, at) => {
      const level = at > 0 && total[who] === total[member[at - 1] ?? 0];
      rank[at] = level ? (rank[at - 1] ?? 0) : at + 1;
    });
    const column = (of: (who: number) => number) => Float64Array.from(member, of);
    return {
      name,
      group,
      rank,
      member,
      total: column((who) => total[who] ?? 0),
      earned: column((who) => standings.earned[standingOf(who)] ?? 0),
      protection: column((who) => protection[who] ?? 0),
      deducted: column((who) => standings.deducted[standingOf(who)] ?? 0),
      base: Int32Array.from(member, (who) => base[who] ?? 0),
    };
  });
};
