import type { TableColumnsType } from 'antd';
import type { Difference, Differences } from '../../../contract/desk';
import type { Quarters } from '../../../contract/points';
import type { Day } from '../../../contract/words';
import { deskCopy } from '../../../copy/desk';
import { runsCopy as copy } from '../../../copy/desk-issues';
import { quartersText } from '../../../copy/ranking-pages';
import { EmptyState } from '../../ui/states';
import { FilteredTable, type Choice, type Search } from '../../ui/table/filtered-table';
import { LIST } from '../columns';
import { LIST_OPTIONS } from '../lists';
import { DIFFERENCES_FILE, totalChangeText } from './differences-csv';
import { DifferencesLists } from './differences-lists';

const rank = (value: number | null) =>
  value ?? <span className="console-soft">{copy.unlisted}</span>;
const total = (value: Quarters | null) => (value === null ? null : quartersText(value));
const columns: TableColumnsType<Difference> = [
  { title: copy.list, ...LIST },
  {
    title: copy.athlete,
    dataIndex: 'name',
    render: (name: string | null) => name ?? deskCopy.nobody,
  },
  { title: copy.rankBefore, dataIndex: 'rankBefore', width: 96, align: 'right', render: rank },
  { title: copy.rankAfter, dataIndex: 'rankAfter', width: 96, align: 'right', render: rank },
  { title: copy.totalBefore, dataIndex: 'totalBefore', width: 112, align: 'right', render: total },
  { title: copy.totalAfter, dataIndex: 'totalAfter', width: 112, align: 'right', render: total },
  {
    title: copy.totalChange,
    key: 'change',
    width: 112,
    align: 'right',
    render: (_, row) => totalChangeText(row),
  },
];

const SEARCH: Search<Difference> = {
  label: deskCopy.searchName,
  width: 184,
  of: ({ name }) => name,
};
const LISTS: Choice<Difference> = {
  label: copy.list,
  all: deskCopy.allLists,
  width: 128,
  options: LIST_OPTIONS,
  of: ({ list }) => list,
};

/** What a dry run found: list by list, then whoever changes most. */
export const DifferencesView = ({
  differences: { against, lists, rows, all },
  issue,
}: {
  differences: Differences;
  issue: Day;
}) => (
  <>
    <div>{against ? copy.against(against.date, against.revision) : copy.againstNothing}</div>
    <DifferencesLists lists={lists} />
    {rows.length === 0 ? (
      <EmptyState title={copy.same} note={copy.sameNote} />
    ) : (
      <FilteredTable
        heading={copy.greatest}
        rows={rows}
        rowKey={({ list, memberId }) => `${list} ${memberId}`}
        columns={columns}
        width={800}
        search={SEARCH}
        choices={[LISTS]}
        count={(shown, of) => (shown === of ? copy.shownOf(of, all) : deskCopy.rows(shown, of))}
        noneFound={copy.noneFound}
        file={{ name: copy.fileName(issue), columns: DIFFERENCES_FILE }}
      />
    )}
  </>
);
