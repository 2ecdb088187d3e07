import type { Day, Sex } from '../../../src/contract/words';
import type { Shown } from '../membership/publication';

/** What a ranking needs to know of an athlete; name and unit are shown as the policy of publication says. */
export interface AthleteFact extends Shown {
  readonly id: string;
  readonly sex: Sex;
  readonly birthDate: Day;
}

export interface AthleteFacts {
  /** In any order, as the profiles stand now; whoever has no account any more is absent. 100 a round trip. */
  of(memberIds: readonly string[]): Promise<readonly AthleteFact[]>;
}
