import type { Day, Instant } from '../../../src/contract/words';
import type { Ground } from '../ground';
import type { MemberSessions, Session } from '../session/session';
import type { News } from '../telling/news';
import type { Cap } from '../session/cap-window';
import type { AccountSms } from './account-sms';
import type { FormerHolder } from './former-holder';
import type { Guardianship } from './guardianship';
import type { Member, MemberPhone } from './member';
import type { MemberWrite } from './member-store';
import type { PhoneRequest } from './phone-request';

/** A member as read with their sessions, which were read first. */
export interface Seen {
  readonly member: Member;
  readonly sessions: MemberSessions;
}

/** What goes with a change of an account, all or nothing. */
export interface Beside {
  readonly grounds?: readonly Ground[];
  readonly messages?: readonly AccountSms[];
  readonly news?: News;
  /** is decided by it */
  readonly request?: PhoneRequest;
  /** the reviewer who has claimed that request; absent: nobody need have */
  readonly claimedBy?: string;
}

/**
 * What follows to the account that a member has now (MEM-8): invitations that wait under a former number's key, or the
 * inbox and what was watched of an account that was merged, whose member id `from` is then.
 */
export interface Following {
  readonly memberId: string;
  readonly from: string;
  /** what came later is the number's next holder's */
  readonly until: Instant;
}

export interface PhoneMove extends Beside {
  readonly whose: Seen;
  readonly to: MemberPhone;
  /** the account that had the number, with nobody in it: it goes */
  readonly merged: Seen | null;
  /** of all sessions this one alone is there afterwards; null: none */
  readonly session: Session | null;
  /** what follows to the new number; none: it is the old one again */
  readonly following: readonly Following[];
  /** a guardian who acts for the member no longer */
  readonly without?: Member | null;
  readonly today: Day;
}

/** A guardianship that was offered to a former number (MEM-8). */
export interface GuardianshipMove {
  readonly from: Guardianship;
  readonly to: string;
  readonly now: Instant;
}

/** Phones and guardians of members: each change is one transaction at the versions that were read. */
export interface MoveStore {
  move(move: PhoneMove): Promise<MemberWrite>;
  /** The number is nobody's any more. */
  release(whose: Seen, following: Following, beside: Beside): Promise<MemberWrite>;
  /** Both sides at once; the invitation is used up. */
  link(child: Member, guardian: Member, used: Guardianship, beside: Beside): Promise<MemberWrite>;
  /** Both sides at once; `guardian` null: that account is gone. */
  unlink(
    child: Member,
    guardianId: string,
    guardian: Member | null,
    beside: Beside,
  ): Promise<MemberWrite>;
  /** `too-many`: a cap is reached. */
  invite(
    guardianship: Guardianship,
    caps: readonly Cap[],
    beside: Beside,
  ): Promise<MemberWrite | 'too-many'>;
  /** Who gave the number up, by another or by none, the earliest first; one GetItem. */
  formerHolders(phoneKey: string): Promise<readonly FormerHolder[]>;
  /** One GetItem; one that has expired may still be there. */
  invitation(phoneKey: string, id: string): Promise<Guardianship | null>;
  /** One Query. */
  invitations(phoneKey: string): Promise<Guardianship[]>;
  /** Those an account has sent, whomever they are to. One Query of GSI1, and a GetItem for each: one that is answered is none. */
  invitationsBy(inviterId: string): Promise<Guardianship[]>;
  /** Declined, or taken back. False: it does not wait there any more. */
  drop(phoneKey: string, id: string): Promise<boolean>;
  /** It waits under another key from now on, while the grounds stand. */
  readdress(moved: GuardianshipMove, beside: Beside): Promise<MemberWrite>;
  /** A request is decided and nothing else happens. */
  decide(request: PhoneRequest, beside: Beside): Promise<MemberWrite>;
  /** GSI1 FOLLOWING, oldest first. */
  following(limit: number): Promise<Following[]>;
  /** One Query. */
  followingOf(memberId: string): Promise<Following[]>;
  followed(following: Following): Promise<void>;
}
