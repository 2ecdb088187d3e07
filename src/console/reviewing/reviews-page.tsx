import type { TableColumnsType } from 'antd';
import { EXPORT_ROWS } from '../../contract/limits';
import { REVIEW_KINDS, REVIEW_LEASES, type ReviewKind } from '../../contract/reviewing-words';
import type { ReviewRow } from '../../contract/reviewing';
import type { Instant } from '../../contract/words';
import { readRows } from '../../client/lists';
import { useList } from '../../client/use-list';
import { REVIEW_KIND, REVIEW_LEASE, reviewingCopy as copy } from '../../copy/reviewing';
import '../association/association.css';
import { WHEN } from '../association/columns';
import { deskMoment } from '../association/moment';
import { useChosen, useOpened } from '../association/opened';
import { hasRole, useRoles } from '../shell/roles';
import { KeyHints } from '../ui/keys';
import { Loaded } from '../ui/loaded';
import { Page } from '../ui/page';
import { Refresh, StaleNote } from '../ui/refresh';
import { StateTag } from '../ui/state-tag';
import { DeskTable } from '../ui/table/desk-table';
import { FilterSelect } from '../ui/table/filter-select';
import { OpenCell } from '../ui/table/row-buttons';
import { NotedExport } from '../ui/table/noted-export';
import { REVIEWS_FILE } from './files';
import { LeaseState } from './lease-state';
import { ReviewDrawer } from './review-drawer';

const COLUMNS: TableColumnsType<ReviewRow> = [
  {
    title: copy.who,
    dataIndex: 'who',
    width: 160,
    render: (who: string) => <OpenCell>{who}</OpenCell>,
  },
  {
    title: copy.kind,
    dataIndex: 'kind',
    width: 168,
    render: (kind: ReviewKind, { again }) => (
      <>
        {REVIEW_KIND[kind]} {again ? <StateTag tone="wait">{copy.again}</StateTag> : null}
      </>
    ),
  },
  { title: copy.since, dataIndex: 'since', ...WHEN, render: (at: Instant) => deskMoment(at) },
  {
    title: copy.lease,
    key: 'lease',
    width: 200,
    render: (_, row) => <LeaseState lease={row.lease} />,
  },
];

const KINDS = REVIEW_KINDS.map((value) => ({ value, label: REVIEW_KIND[value] }));
const LEASES = REVIEW_LEASES.map((value) => ({ value, label: REVIEW_LEASE[value] }));

const HINTS = [
  ['j', copy.keys.down],
  ['k', copy.keys.up],
  ['Enter', copy.keys.open],
] as const;

/** What waits for a reviewer, oldest first (MEM-2, MEM-4, MEM-8, MEM-10). */
const ReviewsPage = () => {
  const [kind, setKind] = useChosen('kind', REVIEW_KINDS);
  const [lease, setLease] = useChosen('lease', REVIEW_LEASES);
  const list = useList('reviews', { query: { kind, lease } }, { keepsFormer: true });
  const roles = useRoles();
  const association = roles.data !== undefined && hasRole(roles.data, 'association');
  const [opened, open] = useOpened('review');
  return (
    <Loaded read={list}>
      {(rows) => {
        const at = rows.findIndex(({ id }) => id === opened);
        return (
          <Page
            title={copy.reviews}
            note={copy.note}
            extra={
              <span className="console-line">
                <Refresh read={list} />
                {association ? (
                  <NotedExport
                    what="reviews"
                    name={copy.reviews}
                    columns={REVIEWS_FILE}
                    rowsOf={() => readRows('reviews', { query: { kind, lease } }, EXPORT_ROWS)}
                  />
                ) : null}
              </span>
            }
          >
            <StaleNote read={list} />
            <div className="console-filters">
              <FilterSelect
                {...{ label: copy.kind, all: copy.allKinds, width: 144, options: KINDS }}
                value={kind}
                onChange={setKind}
              />
              <FilterSelect
                {...{ label: copy.lease, all: copy.allLeases, width: 128, options: LEASES }}
                value={lease}
                onChange={setLease}
              />
              <span className="console-soft">{copy.count(rows.length, list.hasMore)}</span>
            </div>
            <DeskTable
              rows={rows}
              rowKey="id"
              columns={COLUMNS}
              width={720}
              none={copy.none}
              more={{ label: copy.more, list }}
              byKeys={opened === null}
              onOpen={({ id }) => open(id)}
            />
            {opened ? (
              <ReviewDrawer
                key={opened}
                id={opened}
                next={rows[at + 1]?.id ?? null}
                former={rows[at - 1]?.id ?? null}
                onGo={open}
              />
            ) : (
              <KeyHints hints={HINTS} />
            )}
          </Page>
        );
      }}
    </Loaded>
  );
};
export default ReviewsPage;
