import type { Member, Profile } from './member';

/**
 * What results are matched against (PTS-7): a member's reviewed document, never its number. Whoever waits for another
 * identity's review is still the approved one; `review` tells of who was never approved.
 */
export interface RegisteredPerson extends Pick<
  Profile,
  'realName' | 'documentKind' | 'documentIndex' | 'documentMasked' | 'birthDate' | 'sex' | 'grade'
> {
  readonly id: Member['id'];
  readonly review: Member['review'];
}

/** People by the hundred; each call is a BatchGet or two of strongly consistent reads. */
export interface RegisteredPeople {
  /** Keyed by the blind index of the document; one that nobody holds approved is absent (MEM-3). */
  byDocument(indexes: readonly string[]): Promise<ReadonlyMap<string, RegisteredPerson>>;
  /** Keyed by member id; an account that is gone, or has no profile, is absent. */
  byId(memberIds: readonly string[]): Promise<ReadonlyMap<string, RegisteredPerson>>;
}
