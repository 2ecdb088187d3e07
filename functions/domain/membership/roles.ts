import { STAFF_ROLES, type StaffRole } from '../../../src/contract/reviewing-words';
import type { Day } from '../../../src/contract/words';
import type { Ground } from '../ground';
import type { MemberWrite } from './member-store';

/** What somebody may do for the association. */
export type Rights = Readonly<Record<StaffRole, boolean>>;

/** The roles that somebody has; none: they may do nothing for the association (MEM-15). */
export const staffRolesIn = (rights: Rights): StaffRole[] =>
  STAFF_ROLES.filter((role) => rights[role]);

/** Authority beyond a member's own things. */
export interface Roles {
  /** One strongly consistent GetItem. */
  rightsOf(memberId: string): Promise<Rights>;
  /** Everybody with a right. One Query of GSI1. */
  staff(): Promise<readonly (Rights & { readonly memberId: string })[]>;
  /** The member who answers for a tournament's results (PTS-8). One strongly consistent GetItem; null: nobody. */
  chiefRefereeOf(tournamentId: string): Promise<string | null>;
  /** Tournaments whose chief referee the member is, the latest last day first. One Query of GSI1. */
  officiatedBy(memberId: string): Promise<readonly string[]>;
  /** While they are as they were read. */
  saveRights(
    memberId: string,
    before: Rights,
    after: Rights,
    grounds: readonly Ground[],
  ): Promise<MemberWrite>;
  /** Whoever was chief referee of the tournament before is so no longer. False: a ground holds no more. */
  nameChiefReferee(
    tournamentId: string,
    lastDay: Day,
    memberId: string,
    grounds?: readonly Ground[],
  ): Promise<boolean>;
}
