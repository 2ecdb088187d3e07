import type { Points } from '../../../src/contract/points';
import type { RankingGroup } from '../../../src/contract/ranking';
import type { Day, Instant } from '../../../src/contract/words';
import type { Ground } from '../ground';

/** RNK-7, as recorded by the association; ended early by a second, appended fact. */
export interface RecordedDeduction {
  readonly id: string;
  readonly memberId: string;
  readonly group: RankingGroup;
  readonly points: Points;
  readonly from: Day;
  /** the first free day; null: for good */
  readonly until: Day | null;
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
  readonly ended: {
    readonly until: Day;
    readonly reason: string;
    readonly by: string;
    readonly at: Instant;
  } | null;
}

export interface DeductionStore {
  /** All there are, the newest first; strongly consistent. */
  all(): Promise<readonly RecordedDeduction[]>;
  /** Of one athlete. One Query. */
  of(memberId: string): Promise<readonly RecordedDeduction[]>;
  find(id: string): Promise<RecordedDeduction | null>;
  /** `stale`: a ground does not hold, or one with this id is there already. */
  add(deduction: RecordedDeduction, grounds?: readonly Ground[]): Promise<'done' | 'stale'>;
  /** `ended`: it has been ended already. */
  end(
    id: string,
    ended: NonNullable<RecordedDeduction['ended']>,
    grounds?: readonly Ground[],
  ): Promise<'done' | 'ended' | 'stale'>;
}
