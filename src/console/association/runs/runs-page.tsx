import type { TableColumnsType } from 'antd';
import type { RunView } from '../../../contract/desk';
import type { Day } from '../../../contract/words';
import { deskCopy, issueText } from '../../../copy/desk';
import { RUN_KIND, runsCopy as copy } from '../../../copy/desk-issues';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { DeskTable } from '../../ui/table/desk-table';
import { OpenCell } from '../../ui/table/row-buttons';
import '../association.css';
import { WHEN, WHO } from '../columns';
import { useOpened } from '../opened';
import { isOpen, useDeskWeek } from '../queries';
import { Refresh, StaleNote } from '../../ui/refresh';
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
    render: (issue: Day) => <OpenCell>{issueText(issue)}</OpenCell>,
  },
  {
    title: copy.kind,
    dataIndex: 'kind',
    width: 80,
    render: (kind: RunView['kind']) => RUN_KIND[kind],
  },
  { title: copy.state, key: 'state', width: 112, render: (_, run) => <RunState run={run} /> },
  { title: copy.outcome, key: 'outcome', render: (_, run) => outcomeOf(run) },
  { title: copy.by, dataIndex: 'by', ...WHO },
  { title: copy.at, dataIndex: 'at', ...WHEN },
];

/** Dry runs, publishing what is due, and what was run of late (RNK-9). */
const RunsPage = () => {
  const week = useDeskWeek();
  const [opened, open] = useOpened('run');
  const [asked] = useOpened('issue');
  return (
    <Loaded read={week}>
      {(data) => (
        <Page title={deskCopy.runs} note={copy.note} extra={<Refresh read={week} />}>
          <StaleNote read={week} />
          <TryPanel week={data} first={asked} />
          <h2>{copy.history}</h2>
          <DeskTable
            rows={data.runs}
            rowKey="id"
            columns={columns}
            width={720}
            none={copy.historyNone}
            noneNote={copy.historyNoneNote}
            onOpen={({ id }) => open(id)}
          />
          {opened ? <RunDrawer key={opened} runId={opened} onClose={() => open(null)} /> : null}
        </Page>
      )}
    </Loaded>
  );
};
export default RunsPage;
