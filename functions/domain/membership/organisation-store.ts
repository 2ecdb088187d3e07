import type { Ground } from '../ground';
import type { Cap } from '../session/cap-window';
import type { News } from '../telling/news';
import type { AccountSms } from './account-sms';
import type { MemberWrite } from './member-store';
import type { Organisation } from './organisation';

/** What goes with a change of an organisation. */
export interface OrganisationBeside {
  readonly grounds?: readonly Ground[];
  readonly news?: readonly News[];
  readonly messages?: readonly AccountSms[];
  readonly caps?: readonly Cap[];
  /** the reviewer who has claimed it: it is decided while they have */
  readonly claimedBy?: string;
}

/** Organisations and who works in them (MEM-5). */
export interface OrganisationStore {
  /** One strongly consistent GetItem. */
  find(id: string): Promise<Organisation | null>;
  /** Those somebody works in. One Query of GSI1, and a BatchGet where there are any. */
  ofMember(memberId: string): Promise<readonly Organisation[]>;
  /** How many somebody works in. One Query of GSI1. */
  countOf(memberId: string): Promise<number>;
  /** Those that have asked a number. One Query of GSI1, and a BatchGet where there are any. */
  inviting(phoneKey: string): Promise<readonly Organisation[]>;
  /** Those that present a code, and the one that holds it by review. One strongly consistent Query, and a BatchGet. */
  presenting(code: string): Promise<{
    readonly organisations: readonly Organisation[];
    readonly holderId: string | null;
  }>;
  /** Names by id. A BatchGet. */
  namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** A new one, unless it is there. */
  register(organisation: Organisation, beside: OrganisationBeside): Promise<MemberWrite>;
  /**
   * In one transaction with all that goes with it, while it is as it was read. `too-many`: above a cap;
   * `code-taken`: another one holds the code by review.
   */
  change(
    before: Organisation,
    after: Organisation,
    beside: OrganisationBeside,
  ): Promise<MemberWrite | 'code-taken' | 'too-many'>;
}
