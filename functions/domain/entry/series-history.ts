import type { Instant } from '../../../src/contract/words';
import type { Member } from '../membership/member';
import type { SeriesRecord } from './requirement-judges';
import type { SeriesQuestions } from './requirements';

/** What a person has played in a series (ENT-12, ENT-15): only what is asked is read. */
export interface SeriesHistory {
  of(
    person: Pick<Member, 'id' | 'profile'>,
    asked: SeriesQuestions,
    now: Instant,
  ): Promise<SeriesRecord>;
}

/** Of a person who has played nothing, or of whom nothing is asked. */
export const NOTHING_PLAYED: SeriesRecord = { stops: [], playedUpTo: null };
