import { RANKING_TERMS } from '../../../src/contract/ranking-terms';
import type { RankingGroup } from '../../../src/contract/ranking';
import type { Day } from '../../../src/contract/words';
import { missing } from '../defect';

/** The numbers of the association's ranking; a rule that changes is a new version, never an edit. */
export interface RankingPolicy {
  /** the first day it holds */
  readonly from: Day;
  /** RNK-1: age limits of the groups, the youngest first */
  readonly groups: readonly number[];
  /** RNK-1: groups whose list is for boys and girls together */
  readonly together: readonly number[];
  /** RNK-1: when an issue is due, on its Wednesday in Shanghai */
  readonly issuedHour: number;
  /** PTS-8: when uploads for an issue close, in Shanghai */
  readonly closing: { readonly daysBefore: number; readonly hour: number };
  /** RNK-2: issues an award stands in */
  readonly issues: number;
  /** RNK-2: an award waits until so many days after its last day */
  readonly waitDays: number;
  /** RNK-4: how many combined results and how many of teams count, the best */
  readonly bestCombined: number;
  readonly bestTeams: number;
  /** RNK-3: what of the points of a pair goes into a combined result; of singles and teams all does */
  readonly doublesPercent: number;
  /** RNK-6: what of a year-end total is protected; it goes in so many equal monthly steps */
  readonly protection: {
    readonly percent: number;
    readonly steps: number;
    readonly firstMonth: number;
    /** a step at 24:00 of the 1st is first seen by an issue of this day of the month */
    readonly seenFromDay: number;
  };
}

/** S2 第十八–二十三条, in force from 1 March 2025 (S2 第四十九条); PTS-8 from S4. */
const CTJ_2025 = {
  from: '2025-03-01',
  groups: [10, 12, 14, 16, 18],
  together: [10],
  issuedHour: RANKING_TERMS.issuedHour,
  closing: { daysBefore: 1, hour: RANKING_TERMS.closingHour },
  issues: RANKING_TERMS.issues,
  waitDays: 2,
  bestCombined: 8,
  bestTeams: 2,
  doublesPercent: 25,
  protection: { percent: 25, steps: 8, firstMonth: 2, seenFromDay: 2 },
} as const satisfies RankingPolicy;

const POLICIES: readonly RankingPolicy[] = [CTJ_2025];

/** The policy of an issue; (decided) issues before the oldest known policy are audited by it. */
export const policyOn = (day: Day): RankingPolicy =>
  POLICIES.reduce<RankingPolicy>(
    (held, policy) => (policy.from <= day ? policy : held),
    POLICIES[0] ?? CTJ_2025,
  );

/** The place of a group (U12) among those of a policy. Throws a RangeError where it has none. */
export const groupIndex = ({ groups }: RankingPolicy, group: RankingGroup): number => {
  const index = groups.findIndex((limit) => `U${limit}` === group);
  return index < 0 ? missing(`group ${group} in the policy`) : index;
};

/** The group at a place of a policy. Throws a RangeError where it has none. */
export const groupAt = ({ groups }: RankingPolicy, index: number): RankingGroup =>
  `U${groups[index] ?? missing(`group ${index} in the policy`)}` as RankingGroup;
