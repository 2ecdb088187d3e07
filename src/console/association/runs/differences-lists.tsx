import { Table, type TableColumnsType } from 'antd';
import type { Differences } from '../../../contract/desk';
import type { ListName } from '../../../contract/ranking';
import { runsCopy as copy } from '../../../copy/desk-issues';
import { listText } from '../../../copy/ranking-pages';
import { DeskTable } from '../../ui/table/desk-table';

type ListChange = Differences['lists'][number];
type Count = Exclude<keyof ListChange, 'list'>;

const COUNTS: readonly Count[] = ['before', 'after', 'entered', 'left', 'moved'];
const columns: TableColumnsType<ListChange> = [
  { title: copy.list, dataIndex: 'list', render: (list: ListName) => listText(list) },
  ...COUNTS.map((count) => ({
    title: copy[count],
    dataIndex: count,
    width: 104,
    align: 'right' as const,
  })),
];

/** How many came, went and moved in each list. */
export const DifferencesLists = ({ lists }: { lists: Differences['lists'] }) => (
  <DeskTable
    rows={lists}
    rowKey="list"
    columns={columns}
    width={640}
    summary={(rows) => (
      <Table.Summary.Row>
        <Table.Summary.Cell index={0}>{copy.all}</Table.Summary.Cell>
        {COUNTS.map((count, at) => (
          <Table.Summary.Cell key={count} index={at + 1} align="right">
            {rows.reduce((sum, row) => sum + row[count], 0)}
          </Table.Summary.Cell>
        ))}
      </Table.Summary.Row>
    )}
  />
);
