import type { SeriesRecord } from '../../domain/entry/requirement-judges';
import { seriesQuestions } from '../../domain/entry/requirements';
import { NOTHING_PLAYED, type SeriesHistory } from '../../domain/entry/series-history';
import type { Member } from '../../domain/membership/member';
import type { Clock } from '../../domain/ports';
import type { Tournament } from '../../domain/publishing/tournament';

/** What the person has played in the series by now, read only where the regulation asks (ENT-12, ENT-15). */
export const seriesRecord = async (
  { history, clock }: { readonly history: SeriesHistory; readonly clock: Clock },
  { rules }: Tournament,
  person: Member,
): Promise<SeriesRecord> => {
  const asked = seriesQuestions(rules);
  if (asked.stopsOf.length === 0 && asked.noReturnIn === null) return NOTHING_PLAYED;
  return history.of(person, asked, clock.now());
};
