import type { ChildProcess } from 'node:child_process';

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5_000;
/** whoever lived that long did not die of its start */
const STEADY_MS = 30_000;
const PATIENCE_MS = 10_000;

/** Closes the input of a process, at which it ends by itself, and waits for that; in the end it is killed. */
export const endOf = async (child: ChildProcess): Promise<void> => {
  child.stdin?.end();
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
  });
};

/** Starts a process and, until it is stopped, starts it again whenever it ends, ever more slowly if it ends at once. */
export const keepAlive = (
  start: () => ChildProcess,
  onEnd: () => void,
): { stop(): Promise<void> } => {
  let pause = FIRST_PAUSE_MS;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const begin = (): ChildProcess => {
    const since = Date.now();
    const child = start();
    child.once('exit', () => {
      if (stopped) return;
      onEnd();
      pause =
        Date.now() - since > STEADY_MS ? FIRST_PAUSE_MS : Math.min(pause * 2, LONGEST_PAUSE_MS);
      timer = setTimeout(() => (current = begin()), pause);
    });
    return child;
  };
  let current = begin();
  return {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      return endOf(current);
    },
  };
};
