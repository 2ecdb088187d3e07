import { useEffect, useMemo } from 'react';
import type { TournamentCard } from '../../contract/tournaments';
import type { Instant } from '../../contract/words';
import { entryStateOf } from './entry-state';
import { useFilters } from './filter-store';
import { queryOf } from './list-filters';
import { marksOf } from './my-mark';
import { useCardFits } from './use-card-fits';
import { useNameOf } from '../../client/persons';
import { useLoggedIn } from '../../client/session';
import { useList } from '../../client/use-list';
import { useRead } from '../../client/use-read';
import { useSettled } from '../../client/use-settled';
import { useServerNow } from '../../client/clock';

/** The cities and districts of cards, those with the most first. */
const districtsOf = (cards: readonly TournamentCard[]): string[] => {
  const counts = new Map<string, number>();
  cards
    .flatMap(({ city, district }) => [city, district])
    .filter((place) => place !== '')
    .forEach((place) => counts.set(place, (counts.get(place) ?? 0) + 1));
  return [...counts].sort(([, one], [, other]) => other - one).map(([place]) => place);
};

/** Everything the list shows, and the ways to move it; the page passes on pulls and the bottom. */
export const useTournamentList = () => {
  const filters = useFilters();
  const q = useSettled(filters.q);
  const query = queryOf({ ...filters, q });
  const list = useList('listTournaments', { query }, { keepsFormer: true });
  const { data: found, refetch } = list;
  const now: Instant = useServerNow(list.first?.now);

  const mine = useRead('myEntries').data?.entries;
  const nameOf = useNameOf();
  const marks = useMemo(() => (mine ? marksOf(mine, nameOf) : null), [mine, nameOf]);

  const fits = useCardFits(found);
  // a guest, or whoever has logged out, has nobody whom anything fits
  const onlyFitting = useLoggedIn() && filters.fitsMe;
  const fitting = found?.filter(({ id }) => fits.of.get(id)?.mayEnter);
  const cards = onlyFitting ? (fits.settled ? fitting : undefined) : found;
  const districts = useMemo(() => districtsOf(found ?? []), [found]);

  const passed = found?.some((card) => entryStateOf(card, card.full, now).stale);
  useEffect(() => {
    if (passed) void refetch();
  }, [passed, refetch]);

  return { ...list, data: cards, filters, onlyFitting, marks, fits: fits.of, districts, now };
};
export type TournamentListState = ReturnType<typeof useTournamentList>;
