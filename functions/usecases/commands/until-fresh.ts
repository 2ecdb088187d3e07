import { refuse, type Result } from '../../domain/result';

/** How often something may come between before the person is asked to try again. */
const ATTEMPTS = 8;
/** Those who met wait apart, at most 10, 20 … 640 ms: who comes again at once meets again. */
const FIRST_PAUSE_MS = 10;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Reads, decides and writes again while the write finds that something came between. */
export const untilFresh = async <T>(
  attempt: () => Promise<Result<T> | 'stale'>,
): Promise<Result<T>> => {
  for (let count = 0; count < ATTEMPTS; count += 1) {
    if (count > 0) await pause(Math.random() * FIRST_PAUSE_MS * 2 ** (count - 1));
    const result = await attempt();
    if (result !== 'stale') return result;
  }
  return refuse('TRY_AGAIN');
};
