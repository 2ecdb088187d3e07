import type { Day } from '../../../src/contract/words';
import type { Ground } from '../ground';

/** Authority beyond a member's own things; granted locally until organisations have their issue. */
export interface Roles {
  /** One strongly consistent GetItem. */
  isAssociation(memberId: string): Promise<boolean>;
  /** The member who answers for a tournament's results (PTS-8). One strongly consistent GetItem; null: nobody. */
  chiefRefereeOf(tournamentId: string): Promise<string | null>;
  /** Tournaments whose chief referee the member is, the latest last day first. One Query of GSI1. */
  officiatedBy(memberId: string): Promise<readonly string[]>;
  /** False: a ground holds no more. */
  grantAssociation(memberId: string, grounds?: readonly Ground[]): Promise<boolean>;
  /** Whoever was chief referee of the tournament before is so no longer. False: a ground holds no more. */
  nameChiefReferee(
    tournamentId: string,
    lastDay: Day,
    memberId: string,
    grounds?: readonly Ground[],
  ): Promise<boolean>;
}
