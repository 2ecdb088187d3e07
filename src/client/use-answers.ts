import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { AnswerOf, RouteName } from '../contract/routes';
import type { CallOptions } from './call';
import type { Reading } from './read';

const answersIn = (queries: QueryClient) => ({
  /** Puts an answer in the place of what is shown; `make` is given what is shown now. */
  show: <N extends RouteName>(
    name: N,
    options: CallOptions<N>,
    make: (shown: AnswerOf<N> | undefined) => AnswerOf<N>,
  ): void =>
    void queries.setQueryData<Reading<AnswerOf<N>>>([name, options], (shown) => ({
      value: make(shown?.value),
      staleSince: null,
    })),
  /** Asks again for a route, or for what of it has these parameters. */
  refresh: (name: RouteName, params?: Readonly<Record<string, string>>): Promise<void> =>
    queries.invalidateQueries({ queryKey: params ? [name, { params }] : [name] }),
});

/** What is known of the server's state, to be changed by what a command answered. */
export const useAnswers = () => {
  const queries = useQueryClient();
  return useMemo(() => answersIn(queries), [queries]);
};
