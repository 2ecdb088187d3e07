import type { ReviewState } from '../../../src/contract/membership';
import type { Day, Instant } from '../../../src/contract/words';
import type { Ground } from '../ground';
import type { Certification } from './certification';
import type { ConsentRecord, GivenConsents } from './consent';
import type { News } from '../telling/news';
import type { Account, Member, Profile } from './member';
import type { PublicationConsent } from './publication';
import type { Cap } from '../session/cap-window';
import type { MemberSessions } from '../session/session';

/** `stale`: somebody changed the member since it was read. */
export type MemberWrite = 'done' | 'stale';

/** MEM-3: one document, and everybody who says that it is theirs. */
export interface DocumentClaims {
  readonly holder: string | null;
  /** of submitted profiles in whatever state of review, the holder's among them */
  readonly claimants: readonly string[];
}

/** The children of an account that is being deleted, by whether somebody else acts for them (MEM-1). */
export interface LeavingWards {
  readonly alone: readonly Member[];
  readonly shared: readonly Member[];
}

/** What goes with a review, or with the end of a member: what it rested on, its line of the trail among that, and what the person hears (TEL-5). */
export interface MemberBeside {
  readonly grounds?: readonly Ground[];
  readonly news?: News;
}

export interface MemberStore {
  /** One strongly consistent GetItem. */
  find(memberId: string): Promise<Member | null>;
  /** The member with this phone (MEM-1). One strongly consistent GetItem. */
  idOfPhone(phoneKey: string): Promise<string | null>;
  /** Members of a document whose accounts were deleted: what they did binds the person still (ENT-12). One Query. */
  formersOf(documentIndex: string): Promise<readonly string[]>;
  /** One account per phone (MEM-1): the member is made, or the id of the one that is there. */
  create(member: Account): Promise<{ readonly memberId: string }>;
  /**
   * Member at the version that was read, its claim beside everybody else's of the document, and the records of what
   * was consented to, in one transaction (MEM-3, MEM-6): nothing asks here whether somebody else has it. It counts
   * within every one of the caps; `too-many`: above one of them.
   */
  saveProfile(
    before: Member,
    profile: Profile,
    review: ReviewState,
    consents: GivenConsents,
    caps?: readonly Cap[],
  ): Promise<MemberWrite | 'too-many'>;
  /** MEM-13: the consent that stands from now on and its record, with the command's ground, at the version read. */
  savePublication(
    before: Member,
    publication: PublicationConsent,
    record: ConsentRecord,
    first: Ground,
  ): Promise<MemberWrite>;
  /** Records of consents go at an instant and not before. One Query, and a write for each record. */
  keepConsents(memberId: string, until: Instant): Promise<void>;
  /**
   * The submitted profile is approved, its document from now on this member's alone, and the one approved before
   * free, in one transaction (MEM-3, MEM-7), with the news of it, as below (TEL-5). `document-taken`: another member holds it approved.
   */
  approve(before: Member, beside?: MemberBeside): Promise<MemberWrite | 'document-taken'>;
  /** The submitted profile is rejected; what was approved before it stays so (MEM-2, MEM-7). */
  reject(before: Member, because: string, beside?: MemberBeside): Promise<MemberWrite>;
  /** What was approved is so no longer, and its document free, in one transaction. */
  withdrawApproval(before: Member, because: string, beside?: MemberBeside): Promise<MemberWrite>;
  /**
   * MEM-4: certified roles as they stand from now on, at the version that was read, with the ground of the command
   * that asks, and the news of a review (TEL-5).
   */
  saveCertifications(
    before: Member,
    certifications: readonly Certification[],
    beside: MemberBeside,
  ): Promise<MemberWrite>;
  /** Who has asked for a certified role that is not decided, by how long: up to so many. One Query of GSI1. */
  askingRoles(limit: number): Promise<readonly string[]>;
  /** Who presents a document and who holds it approved; null: nobody. One Query, strongly consistent. */
  claimsOf(documentIndex: string): Promise<DocumentClaims>;
  /** A child that the account registers (MEM-1): both sides and the command's ground, at the account's version. */
  addWard(account: Member, child: Member, first: Ground): Promise<MemberWrite>;
  /** The account acts for the child no longer: both sides, the news and the command's ground, as both were read. */
  dropWard(account: Member, child: Member, first: Ground, news: News): Promise<MemberWrite>;
  /**
   * From now on the member writes nothing, from no session of theirs, old or new; `remove` follows. The children
   * whom nobody else acts for are leaving too, the others it acts for no longer. One transaction: every member and
   * the list of sessions at the versions that were read, every session, the grounds and the news.
   */
  leave(
    before: Member,
    seen: MemberSessions,
    wards: LeavingWards,
    beside?: { readonly grounds?: readonly Ground[]; readonly news?: readonly News[] },
  ): Promise<MemberWrite>;
  saveOpenid(memberId: string, openid: string): Promise<void>;
  /** Adds one message per accepted template; `first` of the command that does. */
  addSubscriptions(
    memberId: string,
    templates: readonly string[],
    first: Ground,
  ): Promise<MemberWrite>;
  /** Uses one accepted message up; false when none is left. */
  spendSubscription(memberId: string, template: string): Promise<boolean>;
  /**
   * Account, claim, profile and sessions go in one transaction, and its side of the bond with every guardian, as they
   * were read; the document remembers the member's id. `beside`: the command that does it, and who hears of it.
   */
  remove(
    before: Member,
    seen: MemberSessions,
    guardians: readonly Member[],
    beside?: MemberBeside,
  ): Promise<MemberWrite>;
}

/**
 * Whether a person stands in an entry that has not ended, of a tournament that is not over on a day of
 * Asia/Shanghai: what is over locks nobody any more (MEM-7). One Query.
 */
export interface LiveEntries {
  any(memberId: string, today: Day): Promise<boolean>;
}
