import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { AnswerOf } from '../contract/routes';
import type { CallOptions } from './call';
import { problemOf, type ClientProblem } from '../copy/problem';
import { pageOf, readOn, type PagedRoute, type RowOf } from './lists';
import { readOf, useMayRead, type Read, type ReadSettings } from './use-read';

/** A list as far as it has been read. */
export interface List<N extends PagedRoute> extends Read<readonly RowOf<N>[]> {
  /** the first page, for what it says beside its rows */
  readonly first: AnswerOf<N> | undefined;
  /** false: this is all there is */
  readonly hasMore: boolean;
  readonly loadingMore: boolean;
  /** why the next page did not come when it was asked for last; what is there stays */
  readonly moreProblem: ClientProblem | null;
  /** asks for the next page; settles when it is there, or did not come */
  readonly more: () => Promise<void>;
}

/** So often a next page is asked for that a refresh of the pages before it has overtaken: it stops what is under way. */
const MOST_TRIES = 3;

/** Reads a list page after page: `useList('listTournaments', { query })`. */
export const useList = <N extends PagedRoute>(
  name: N,
  options: CallOptions<N>,
  { enabled, keepsFormer }: Pick<ReadSettings<never>, 'enabled' | 'keepsFormer'> = {},
): List<N> => {
  const query = useInfiniteQuery({
    queryKey: [name, options, 'pages'],
    queryFn: ({ pageParam }) => readOn(name, options, pageParam),
    initialPageParam: null as Readonly<Record<string, string>> | null,
    getNextPageParam: ({ value }) => pageOf(name, value).next,
    enabled: useMayRead(name, enabled),
    placeholderData: keepsFormer ? keepPreviousData : undefined,
  });
  const { data, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = query;
  const first = data?.pages[0];
  const rows = data?.pages.flatMap(({ value }) => pageOf(name, value).rows);
  return {
    ...readOf(query, query.refetch, first, rows),
    first: first?.value,
    hasMore: hasNextPage,
    loadingMore: isFetchingNextPage,
    moreProblem: isFetchNextPageError ? problemOf(query.error) : null,
    more: async () => {
      if (!hasNextPage || isFetchingNextPage) return;
      const before = data?.pages.length ?? 0;
      for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
        const now = await fetchNextPage();
        const grew = (now.data?.pages.length ?? 0) > before;
        if (grew || now.isError || !now.hasNextPage) return;
      }
    },
  };
};
