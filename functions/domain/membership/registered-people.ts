import type { Member, Profile } from './member';

/** What results are matched against (PTS-7): a member's reviewed document, never its number. */
export interface RegisteredPerson extends Pick<
  Profile,
  'realName' | 'documentKind' | 'documentIndex' | 'documentMasked' | 'birthDate' | 'sex' | 'grade'
> {
  readonly id: Member['id'];
  readonly review: Member['review'];
}

/** People by the hundred; each call is a BatchGet or two of strongly consistent reads. */
export interface RegisteredPeople {
  /** Keyed by the blind index of the document; a document nobody has registered is absent. */
  byDocument(indexes: readonly string[]): Promise<ReadonlyMap<string, RegisteredPerson>>;
  /** Keyed by member id; an account that is gone, or has no profile, is absent. */
  byId(memberIds: readonly string[]): Promise<ReadonlyMap<string, RegisteredPerson>>;
}
