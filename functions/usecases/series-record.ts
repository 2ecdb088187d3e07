import type { Actor } from '../domain/actor';
import { needsSeriesRecord, type SeriesRecord } from '../domain/entry/requirements';
import { NOTHING_PLAYED, type SeriesHistory } from '../domain/entry/series-history';
import type { Tournament } from '../domain/publishing/tournament';

/** What the person has played in the series, read only where the regulation asks (ENT-12, ENT-15). */
export const seriesRecord = async (
  { history }: { readonly history: SeriesHistory },
  { rules }: Tournament,
  actor: Actor,
): Promise<SeriesRecord> => {
  if (!needsSeriesRecord(rules)) return NOTHING_PLAYED;
  const asked = rules.entry.requirements.playedStopOf;
  const series = asked?.series ?? rules.series?.id ?? '';
  return history.of(actor.personKey, series, asked?.year ?? rules.series?.year ?? 0);
};
