import { Alert, Drawer } from 'antd';
import { useEffect } from 'react';
import { RANKING_PATH } from '../../../client/page-addresses';
import type { RunView } from '../../../contract/desk';
import { deskCopy } from '../../../copy/desk';
import { runsCopy as copy } from '../../../copy/desk-issues';
import { FailedState, LoadingState } from '../../ui/states';
import { PublicLink } from '../public-page';
import { isOpen, publishedSomething, useRun } from '../queries';
import { deskMoment } from '../moment';
import { DifferencesView } from './differences-view';
import { RunProgress } from './run-progress';
import { RunState } from './run-state';

const WIDTH = 'min(1040px, 100vw)';

/** One run: its progress while it runs, then what came of it. */
export const RunDrawer = ({ runId, onClose }: { runId: string; onClose: () => void }) => {
  const run = useRun(runId);
  const over = run.data ? !isOpen(run.data) : false;
  useEffect(() => {
    if (over) publishedSomething();
  }, [over]);
  return (
    <Drawer
      open
      size={WIDTH}
      rootClassName="desk-drawer"
      title={run.data ? copy.runTitle(run.data.kind, run.data.issue) : deskCopy.runs}
      onClose={onClose}
    >
      {run.data ? (
        <RunBody run={run.data} />
      ) : run.isError ? (
        <FailedState error={run.error} onRetry={() => void run.refetch()} />
      ) : (
        <LoadingState />
      )}
    </Drawer>
  );
};

const RunBody = ({ run }: { run: RunView }) => (
  <div className="desk-stack">
    <div className="desk-line">
      <RunState run={run} />
      <span>
        {run.by ?? deskCopy.nobody} · {deskMoment(run.at)}
      </span>
      {run.endedAt ? (
        <span className="console-soft">
          {copy.endedAt} {deskMoment(run.endedAt)}
        </span>
      ) : null}
    </div>
    {run.reason === null ? null : (
      <div>
        {copy.reason}：{run.reason}
      </div>
    )}
    {isOpen(run) ? <RunProgress run={run} /> : null}
    {run.refusal ? (
      <Alert
        type="error"
        showIcon
        title={run.kind === 'dry-run' ? copy.tryFailedTitle : copy.failedTitle}
        description={run.refusal.sentence}
      />
    ) : null}
    {run.published.length > 0 ? (
      <Alert
        type="success"
        showIcon
        title={copy.doneTitle}
        description={
          <>
            {copy.made(run.published)}{' '}
            <PublicLink href={RANKING_PATH}>{deskCopy.publicPage}</PublicLink>
          </>
        }
      />
    ) : null}
    {run.differences ? <DifferencesView differences={run.differences} issue={run.issue} /> : null}
  </div>
);
