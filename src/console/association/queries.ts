import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import type { RunView } from '../../contract/desk';
import { call } from '../api/client';
import { readKey } from '../api/queries';
import { queryClient } from '../api/query-client';
import { useCommandForm } from '../ui/command/command-form';

/** While something runs it is asked for that often, else the week now and then. */
const RUNNING_MS = 1_500;
const WEEK_MS = 30_000;

/** Whether a run is not over yet. */
export const isOpen = ({ state }: Pick<RunView, 'state'>): boolean =>
  state === 'queued' || state === 'running';

/** The state of the week with its runs, kept fresh by itself. */
export const useDeskWeek = () =>
  useQuery({
    queryKey: readKey('deskWeek'),
    queryFn: () => call('deskWeek'),
    refetchInterval: ({ state }) => (state.data?.runs.some(isOpen) ? RUNNING_MS : WEEK_MS),
  });

/** One run, followed until it is over. */
export const useRun = (runId: string) => {
  const options = { params: { runId } };
  return useQuery({
    queryKey: readKey('run', options),
    queryFn: () => call('run', options),
    refetchInterval: ({ state }) => (state.data && !isOpen(state.data) ? false : RUNNING_MS),
  });
};

/** What an issue or a revision that came out changes on the desk. */
export const publishedSomething = (): void => {
  for (const name of ['deskWeek', 'issues', 'yearEnd'] as const)
    void queryClient.invalidateQueries({ queryKey: [name] });
};

/** Starts a run and goes on to where it is followed. */
export const useStartRun = (onStarted?: () => void) => {
  const go = useNavigate();
  return useCommandForm('startRun', {
    changes: ['deskWeek'],
    onDone: ({ id }) => {
      onStarted?.();
      void go(`/runs?run=${encodeURIComponent(id)}`, { preventScrollReset: true });
    },
  });
};
