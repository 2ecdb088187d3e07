import type { ListName } from '../../../src/contract/ranking';
import { NOTHING, inQuarters, type Quarters } from '../../../src/contract/points';
import { missing } from '../defect';
import { yearOf, type DayNumber } from '../calendar/day-number';
import { stepsBefore } from '../calendar/issue-weeks';
import type { RankingPolicy } from '../calendar/policy';
import { protectionAfter, protectionBase } from './protection';
import { quartersColumn, quartersFrom, type QuartersColumn } from '../calendar/quarters-column';
import { BOY, GIRL, type Members, type Season } from '../calendar/season';
import { standingsOf, type Standings } from './standings';
import { totalOf } from './total-points';

/** One list of an issue, in order; columns of equal length. */
export interface RankedList {
  /** U18-M … U12-F, U10 */
  readonly name: ListName;
  /** index into the policy's groups */
  readonly group: number;
  readonly rank: Int32Array;
  readonly member: Int32Array;
  readonly total: QuartersColumn;
  readonly earned: QuartersColumn;
  readonly protection: QuartersColumn;
  /** RNK-7: deductions in force */
  readonly deducted: QuartersColumn;
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
  const idOf = (member: number): string => ids[member] ?? missing('id of a member');
  if (ids.some((id, member) => member > 0 && id < idOf(member - 1)))
    byId.sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
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
  if (season.yearEnd)
    return protectionBase(season.yearEnd[below] ?? missing('year-end total'), policy);
  const earned = standings.earned[below] ?? missing('such standing');
  const deducted = standings.deducted[below] ?? missing('such standing');
  // No protection is left in December: what was earned is all there can be in the year-end total.
  return protectionBase(totalOf(earned, NOTHING, deducted), policy);
};

/** The entries of a column at so many places, in their order. */
const chosen = (column: QuartersColumn, places: Int32Array): QuartersColumn =>
  quartersFrom(places, (at) => column[at] ?? missing('such standing'));

/** The nine lists of an issue (RNK-1 to RNK-8). `issue` is a Wednesday. */
export const computeIssue = (
  season: Season,
  issue: DayNumber,
  policy: RankingPolicy,
): readonly RankedList[] => {
  const { members } = season;
  const standings = standingsOf(season, issue, policy);
  const order = idOrder(members);
  const year = yearOf(issue);
  const steps = stepsBefore(issue, policy);
  const total = quartersColumn(members.ids.length);
  const protection = quartersColumn(members.ids.length);
  const base = new Int32Array(members.ids.length);
  const totalAt = (member: number): Quarters => total[member] ?? missing('total of a member');
  const placeAt = (member: number): number => order[member] ?? missing('place in the order of ids');

  return listsOf(policy).map(({ name, limit, group, sex }) => {
    const standingOf = (member: number) => member * policy.groups.length + group;
    const listed: number[] = [];
    for (let member = 0; member < members.ids.length; member += 1) {
      const age = year - (members.birthYear[member] ?? missing('birth year of a member'));
      if (age > limit || (sex !== null && members.sex[member] !== sex)) continue;
      const standing = standingOf(member);
      const leftBelow = age === (policy.groups[group - 1] ?? limit) + 1;
      const whole = leftBelow ? baseOf(season, standings, policy, standing - 1) : 0;
      const kept = inQuarters(protectionAfter(whole, steps, policy));
      const earned = standings.earned[standing] ?? missing('such standing');
      const deducted = standings.deducted[standing] ?? missing('such standing');
      const points = totalOf(earned, kept, deducted);
      if (points <= 0) continue;
      total[member] = points;
      protection[member] = kept;
      base[member] = whole;
      listed.push(member);
    }
    const member = Int32Array.from(listed).sort(
      (a, b) => totalAt(b) - totalAt(a) || placeAt(a) - placeAt(b),
    );
    const rank = new Int32Array(member.length);
    member.forEach((who, at) => {
      const before = member[at - 1];
      const level = before !== undefined && total[who] === total[before];
      rank[at] = level ? (rank[at - 1] ?? missing('rank before')) : at + 1;
    });
    return {
      name,
      group,
      rank,
      member,
      total: chosen(total, member),
      earned: chosen(standings.earned, member.map(standingOf)),
      protection: chosen(protection, member),
      deducted: chosen(standings.deducted, member.map(standingOf)),
      base: Int32Array.from(member, (who) => base[who] ?? missing('protection of a member')),
    };
  });
};
