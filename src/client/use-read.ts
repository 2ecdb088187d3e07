import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { routes, type AnswerOf, type RouteName } from '../contract/routes';
import { asOfText } from '../copy/network';
import { problemOf, type ClientProblem } from '../copy/problem';
import type { CallArguments, CallOptions } from './call';
import { read, type Reading } from './read';
import { useLoggedIn } from './session';

/** What a screen knows of something it reads. */
export interface Read<T> {
  readonly data: T | undefined;
  /** that the data comes from the device, and of when it is; undefined: it is fresh */
  readonly notice: string | undefined;
  /** why there is nothing to show */
  readonly problem: ClientProblem | null;
  /** of the last time it was asked for; older data may still be there */
  readonly error: Error | null;
  readonly isError: boolean;
  readonly isPending: boolean;
  readonly isFetching: boolean;
  /** what is shown was found for what was asked before */
  readonly isFormer: boolean;
  readonly dataUpdatedAt: number;
  readonly refetch: () => Promise<unknown>;
}

export interface ReadSettings<T> {
  readonly enabled?: boolean;
  /** what was found before stays while something narrower is on its way */
  readonly keepsFormer?: boolean;
  /** after how many ms it is asked for again by itself */
  readonly every?: (data: T | undefined) => number | false;
}

type ReadArguments<N extends RouteName> =
  object extends CallOptions<N>
    ? [CallOptions<N>?, ReadSettings<AnswerOf<N>>?]
    : [CallOptions<N>, ReadSettings<AnswerOf<N>>?];

/** The key under which a read is kept. */
export const readKey = <N extends RouteName>(name: N, ...[options]: CallArguments<N>) =>
  [name, options ?? {}] as const;

/** Somebody who is not logged in is not asked for what is of its owner. */
export const useMayRead = (name: RouteName, wanted = true): boolean => {
  const loggedIn = useLoggedIn();
  return wanted && (loggedIn || routes[name].auth === 'guest');
};

type Asked = Pick<
  UseQueryResult,
  'error' | 'isError' | 'isPending' | 'isFetching' | 'isPlaceholderData' | 'dataUpdatedAt'
>;
/** A query as screens see it. */
export const readOf = <T>(
  { error, isError, isPending, isFetching, isPlaceholderData, dataUpdatedAt }: Asked,
  refetch: () => Promise<unknown>,
  first: Reading<unknown> | undefined,
  data: T | undefined,
): Read<T> => ({
  data,
  notice: first?.staleSince ? asOfText(first.staleSince) : undefined,
  problem: isError && data === undefined ? problemOf(error) : null,
  error,
  isError,
  isPending,
  isFetching,
  isFormer: isPlaceholderData,
  dataUpdatedAt,
  refetch,
});

/** Reads a route of the contract: `useRead('entry', { params: { entryId } })`. */
export const useRead = <N extends RouteName>(
  name: N,
  ...[options, settings]: ReadArguments<N>
): Read<AnswerOf<N>> => {
  const asked = [options] as CallArguments<N>;
  const { enabled, keepsFormer, every } = settings ?? {};
  const query = useQuery<Reading<AnswerOf<N>>>({
    queryKey: readKey(name, ...asked),
    queryFn: () => read(name, ...asked),
    enabled: useMayRead(name, enabled),
    placeholderData: keepsFormer ? keepPreviousData : undefined,
    refetchInterval: every && (({ state }) => every(state.data?.value)),
  });
  return readOf(query, query.refetch, query.data, query.data?.value);
};
