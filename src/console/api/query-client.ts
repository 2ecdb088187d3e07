import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from '../../copy/problem';

const MOST_RETRIES = 2;

/** Only what may go better by itself in a moment is asked again; a refusal is final. */
const mayGoBetter = (error: unknown): boolean =>
  error instanceof ProblemError && error.problem.reason === 'TRY_AGAIN';

/** Server state of the console; it is emptied when somebody logs out. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      networkMode: 'always',
      retry: (failures, error) => failures < MOST_RETRIES && mayGoBetter(error),
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
