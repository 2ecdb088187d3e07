/** The logged-in person a command comes from. */
export interface Actor {
  readonly memberId: string;
  /** blind index of the phone number: the key of a person with or without an account (ENT-5) */
  readonly personKey: string;
  readonly sessionId: string;
}
