import { useMutation, useQuery } from '@tanstack/react-query';
import type { AnswerOf, RouteName } from '../../contract/routes';
import { call, type CallArguments, type CallOptions } from './client';
import { useIntent } from './intent';
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
  const intent = useIntent();
  return useMutation<AnswerOf<N>, Error, Omit<CallOptions<N>, 'intent'>>({
    mutationFn: async (options) => {
      const keyed = { ...options, intent: intent.keyFor(options) };
      return call(name, ...([keyed] as unknown as CallArguments<N>));
    },
    onSuccess: intent.done,
    onError: (error) => {
      // without an answer it may have been done: the same again must carry the same key
      const { reason } = problemOf(error);
      if (reason !== 'OFFLINE' && reason !== 'TIMEOUT' && reason !== 'TRY_AGAIN') intent.done();
    },
  });
};
