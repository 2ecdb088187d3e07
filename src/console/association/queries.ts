import type { RunView } from '../../contract/desk';
import { queryClient } from '../../client/query-client';
import { useRead } from '../../client/use-read';

/** While something runs it is asked for that often, else the week now and then. */
const RUNNING_MS = 1_500;
const WEEK_MS = 30_000;

/** Whether a run is not over yet. */
export const isOpen = ({ state }: Pick<RunView, 'state'>): boolean =>
  state === 'queued' || state === 'running';

/** The state of the week with its runs, kept fresh by itself. */
export const useDeskWeek = () =>
  useRead('deskWeek', {}, { every: (week) => (week?.runs.some(isOpen) ? RUNNING_MS : WEEK_MS) });

/** One run, followed until it is over. */
export const useRun = (runId: string) =>
  useRead(
    'run',
    { params: { runId } },
    { every: (run) => (run && !isOpen(run) ? false : RUNNING_MS) },
  );

/** What an issue or a revision that came out changes on the desk. */
export const publishedSomething = (): void => {
  for (const name of ['deskWeek', 'issues', 'yearEnd'] as const)
    void queryClient.invalidateQueries({ queryKey: [name] });
};
