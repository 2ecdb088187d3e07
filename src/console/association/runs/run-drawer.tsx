import { Alert } from 'antd';
import { RANKING_PATH } from '../../../client/page-addresses';
import type { RunView } from '../../../contract/desk';
import { deskCopy } from '../../../copy/desk';
import { runsCopy as copy } from '../../../copy/desk-issues';
import { DeskDrawer } from '../../ui/drawer';
import { Loaded } from '../../ui/loaded';
import { PublicLink } from '../public-page';
import { isOpen, useRun } from '../queries';
import { deskMoment } from '../moment';
import { DifferencesView } from './differences-view';
import { RunProgress } from './run-progress';
import { RunState } from './run-state';

/** One run: its progress while it runs, then what came of it. */
export const RunDrawer = ({ runId, onClose }: { runId: string; onClose: () => void }) => {
  const run = useRun(runId);
  return (
    <DeskDrawer
      title={run.data ? copy.runTitle(run.data.kind, run.data.issue) : deskCopy.runs}
      width={1040}
      onClose={onClose}
    >
      <Loaded read={run}>{(data) => <RunBody run={data} />}</Loaded>
    </DeskDrawer>
  );
};

const RunBody = ({ run }: { run: RunView }) => (
  <>
    <div className="console-line">
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
  </>
);
