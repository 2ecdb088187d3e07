import { Button, Empty, Table, Typography, type TableColumnsType } from 'antd';
import type { IssueView } from '../../../contract/ranking';
import type { Day, Instant } from '../../../contract/words';
import { deskCopy, issueText } from '../../../copy/desk';
import { issuesCopy as copy } from '../../../copy/desk-issues';
import { yearEndText } from '../../../copy/ranking-pages';
import { useServerNow } from '../../../client/clock';
import { useList } from '../../../client/use-list';
import { Page } from '../../ui/page';
import { StateTag } from '../../ui/state-tag';
import { FailedState, LoadingState } from '../../ui/states';
import '../association.css';
import { useOpened } from '../opened';
import { StaleNote } from '../refresh';
import { deskMoment } from '../moment';
import { IssueDrawer } from './issue-drawer';
import { ReviseDialog } from './revise-dialog';

const SHOWN_HASH = 12;

const columnsAt = (now: Instant, onRevise: (date: Day) => void): TableColumnsType<IssueView> => [
  {
    title: copy.date,
    dataIndex: 'date',
    width: 176,
    // for the keyboard; the click reaches the row
    render: (date: Day) => (
      <Button type="link" className="desk-cell-link">
        {issueText(date)}
      </Button>
    ),
  },
  {
    title: copy.revision,
    dataIndex: 'revision',
    width: 144,
    render: (revision: number) => (
      <>
        {copy.revisionOf(revision)}{' '}
        {revision > 1 ? <StateTag tone="wait">{copy.corrected}</StateTag> : null}
      </>
    ),
  },
  {
    title: copy.publishedAt,
    dataIndex: 'publishedAt',
    width: 216,
    render: (at: Instant) => deskMoment(at),
  },
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
    render: (_, { date }) => (
      <Button
        size="small"
        onClick={(event) => {
          event.stopPropagation();
          onRevise(date);
        }}
      >
        {copy.revise}
      </Button>
    ),
  },
];

/** Every issue with its revisions, corrections, and how to audit one (RNK-9). */
const IssuesPage = () => {
  const read = useList('issues', {});
  const [opened, open] = useOpened('issue');
  const [revising, revise] = useOpened('revise');
  const { first, data: issues = [] } = read;
  const now = useServerNow(first?.now);
  if (read.isPending) return <LoadingState />;
  if (!first) return <FailedState error={read.error} onRetry={() => void read.refetch()} />;
  const shown = issues.find(({ date }) => date === opened);
  return (
    <Page title={deskCopy.issues} note={copy.note(first.nextAt, now)}>
      <div className="desk-stack">
        <StaleNote read={read} />
        <Table
          size="small"
          rowKey="date"
          className="desk-opens"
          columns={columnsAt(now, revise)}
          dataSource={issues}
          onRow={({ date }) => ({ onClick: () => open(date) })}
          pagination={false}
          scroll={{ x: 720 }}
          locale={{
            emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={copy.none} />,
          }}
        />
        {read.hasMore ? (
          <Button loading={read.loadingMore} onClick={read.more}>
            {copy.older}
          </Button>
        ) : null}
      </div>
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
  );
};
export default IssuesPage;
