import { Button, Typography, type TableColumnsType } from 'antd';
import { listPath } from '../../../client/page-addresses';
import type { IssueView } from '../../../contract/ranking';
import type { Instant } from '../../../contract/words';
import { deskCopy, issueText, revisionText } from '../../../copy/desk';
import { issuesCopy as copy } from '../../../copy/desk-issues';
import { listText, yearEndText } from '../../../copy/ranking-pages';
import { DeskDrawer } from '../../ui/drawer';
import { StateTag } from '../../ui/state-tag';
import { DeskTable } from '../../ui/table/desk-table';
import { WHEN } from '../columns';
import { Facts } from '../facts';
import { LIST_NAMES } from '../../../contract/words';
import { PublicLink } from '../public-page';

type Revision = IssueView['revisions'][number];

const columnsOf = (current: number): TableColumnsType<Revision> => [
  {
    title: copy.revision,
    dataIndex: 'revision',
    width: 136,
    render: (revision: number) => (
      <>
        {revisionText(revision)}{' '}
        {revision === current ? <StateTag tone="go">{copy.current}</StateTag> : null}
      </>
    ),
  },
  { title: copy.publishedAt, dataIndex: 'publishedAt', ...WHEN },
  {
    title: copy.reason,
    dataIndex: 'reason',
    render: (reason: string | null) =>
      reason ?? <span className="console-soft">{copy.firstReason}</span>,
  },
  {
    key: 'link',
    width: 112,
    align: 'right',
    render: (_, { edition }) => (
      <PublicLink href={listPath(undefined, edition)}>{copy.link}</PublicLink>
    ),
  },
];

/** One issue: its revisions, how many stand in each list, its hash, and how to compute it again. */
export const IssueDrawer = ({
  issue,
  now,
  onRevise,
  onClose,
}: {
  issue: IssueView;
  now: Instant;
  onRevise: () => void;
  onClose: () => void;
}) => {
  const { date, revision, revisions, counts, hash, rules, yearEnd } = issue;
  return (
    <DeskDrawer
      title={issueText(date)}
      width={880}
      extra={<Button onClick={onRevise}>{copy.revise}</Button>}
      onClose={onClose}
    >
      {yearEnd ? <div>{yearEndText(yearEnd, now)}</div> : null}
      <h2>{copy.revisions}</h2>
      <DeskTable rows={revisions} rowKey="revision" columns={columnsOf(revision)} width={640} />
      <h2>{copy.counts}</h2>
      <Facts
        facts={LIST_NAMES.map((list) => ({ name: listText(list), value: counts[list] ?? 0 }))}
      />
      <h2>{copy.hash}</h2>
      <div>
        <Typography.Text copyable={{ tooltips: [deskCopy.copy, deskCopy.copied] }} code>
          {hash}
        </Typography.Text>
        <div className="console-soft">
          {copy.rules} {copy.rulesFrom(rules)}
        </div>
      </div>
      <h2>{copy.audit}</h2>
      {copy.auditCommands(date).map((command, at) => (
        <div key={command}>
          {copy.auditNotes[at]}
          <Typography.Text
            copyable={{ text: command, tooltips: [deskCopy.copy, deskCopy.copied] }}
          />
          <pre className="desk-command">{command}</pre>
        </div>
      ))}
    </DeskDrawer>
  );
};
