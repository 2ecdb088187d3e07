import type { ReviewState } from '../../../src/contract/membership';
import type { Day } from '../../../src/contract/words';
import type { Ground } from '../ground';
import type { Account, Member, Profile } from './member';
import type { MemberSessions } from '../session/session';

/** `stale`: somebody changed the member since it was read. */
export type MemberWrite = 'done' | 'stale';

/** The children of an account that is being deleted, by whether somebody else acts for them (MEM-1). */
export interface LeavingWards {
  readonly alone: readonly Member[];
  readonly shared: readonly Member[];
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
   * Member at the version that was read, and the claim of the document, in one transaction (MEM-3).
   * `document-taken`: the document is another member's.
   */
  saveProfile(
    before: Member,
    profile: Profile,
    review: ReviewState,
  ): Promise<MemberWrite | 'document-taken'>;
  saveReview(before: Member, review: ReviewState, because: string | null): Promise<MemberWrite>;
  /** A child that the account registers (MEM-1): both sides and the command's ground, at the account's version. */
  addWard(account: Member, child: Member, first: Ground): Promise<MemberWrite>;
  /** The account acts for the child no longer: both sides and the command's ground, as both were read. */
  dropWard(account: Member, child: Member, first: Ground): Promise<MemberWrite>;
  /**
   * From now on the member writes nothing, from no session of theirs, old or new; `remove` follows. The children
   * whom nobody else acts for are leaving too, the others it acts for no longer. One transaction: every member and
   * the list of sessions at the versions that were read, and every session.
   */
  leave(before: Member, seen: MemberSessions, wards: LeavingWards): Promise<MemberWrite>;
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
   * were read; the document remembers the member's id. `grounds`: the command that does it.
   */
  remove(
    before: Member,
    seen: MemberSessions,
    guardians: readonly Member[],
    grounds?: readonly Ground[],
  ): Promise<MemberWrite>;
}

/**
 * Whether a person stands in an entry that has not ended, of a tournament that is not over on a day of
 * Asia/Shanghai: what is over locks nobody any more (MEM-7). One Query.
 */
export interface LiveEntries {
  any(memberId: string, today: Day): Promise<boolean>;
}
