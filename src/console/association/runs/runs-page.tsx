import { Button, Empty, Table, type TableColumnsType } from 'antd';
import type { RunView } from '../../../contract/desk';
import type { Day, Instant } from '../../../contract/words';
import { deskCopy, issueText } from '../../../copy/desk';
import { RUN_KIND, runsCopy as copy } from '../../../copy/desk-issues';
import { Page } from '../../ui/page';
import { FailedState, LoadingState } from '../../ui/states';
import '../association.css';
import { useOpened } from '../opened';
import { isOpen, useDeskWeek } from '../queries';
import { Refresh, StaleNote } from '../refresh';
import { deskMoment } from '../moment';
import { RunDrawer } from './run-drawer';
import { RunState } from './run-state';
import { TryPanel } from './try-panel';

const outcomeOf = (run: RunView): string | null => {
  if (isOpen(run)) return null;
  if (run.refusal) return run.refusal.sentence;
  return run.kind === 'dry-run' ? copy.seeDifferences : copy.made(run.published);
};

const columns: TableColumnsType<RunView> = [
  {
    title: copy.issue,
    dataIndex: 'issue',
    width: 176,
    // for the keyboard; the click reaches the row
    render: (issue: Day) => (
      <Button type="link" className="desk-cell-link">
        {issueText(issue)}
      </Button>
    ),
  },
  {
    title: copy.kind,
    dataIndex: 'kind',
    width: 80,
    render: (kind: RunView['kind']) => RUN_KIND[kind],
  },
  { title: copy.state, key: 'state', width: 112, render: (_, run) => <RunState run={run} /> },
  { title: copy.outcome, key: 'outcome', ellipsis: true, render: (_, run) => outcomeOf(run) },
  {
    title: copy.by,
    dataIndex: 'by',
    width: 104,
    responsive: ['xl'],
    render: (name: string | null) => name ?? deskCopy.nobody,
  },
  { title: copy.at, dataIndex: 'at', width: 208, render: (at: Instant) => deskMoment(at) },
];

/** Dry runs, publishing what is due, and what was run of late (RNK-9). */
const RunsPage = () => {
  const week = useDeskWeek();
  const [opened, open] = useOpened('run');
  const [asked] = useOpened('issue');
  if (week.isPending) return <LoadingState />;
  if (!week.data) return <FailedState error={week.error} onRetry={() => void week.refetch()} />;
  return (
    <Page title={deskCopy.runs} note={copy.note} extra={<Refresh read={week} />}>
      <div className="desk-stack">
        <StaleNote read={week} />
        <TryPanel week={week.data} first={asked} onStarted={open} />
        <h2>{copy.history}</h2>
        <Table
          size="small"
          rowKey="id"
          className="desk-opens"
          columns={columns}
          dataSource={week.data.runs}
          onRow={({ id }) => ({ onClick: () => open(id) })}
          pagination={false}
          scroll={{ x: 720 }}
          locale={{
            emptyText: (
              <Empty
                image={Empty.PRESENTED_IMAGE_SIMPLE}
                description={
                  <>
                    {copy.historyNone}
                    <br />
                    {copy.historyNoneNote}
                  </>
                }
              />
            ),
          }}
        />
      </div>
      {opened ? <RunDrawer key={opened} runId={opened} onClose={() => open(null)} /> : null}
    </Page>
  );
};
export default RunsPage;
