import type { Instant } from '../../../src/contract/words';

/** A member whose name is to go from issues, and since when: the account is being deleted, or a consent withdrawn. */
export interface Forgotten {
  readonly memberId: string;
  readonly at: Instant;
  /** every issue there is shows the name still, not only those that were being made meanwhile (MEM-13) */
  readonly everywhere?: boolean;
}

/** Whose name issues are to forget (PIPL) or to mask (MEM-13): those that were being made while it was noted too. */
export interface ForgottenStore {
  /** A repeat moves the instant on. */
  note(forgotten: Forgotten): Promise<void>;
  /** One strongly consistent Query. */
  all(): Promise<readonly Forgotten[]>;
  /** What there was is done: only issues to come are watched. Nothing, where it was noted again since. */
  caughtUp(forgotten: Forgotten): Promise<void>;
  /** It is over; nothing, where it was noted again since. */
  settle(forgotten: Forgotten): Promise<void>;
}
