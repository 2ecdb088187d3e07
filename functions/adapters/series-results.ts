import type { SeriesHistory } from '../domain/entry/series-history';
import type { MemberStore } from '../domain/membership/member-store';
import { cameTo } from '../domain/points/athlete-awards';
import type { ResultsStore } from '../domain/points/results-store';

/**
 * What a person has played in a series (ENT-15): a stop in whose results as they stand he is, and not as a
 * no-show. Two GetItems. Results know the ranking group only, so playing up (ENT-12) is not told from them.
 */
export const seriesFromResults = (
  members: Pick<MemberStore, 'idOfPerson'>,
  results: Pick<ResultsStore, 'ofAthlete'>,
): SeriesHistory => ({
  of: async (personKey, seriesId, year) => {
    const memberId = await members.idOfPerson(personKey);
    const awards = memberId === null ? [] : await results.ofAthlete(memberId);
    const stops = awards.filter(({ series }) => series?.id === seriesId && series.year === year);
    return { playedStop: stops.some(cameTo), playedUpTo: null };
  },
});
