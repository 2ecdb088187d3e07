/** The account a request comes from (MEM-1). */
export interface Actor {
  /** of the member whose phone logged in; which of the account's persons it is about, the request says */
  readonly memberId: string;
  /** blind index of that phone: what it was invited as, with or without an account (ENT-5) */
  readonly phoneKey: string;
  readonly sessionId: string;
}
