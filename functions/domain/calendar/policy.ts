import type { Day } from '../../../src/contract/words';

/** The numbers of the association's ranking; a rule that changes is a new version, never an edit. */
export interface RankingPolicy {
  /** the first day it holds */
  readonly from: Day;
  /** RNK-1: age limits of the groups, the youngest first */
  readonly groups: readonly number[];
  /** RNK-1: groups whose list is for boys and girls together */
  readonly together: readonly number[];
  /** RNK-2: issues an award stands in */
  readonly issues: number;
  /** RNK-2: an award waits until so many days after its last day */
  readonly waitDays: number;
  /** PTS-8: the closing, so many minutes (UTC) before the day of the issue begins in UTC */
  readonly closingMinutesBefore: number;
  /** RNK-1: its hour, so many minutes (UTC) before the day of the issue begins in UTC */
  readonly issuedMinutesBefore: number;
  /** RNK-4 */
  readonly bestCombined: number;
  readonly bestTeams: number;
  /** RNK-3: what counts of a point in singles and in doubles, in quarter points */
  readonly singlesQuarters: number;
  readonly doublesQuarters: number;
  /** RNK-6: one part in so many of the total is protected; it goes in so many monthly steps */
  readonly protection: {
    readonly oneIn: number;
    readonly steps: number;
    readonly firstMonth: number;
    /** a step at 24:00 of the 1st is first seen by an issue of this day of the month */
    readonly seenFromDay: number;
  };
}

/** S2 第十八–二十三条, in force from 1 March 2025 (S2 第四十九条). */
const CTJ_2025 = {
  from: '2025-03-01',
  groups: [10, 12, 14, 16, 18],
  together: [10],
  issues: 52,
  waitDays: 2,
  // Tuesday 12:00 in Shanghai is Tuesday 04:00 UTC: 20 hours before Wednesday 00:00 UTC.
  closingMinutesBefore: 20 * 60,
  // Wednesday 01:00 in Shanghai is Tuesday 17:00 UTC.
  issuedMinutesBefore: 7 * 60,
  bestCombined: 8,
  bestTeams: 2,
  singlesQuarters: 4,
  doublesQuarters: 1,
  protection: { oneIn: 4, steps: 8, firstMonth: 2, seenFromDay: 2 },
} as const satisfies RankingPolicy;

const POLICIES: readonly RankingPolicy[] = [CTJ_2025];

/** The policy of an issue; (decided) issues before the oldest known policy are audited by it. */
export const policyOn = (day: Day): RankingPolicy =>
  POLICIES.reduce<RankingPolicy>(
    (held, policy) => (policy.from <= day ? policy : held),
    POLICIES[0] ?? CTJ_2025,
  );
