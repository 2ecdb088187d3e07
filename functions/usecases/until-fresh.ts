import { refuse, type Result } from '../domain/result';

/** How often something may come between before the person is asked to try again. */
const ATTEMPTS = 6;

/** Reads, decides and writes again while the write finds that something came between. */
export const untilFresh = async <T>(
  attempt: () => Promise<Result<T> | 'stale'>,
): Promise<Result<T>> => {
  for (let count = 1; count <= ATTEMPTS; count += 1) {
    const result = await attempt();
    if (result !== 'stale') return result;
  }
  return refuse('TRY_AGAIN');
};
