import type { ConsentText } from '../../../src/contract/consents';
import type { Instant } from '../../../src/contract/words';
import type { PublicationConsent } from './publication';

/** What is proved by a record: that somebody consented to a text, or took a consent back (MEM-6, MEM-13). */
export type ConsentKind = ConsentText | 'publication-withdrawn';

/** Evidence: records of a member are only ever added, and outlive the account sealed (`CONSENT_KEPT_SECONDS`). */
export interface ConsentRecord {
  readonly kind: ConsentKind;
  /** of the text; of what is taken back: the version that was consented to */
  readonly version: string;
  readonly at: Instant;
  /** member id of the account that consented: the person's own, or its guardian's */
  readonly by: string;
  /** of a guardian: whose guardian, name, relation and phone, and how it is known that it was they */
  readonly sealed?: string;
}

/** What a submission consents to: the records, and what stands of publication afterwards. */
export interface GivenConsents {
  readonly records: readonly ConsentRecord[];
  readonly publication: PublicationConsent | null;
}

/** (decided) Three years from the end of the account: as long as a claim about it may be brought (民法典 §188). */
export const CONSENT_KEPT_SECONDS = 3 * 366 * 86_400;
