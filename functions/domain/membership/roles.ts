import type { Day } from '../../../src/contract/words';

/** Who answers for a tournament's results (PTS-8): one person. */
export interface ChiefReferee {
  readonly memberId: string;
  readonly name: string;
}

/** Authority beyond a member's own things; granted locally until organisations have their issue. */
export interface Roles {
  /** One strongly consistent GetItem. */
  isAssociation(memberId: string): Promise<boolean>;
  /** One strongly consistent GetItem; null: nobody has been named. */
  chiefRefereeOf(tournamentId: string): Promise<ChiefReferee | null>;
  /** Tournaments whose chief referee the member is, the latest last day first. One Query of GSI1. */
  officiatedBy(memberId: string): Promise<readonly string[]>;
  grantAssociation(memberId: string): Promise<void>;
  /** Whoever was chief referee of the tournament before is so no longer. */
  nameChiefReferee(tournamentId: string, lastDay: Day, chief: ChiefReferee): Promise<void>;
}
