import type { Day } from '../../src/contract/words';

/** The logged-in person a command comes from. */
export interface Actor {
  readonly memberId: string;
  /** blind index of the phone number: the key of a person with or without an account (ENT-5) */
  readonly personKey: string;
  readonly sessionId: string;
  /** day on which the session was last noted as used; absent: not known */
  readonly lastSeenDay?: Day;
  /** the account is being deleted: they may finish that, log out and read (PIPL) */
  readonly leaving?: boolean;
}
