import { create } from 'zustand';
import { START_FILTERS, type Filters } from './list-filters';

/** The filters live outside the page, so that they are still there when the person comes back. */
export const useFilters = create<Filters>(() => START_FILTERS);

export const narrow = (change: Partial<Filters>): void => useFilters.setState(change);
