import { NOTHING_PLAYED, type SeriesHistory } from '../domain/entry/series-history';

/** Results come with the tournaments' own issue; until then nobody has played a stop (ENT-15). */
export const noResultsYet: SeriesHistory = { of: () => Promise.resolve(NOTHING_PLAYED) };
