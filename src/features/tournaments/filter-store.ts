import { create } from 'zustand';
import { addressWord, keepInAddress } from '../../ui/address-words';
import { filtersOfWords, wordsOfFilters, type Filters } from './list-filters';

/** The filters live outside the page, and in its address: they are there after coming back and after a reload. */
export const useFilters = create<Filters>(() => filtersOfWords(addressWord));

/** The address of the list says what it is narrowed to; a tab that is come back to has lost it. */
export const keepFilters = (): void => keepInAddress(wordsOfFilters(useFilters.getState()));

export const narrow = (change: Partial<Filters>): void => {
  useFilters.setState(change);
  keepFilters();
};
