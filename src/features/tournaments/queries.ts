import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { read } from '../../api/read';
import { useLoggedIn } from '../../api/session';
import { PERSONAL } from '../../api/session-queries';
import { queryOf, type Filters } from './list-filters';

/** GET /tournaments, page after page; what was found before stays while a narrower list is on its way. */
export const useTournamentPages = (filters: Filters) => {
  const query = queryOf(filters);
  return useInfiniteQuery({
    queryKey: ['tournaments', query],
    queryFn: ({ pageParam }) =>
      read('listTournaments', { query: pageParam ? { ...query, cursor: pageParam } : query }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.value.next,
    placeholderData: keepPreviousData,
  });
};

/** GET /tournaments/{tournamentId}: the same for everybody. */
export const useTournament = (tournamentId: string) =>
  useQuery({
    queryKey: ['tournament', tournamentId],
    queryFn: () => read('tournament', { params: { tournamentId } }),
  });

/** GET /tournaments/{tournamentId}/me: which events fit; only for somebody who is logged in. */
export const useMyFit = (tournamentId: string) => {
  const loggedIn = useLoggedIn();
  return useQuery({
    queryKey: [PERSONAL, 'my-fit', tournamentId],
    queryFn: () => read('myFit', { params: { tournamentId } }),
    enabled: loggedIn,
  });
};

/** GET …/entries of an event; a guest and a member get different names, so they are kept apart, and a member's go with the session. */
export const useEventEntries = (tournamentId: string, eventId: string, listed: boolean) => {
  const loggedIn = useLoggedIn();
  return useInfiniteQuery({
    queryKey: [...(loggedIn ? [PERSONAL] : []), 'event-entries', tournamentId, eventId],
    queryFn: ({ pageParam }) =>
      read('listEventEntries', {
        params: { tournamentId, eventId },
        query: pageParam ? { cursor: pageParam } : {},
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.value.next,
    enabled: listed,
  });
};
