import { useEffect, useMemo } from 'react';
import type { Instant } from '../../contract/words';
import { entryStateOf } from './entry-state';
import { useFilters } from './filter-store';
import { queryOf } from './list-filters';
import { marksOf } from './my-mark';
import { useCardFits } from './use-card-fits';
import { useFitting } from './use-fitting';
import { useNameOf } from '../../client/persons';
import { useLoggedIn } from '../../client/session';
import { useList } from '../../client/use-list';
import { useRead } from '../../client/use-read';
import { useSettled } from '../../client/use-settled';
import { useServerNow } from '../../client/clock';

/** Everything the list shows, and the ways to move it; the page passes on pulls and the bottom. */
export const useTournamentList = () => {
  const filters = useFilters();
  const q = useSettled(filters.q);
  const query = queryOf({ ...filters, q });
  const all = useList('listTournaments', { query }, { keepsFormer: true });
  const { data: found, refetch } = all;
  const now: Instant = useServerNow(all.first?.now);

  const mine = useRead('myEntries').data?.entries;
  const nameOf = useNameOf();
  const marks = useMemo(() => (mine ? marksOf(mine, nameOf) : null), [mine, nameOf]);

  const fits = useCardFits(found);
  // a guest, or whoever has logged out, has nobody whom anything fits
  const onlyFitting = useLoggedIn() && filters.fitsMe;
  const list = useFitting(all, fits, onlyFitting, JSON.stringify(query));

  const passed = found?.some((card) => entryStateOf(card, card.full, now).stale);
  useEffect(() => {
    if (passed) void refetch();
  }, [passed, refetch]);

  return { ...list, found: found ?? [], filters, onlyFitting, marks, fits: fits.of, now };
};
export type TournamentListState = ReturnType<typeof useTournamentList>;
