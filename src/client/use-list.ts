import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { AnswerOf } from '../contract/routes';
import type { CallOptions } from './call';
import { pageOf, readOn, type PagedRoute, type RowOf } from './lists';
import { readOf, useMayRead, type Read, type ReadSettings } from './use-read';

/** A list as far as it has been read. */
export interface List<N extends PagedRoute> extends Read<readonly RowOf<N>[]> {
  /** the first page, for what it says beside its rows */
  readonly first: AnswerOf<N> | undefined;
  /** false: this is all there is */
  readonly hasMore: boolean;
  readonly loadingMore: boolean;
  readonly more: () => void;
}

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
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const first = data?.pages[0];
  const rows = data?.pages.flatMap(({ value }) => pageOf(name, value).rows);
  return {
    ...readOf(query, query.refetch, first, rows),
    first: first?.value,
    hasMore: hasNextPage,
    loadingMore: isFetchingNextPage,
    more: () => {
      if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
    },
  };
};
