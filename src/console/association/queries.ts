import { useEffect } from 'react';
import { useNavigate } from 'react-router-dom';
import type { RunView } from '../../contract/desk';
import { useAnswers } from '../../client/use-answers';
import { useRead } from '../../client/use-read';
import { useCommandForm } from '../ui/command/command-form';

/** While something runs it is asked for that often, else the week now and then. */
const RUNNING_MS = 1_500;
const WEEK_MS = 30_000;

/** Whether a run is not over yet. */
export const isOpen = ({ state }: Pick<RunView, 'state'>): boolean =>
  state === 'queued' || state === 'running';

/** The state of the week with its runs, kept fresh by itself. */
export const useDeskWeek = () =>
  useRead('deskWeek', {}, { every: (week) => (week?.runs.some(isOpen) ? RUNNING_MS : WEEK_MS) });

/** What an issue or a revision that came out changes on the desk. */
const OF_AN_ISSUE = ['deskWeek', 'issues', 'yearEnd'] as const;

/** One run, followed until it is over. */
export const useRun = (runId: string) => {
  const { refresh } = useAnswers();
  const run = useRead(
    'run',
    { params: { runId } },
    { every: (data) => (data && !isOpen(data) ? false : RUNNING_MS) },
  );
  const over = run.data ? !isOpen(run.data) : false;
  useEffect(() => {
    if (over) OF_AN_ISSUE.forEach((route) => void refresh(route));
  }, [over, refresh]);
  return run;
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
