import type { ReviewState } from '../../../src/contract/membership';
import type { Day, DocumentKind, Instant, Province, Sex } from '../../../src/contract/words';
import type { CarriedOut } from '../command';
import type { Certification } from './certification';
import type { PublicationConsent } from './publication';

/** The reviewed real-name profile (MEM-2, MEM-3). Sealed fields are opened only where they are needed. */
export interface Profile {
  readonly realName: string;
  readonly documentKind: DocumentKind;
  /** sealed document number; `documentMasked` is all that anybody but a reviewer sees (MEM-6) */
  readonly documentSealed: string;
  readonly documentIndex: string;
  readonly documentMasked: string;
  readonly birthDate: Day;
  readonly sex: Sex;
  /** ISO 3166-1 alpha-2 */
  readonly nationality: string;
  readonly province: Province;
  readonly grade: number | null;
  /** `proposed`: it was not on the kept list then, and others do not read it before it is (ENT-7) */
  readonly unit: { readonly id: string; readonly name: string; readonly proposed?: true } | null;
  readonly portraitKey: string;
  /** the upload it was made of: whoever sends that again means the same picture */
  readonly portraitUpload?: string;
  /** MEM-6: recorded consent for a member under 14 */
  readonly guardian: {
    readonly name: string;
    readonly relation: string;
    readonly phoneSealed: string;
    readonly phoneMasked: string;
    /** blind index of the phone, once it is known to be the guardian's: the same one is not asked again */
    readonly phoneKey?: string;
    readonly textVersion: string;
    readonly consentAt: Instant;
  } | null;
  readonly sensitiveDataConsentAt: Instant;
  readonly submittedAt: Instant;
}

/** A member who logs in with a phone of their own. */
export type Account = Member & { readonly phone: MemberPhone };

/** What of a profile was reviewed: it decides a ranking, and by its document results find the person (MEM-7, PTS-7). */
export type ApprovedIdentity = Pick<
  Profile,
  'realName' | 'sex' | 'birthDate' | 'documentKind' | 'documentIndex' | 'documentMasked'
>;

/** A phone number that logs in: its blind index, the number sealed and bound to that, and what is shown of it. */
export interface MemberPhone {
  readonly key: string;
  readonly sealed: string;
  readonly masked: string;
}

/**
 * A person, and the account where they log in with a phone of their own (MEM-1): one account per number. A child
 * whom a guardian registered has none; a guardian may have no profile at all.
 */
export interface Member {
  readonly id: string;
  /** null: their guardians log in for them */
  readonly phone: MemberPhone | null;
  /** accounts that act for this person, the earlier one first; at most two */
  readonly guardians: readonly string[];
  /** the children this account acts for: the other side of their `guardians`, always written together */
  readonly wards: readonly string[];
  readonly passwordHash: string | null;
  readonly openid: string | null;
  readonly review: ReviewState;
  readonly rejectedBecause: string | null;
  /** the approved or, before the first approval, the submitted profile */
  readonly profile: Profile | null;
  /** while another identity waits for its review: the one that was approved last (MEM-7) */
  readonly approved?: ApprovedIdentity | null;
  /** while something waits: what a review looked at before it (MEM-2) */
  readonly reviewedProfile?: Profile | null;
  /** MEM-13; absent: never asked */
  readonly publication?: PublicationConsent | null;
  /** the account is being deleted: its sessions say so too, and nothing is written from them (PIPL) */
  readonly leaving?: boolean;
  /** was once somebody's guardian, or somebody's child, whoever acts for whom now (MEM-8) */
  readonly bonded?: boolean;
  /** MEM-4: certified roles, asked for and given */
  readonly certifications: readonly Certification[];
  /** messages still allowed per template: one accept, one message */
  readonly subscriptions: Readonly<Record<string, number>>;
  readonly createdAt: Instant;
  /** the member's commands of the last day: none of them takes effect twice */
  readonly carriedOut: CarriedOut;
  /** grows with every change of the profile or its review, and whenever the person enters or confirms */
  readonly version: number;
}
