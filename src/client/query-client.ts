import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from '../copy/problem';

const SECONDS_FRESH = 20;
const MOST_RETRIES = 2;

/** Only what may go better by itself in a moment is asked again; a refusal is final. */
const mayGoBetter = (error: unknown): boolean =>
  error instanceof ProblemError && error.problem.reason === 'TRY_AGAIN';

/** Server state of the whole client. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: SECONDS_FRESH * 1000,
      networkMode: 'always',
      refetchOnReconnect: true,
      retry: (failures, error) => failures < MOST_RETRIES && mayGoBetter(error),
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
