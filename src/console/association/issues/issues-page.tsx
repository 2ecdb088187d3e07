import { Typography, type TableColumnsType } from 'antd';
import type { IssueView } from '../../../contract/ranking';
import type { Day, Instant } from '../../../contract/words';
import { deskCopy, issueText, revisionText } from '../../../copy/desk';
import { issuesCopy as copy } from '../../../copy/desk-issues';
import { yearEndText } from '../../../copy/ranking-pages';
import { useServerNow } from '../../../client/clock';
import { useList } from '../../../client/use-list';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { StateTag } from '../../ui/state-tag';
import { DeskTable } from '../../ui/table/desk-table';
import { OpenCell, RowButton } from '../../ui/table/row-buttons';
import '../association.css';
import { WHEN } from '../columns';
import { useOpened } from '../opened';
import { StaleNote } from '../../ui/refresh';
import { IssueDrawer } from './issue-drawer';
import { ReviseDialog } from './revise-dialog';

const SHOWN_HASH = 12;

const columnsAt = (now: Instant, onRevise: (date: Day) => void): TableColumnsType<IssueView> => [
  {
    title: copy.date,
    dataIndex: 'date',
    width: 176,
    render: (date: Day) => <OpenCell>{issueText(date)}</OpenCell>,
  },
  {
    title: copy.revision,
    dataIndex: 'revision',
    width: 144,
    render: (revision: number) => (
      <>
        {revisionText(revision)}{' '}
        {revision > 1 ? <StateTag tone="wait">{copy.corrected}</StateTag> : null}
      </>
    ),
  },
  { title: copy.publishedAt, dataIndex: 'publishedAt', ...WHEN },
  {
    title: copy.athletes,
    dataIndex: 'counts',
    width: 88,
    responsive: ['xl'],
    align: 'right',
    render: (counts: IssueView['counts']) =>
      Object.values(counts).reduce((sum, count) => sum + count, 0),
  },
  {
    title: copy.yearEnd,
    dataIndex: 'yearEnd',
    render: (yearEnd: IssueView['yearEnd']) =>
      yearEnd ? <StateTag tone="court">{yearEndText(yearEnd, now)}</StateTag> : null,
  },
  {
    title: copy.hash,
    dataIndex: 'hash',
    width: 160,
    responsive: ['xl'],
    render: (hash: string) => (
      <span onClick={(event) => event.stopPropagation()}>
        <Typography.Text code copyable={{ text: hash, tooltips: [copy.copyHash, deskCopy.copied] }}>
          {hash.slice(0, SHOWN_HASH)}
        </Typography.Text>
      </span>
    ),
  },
  {
    key: 'action',
    width: 88,
    align: 'right',
    render: (_, { date }) => <RowButton onClick={() => onRevise(date)}>{copy.revise}</RowButton>,
  },
];

/** Every issue with its revisions, corrections, and how to audit one (RNK-9). */
const IssuesPage = () => {
  const read = useList('issues', {});
  const [opened, open] = useOpened('issue');
  const [revising, revise] = useOpened('revise');
  const now = useServerNow(read.first?.now);
  const shown = read.data?.find(({ date }) => date === opened);
  return (
    <Loaded read={read}>
      {(issues) => (
        <Page
          title={deskCopy.issues}
          note={read.first ? copy.note(read.first.nextAt, now) : undefined}
        >
          <StaleNote read={read} />
          <DeskTable
            rows={issues}
            rowKey="date"
            columns={columnsAt(now, revise)}
            width={720}
            none={copy.none}
            more={{ label: copy.older, list: read }}
            onOpen={({ date }) => open(date)}
          />
          {shown ? (
            <IssueDrawer
              issue={shown}
              now={now}
              onRevise={() => revise(shown.date)}
              onClose={() => open(null)}
            />
          ) : null}
          {revising ? (
            <ReviseDialog key={revising} date={revising} onClose={() => revise(null)} />
          ) : null}
        </Page>
      )}
    </Loaded>
  );
};
export default IssuesPage;
