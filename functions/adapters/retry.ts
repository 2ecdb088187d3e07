import { Again, retried, type Patience, type Pause } from '../domain/retry';

const pause: Pause = (atMostMs) =>
  new Promise((resolve) => setTimeout(resolve, atMostMs * Math.random()));

/** Attempts until one is not to be made again, and throws what the last gave as its reason. */
export const insist = async <T>(
  patience: Patience,
  attempt: () => Promise<T | Again>,
): Promise<T> => {
  const outcome = await retried(patience, pause, attempt);
  if (outcome instanceof Again) throw outcome.because;
  return outcome;
};
