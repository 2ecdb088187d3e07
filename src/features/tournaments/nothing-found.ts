import { browsing } from '../../copy/tournaments';
import { NO_FILTERS, queryOf, START_FILTERS, type Filters } from './list-filters';

/** Why the list is empty, and the one way on: the filters to go on with. */
export interface NothingFound {
  readonly title: string;
  readonly note: string;
  readonly action: string;
  /** null: ask again with the same filters */
  readonly next: Filters | null;
}

/** A search finds in all states what the present one lacks; an empty state leads to the one with more. */
export const nothingFoundOf = (filters: Filters): NothingFound => {
  const { phase } = filters;
  if (filters.fitsMe) return { ...browsing.noneForMe, next: { ...filters, fitsMe: false } };
  const narrowed = Object.keys(queryOf({ ...filters, phase: null })).length > 0;
  if (narrowed) {
    return phase
      ? { ...browsing.noneHere, next: { ...filters, phase: null } }
      : { ...browsing.noneAtAll, next: START_FILTERS };
  }
  if (phase === 'open') return { ...browsing.noneOpen, next: { ...NO_FILTERS, phase: 'upcoming' } };
  return phase
    ? { ...browsing.noneInPhase, next: NO_FILTERS }
    : { ...browsing.noneYet, next: null };
};
