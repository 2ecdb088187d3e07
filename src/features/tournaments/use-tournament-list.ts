import { useEffect, useMemo } from 'react';
import type { Instant } from '../../contract/words';
import { entryStateOf } from './entry-state';
import { useFilters } from './filter-store';
import { queryOf } from './list-filters';
import { marksOf } from './my-mark';
import { useNameOf } from '../../client/persons';
import { useList } from '../../client/use-list';
import { useRead } from '../../client/use-read';
import { useSettled } from '../../client/use-settled';
import { useServerNow } from '../../client/clock';

/** Everything the list shows, and the ways to move it; the page passes on pulls and the bottom. */
export const useTournamentList = () => {
  const filters = useFilters();
  const q = useSettled(filters.q);
  const query = queryOf({ ...filters, q });
  const list = useList('listTournaments', { query }, { keepsFormer: true });
  const { data: cards, refetch } = list;
  const now: Instant = useServerNow(list.first?.now);

  const mine = useRead('myEntries').data?.entries;
  const nameOf = useNameOf();
  const marks = useMemo(() => (mine ? marksOf(mine, nameOf) : null), [mine, nameOf]);

  const passed = cards?.some((card) => entryStateOf(card, card.full, now).stale);
  useEffect(() => {
    if (passed) void refetch();
  }, [passed, refetch]);

  return { ...list, filters, marks, now };
};
export type TournamentListState = ReturnType<typeof useTournamentList>;
