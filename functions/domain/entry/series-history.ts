import type { SeriesRecord } from './requirements';

/** What a person has played in a series (ENT-12, ENT-15), from results. */
export interface SeriesHistory {
  of(personKey: string, seriesId: string, year: number): Promise<SeriesRecord>;
}

/** Until there are results, nobody has played. */
export const NOTHING_PLAYED: SeriesRecord = { playedStop: false, playedUpTo: null };
