import type { BreakdownResult, RankingGroup } from '../../../src/contract/ranking';
import type { Day, Instant } from '../../../src/contract/words';
import type { AthleteAward } from '../points/results-store';
import type { RankingPolicy } from './policy';

/** What an issue knew: `asOf` and `enteredBefore` as `standingAt` wants them. */
export interface Known {
  readonly asOf: Instant;
  readonly enteredBefore: Instant;
}

/** RNK-10: every result of a group that stands in an issue, the latest first; `counts` says which add up. */
export declare const breakdownOf: (
  awards: readonly AthleteAward[],
  group: RankingGroup,
  date: Day,
  known: Known,
  policy: RankingPolicy,
) => readonly BreakdownResult[];
/** What a breakdown adds up to, in quarters: the row's `earned`. */
export declare const earnedOf: (results: readonly BreakdownResult[]) => number;
