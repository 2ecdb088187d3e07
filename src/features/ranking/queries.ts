import {
  keepPreviousData,
  useInfiniteQuery,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useCallback } from 'react';
import { read } from '../../api/read';
import { useLoggedIn } from '../../api/session';
import { PERSONAL } from '../../api/session-queries';
import type { ListName } from '../../contract/ranking';

const MY_RANKING = [PERSONAL, 'my-ranking'] as const;

/** No edition is the latest one, whichever that is when it is asked for. */
const inEdition = (edition: string | null): { edition?: string } => (edition ? { edition } : {});

/** GET /ranking/issues, the newest first, older ones by and by. */
export const useIssues = () =>
  useInfiniteQuery({
    queryKey: ['ranking', 'issues'],
    queryFn: ({ pageParam }) => read('issues', { query: pageParam ? { before: pageParam } : {} }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ value }) =>
      value.more ? (value.issues[value.issues.length - 1]?.date ?? null) : null,
  });

/** GET /ranking/lists/{list}: 50 rows; those before stay while the next are on their way. */
export const useRankingPage = (list: ListName | null, edition: string | null, page: number) =>
  useQuery({
    queryKey: ['ranking', 'page', list, edition, page],
    queryFn: () =>
      read('rankingPage', {
        params: { list: list ?? '' },
        query: { ...inEdition(edition), page: String(page) },
      }),
    enabled: list !== null,
    placeholderData: keepPreviousData,
  });

/** GET /ranking/lists/{list}/search, once something is typed. */
export const useRankingSearch = (list: ListName | null, edition: string | null, name: string) =>
  useQuery({
    queryKey: ['ranking', 'search', list, edition, name],
    queryFn: () =>
      read('searchRanking', {
        params: { list: list ?? '' },
        query: { ...inEdition(edition), name },
      }),
    enabled: list !== null && name !== '',
    placeholderData: keepPreviousData,
  });

/** GET /me/ranking; only for somebody who is logged in. */
export const useMyRanking = (edition: string | null) => {
  const enabled = useLoggedIn();
  return useQuery({
    queryKey: [...MY_RANKING, edition],
    queryFn: () => read('myRanking', { query: inEdition(edition) }),
    enabled,
  });
};

/** GET /ranking/athletes/{memberId} */
export const useAthlete = (memberId: string, edition: string | null) =>
  useQuery({
    queryKey: ['ranking', 'athlete', memberId, edition],
    queryFn: () => read('athleteRanking', { params: { memberId }, query: inEdition(edition) }),
  });

/** Asks again for everything of the lists that is on show, and for the rest when it is looked at. */
export const useRefreshRanking = () => {
  const queries = useQueryClient();
  return useCallback(
    () =>
      Promise.all(
        [['ranking'], MY_RANKING].map((queryKey) => queries.invalidateQueries({ queryKey })),
      ),
    [queries],
  );
};
