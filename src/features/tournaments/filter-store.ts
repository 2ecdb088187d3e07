import { create } from 'zustand';
import { NO_FILTERS, type Filters } from './list-filters';

/** The filters live outside the page, so that they are still there when the person comes back. */
export const useFilters = create<Filters>(() => NO_FILTERS);

export const narrow = (change: Partial<Filters>): void => useFilters.setState(change);

export const clearFilters = (): void => useFilters.setState(NO_FILTERS);
