import type { Day, Sex } from '../../../src/contract/words';

/** What a ranking needs to know of an athlete. */
export interface AthleteFact {
  readonly id: string;
  readonly name: string;
  readonly unit: string | null;
  readonly sex: Sex;
  readonly birthDate: Day;
}

export interface AthleteFacts {
  /** In any order, as the profiles stand now; whoever has no account any more is absent. 100 a round trip. */
  of(memberIds: readonly string[]): Promise<readonly AthleteFact[]>;
}
