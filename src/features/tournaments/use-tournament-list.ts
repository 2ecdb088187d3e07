import { useEffect, useMemo } from 'react';
import { useMyEntries } from '../../api/entry-queries';
import { problemOf } from '../../copy/problem';
import type { Instant } from '../../contract/words';
import { asOfText } from '../../copy/network';
import { entryStateOf } from './entry-state';
import { useFilters } from './filter-store';
import { marksOf } from './my-mark';
import { useTournamentPages } from './queries';
import { useDebounced } from '../../ui/use-debounced';
import { useServerNow } from '../../api/use-server-now';

const TYPING_PAUSE_MS = 350;

/** Everything the list shows, and the ways to move it; the page passes on pulls and the bottom. */
export const useTournamentList = () => {
  const filters = useFilters();
  const q = useDebounced(filters.q, TYPING_PAUSE_MS);
  const pages = useTournamentPages({ ...filters, q });
  const { refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = pages;
  const first = pages.data?.pages[0];
  const now: Instant = useServerNow(first?.value.now);
  const cards = pages.data?.pages.flatMap((page) => page.value.tournaments) ?? [];

  const mine = useMyEntries().data?.value.entries;
  const marks = useMemo(() => (mine ? marksOf(mine) : null), [mine]);

  const passed = cards.some((card) => entryStateOf(card, card.full, now).stale);
  useEffect(() => {
    if (passed) void refetch();
  }, [passed, refetch]);

  return {
    filters,
    cards,
    marks,
    now,
    loading: pages.isPending,
    searching: pages.isPlaceholderData,
    problem: pages.isError && !pages.data ? problemOf(pages.error) : null,
    notice: first?.staleSince ? asOfText(first.staleSince) : undefined,
    hasMore: hasNextPage,
    loadingMore: isFetchingNextPage,
    refresh: () => refetch(),
    more: () => {
      if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
    },
  };
};
export type TournamentListState = ReturnType<typeof useTournamentList>;
