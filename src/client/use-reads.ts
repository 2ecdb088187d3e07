import { useQueries } from '@tanstack/react-query';
import type { AnswerOf, RouteName } from '../contract/routes';
import type { CallArguments, CallOptions } from './call';
import { read, type Reading } from './read';
import { readKey, readOf, useMayRead, type Read } from './use-read';

/** Reads a route with several parameters side by side; the answers in their order. */
export const useReads = <N extends RouteName>(
  name: N,
  options: readonly CallOptions<N>[],
  enabled = true,
): readonly Read<AnswerOf<N>>[] => {
  const may = useMayRead(name, enabled);
  const queries = useQueries({
    queries: options.map((one) => {
      const asked = [one] as CallArguments<N>;
      return {
        queryKey: readKey(name, ...asked),
        queryFn: (): Promise<Reading<AnswerOf<N>>> => read(name, ...asked),
        enabled: may,
      };
    }),
  });
  return queries.map((query) => readOf(query, query.refetch, query.data, query.data?.value));
};
