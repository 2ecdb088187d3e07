import { refuse, type Result } from '../../domain/result';
import { Again, PATIENCE, retried, type Pause } from '../../domain/retry';

const pause: Pause = (atMostMs) =>
  new Promise((resolve) => setTimeout(resolve, atMostMs * Math.random()));

/** Reads, decides and writes again while the write finds that something came between. */
export const untilFresh = async <T>(
  attempt: () => Promise<Result<T> | 'stale'>,
): Promise<Result<T>> => {
  const outcome = await retried(PATIENCE.request, pause, async () => {
    const result = await attempt();
    return result === 'stale' ? new Again() : result;
  });
  return outcome instanceof Again ? refuse('TRY_AGAIN') : outcome;
};
