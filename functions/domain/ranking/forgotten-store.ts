import type { Instant } from '../../../src/contract/words';

/** A member whose account is being deleted, and since when. */
export interface Forgotten {
  readonly memberId: string;
  readonly at: Instant;
}

/** Who is to be forgotten by issues that were being made while the account went (PIPL). */
export interface ForgottenStore {
  /** A repeat moves the instant on. */
  note(forgotten: Forgotten): Promise<void>;
  /** One strongly consistent Query. */
  all(): Promise<readonly Forgotten[]>;
  settle(memberId: string): Promise<void>;
}
