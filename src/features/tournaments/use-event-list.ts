import { problemOf } from '../../copy/problem';
import { useLoggedIn } from '../../api/session';
import { asOfText } from '../../copy/network';
import { rowOf } from './entry-rows';
import { cellOf } from './groups-view';
import { useEventEntries, useTournament } from './queries';

/** The list of an event with the event's own figures. A hidden list is not asked for. */
export const useEventList = (tournamentId: string, eventId: string) => {
  const tournament = useTournament(tournamentId);
  const detail = tournament.data?.value;
  const event = detail?.events.find(({ id }) => id === eventId);
  const list =
    detail?.regulation.groups.find(({ id }) => id === event?.groupId)?.rankingList ?? null;
  const hidden = detail ? !detail.regulation.entry.listPublic : false;
  const pages = useEventEntries(tournamentId, eventId, Boolean(event) && !hidden);
  const { refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = pages;
  const first = pages.data?.pages[0];
  const failed = (query: { isError: boolean; data: unknown; error: unknown }) =>
    query.isError && !query.data ? problemOf(query.error) : null;
  const stale = first?.staleSince ?? tournament.data?.staleSince;
  return {
    loggedIn: useLoggedIn(),
    name: detail?.regulation.name,
    cell: event ? cellOf(event, null) : null,
    unknown: Boolean(detail) && !event,
    hidden,
    masked: first?.value.masked ?? false,
    rows: event
      ? pages.data?.pages.flatMap((page) =>
          page.value.entries.map((entry) => rowOf(entry, event.discipline, list)),
        )
      : undefined,
    problem: failed(tournament) ?? failed(pages),
    notice: stale ? asOfText(stale) : undefined,
    hasMore: hasNextPage,
    loadingMore: isFetchingNextPage,
    refresh: () => Promise.all([tournament.refetch(), hidden || !event ? null : refetch()]),
    more: () => {
      if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
    },
  };
};
export type EventListState = ReturnType<typeof useEventList>;
