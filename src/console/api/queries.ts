import { useMutation, useQuery } from '@tanstack/react-query';
import type { AnswerOf, RouteName } from '../../contract/routes';
import { useCommandKey } from '../../client/command-key';
import { call, type CallArguments, type CallOptions } from './client';
import { problemOf } from '../../copy/problem';

/** The key under which a read is kept; invalidate `[name]` for all of a route. */
export const readKey = <N extends RouteName>(name: N, ...options: CallArguments<N>) =>
  [name, ...options] as const;

/** Reads a route of the contract: `useRead('resultSheet', { params: { tournamentId } })`. */
export const useRead = <N extends RouteName>(name: N, ...options: CallArguments<N>) =>
  useQuery({
    queryKey: readKey(name, ...options),
    queryFn: () => call(name, ...options),
  });

/**
 * Sends a command of the contract under a key per content, so that a second click or a repeat after a
 * lost answer does nothing twice. `mutateAsync` throws a ProblemError.
 */
export const useCommand = <N extends RouteName>(name: N) => {
  const { keyFor, answered } = useCommandKey();
  return useMutation<AnswerOf<N>, Error, Omit<CallOptions<N>, 'intent'>>({
    mutationFn: async (options) => {
      const keyed = { ...options, intent: keyFor(options) };
      return call(name, ...([keyed] as unknown as CallArguments<N>));
    },
    onSuccess: () => answered(null),
    onError: (error) => answered(problemOf(error)),
  });
};
