import { DownloadOutlined } from '@ant-design/icons';
import { Button, Empty, Input, Select, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { containsTyped } from '../../../contract/folding';
import type { Difference, Differences } from '../../../contract/desk';
import type { Quarters } from '../../../contract/points';
import type { ListName } from '../../../contract/ranking';
import type { Day } from '../../../contract/words';
import { deskCopy } from '../../../copy/desk';
import { runsCopy as copy } from '../../../copy/desk-issues';
import { listText, quartersText } from '../../../copy/ranking-pages';
import { saveCsv } from '../../ui/csv';
import { differencesCsv, totalChangeText } from './differences-csv';
import { DifferencesLists } from './differences-lists';

const PAGE_ROWS = 50;
const rank = (value: number | null) =>
  value ?? <span className="console-soft">{copy.unlisted}</span>;
const total = (value: Quarters | null) => (value === null ? null : quartersText(value));
const columns: TableColumnsType<Difference> = [
  {
    title: copy.list,
    dataIndex: 'list',
    width: 104,
    render: (list: ListName) => listText(list),
  },
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

/** What a dry run found: list by list, then whoever changes most. */
export const DifferencesView = ({
  differences,
  issue,
}: {
  differences: Differences;
  issue: Day;
}) => {
  const [list, setList] = useState<ListName>();
  const [text, setText] = useState('');
  const { against, lists, rows, all } = differences;
  const shown = rows.filter(
    (row) => (list === undefined || row.list === list) && containsTyped(row.name ?? '', text),
  );
  return (
    <div className="desk-stack">
      <div>{against ? copy.against(against.date, against.revision) : copy.againstNothing}</div>
      <DifferencesLists lists={lists} />
      {rows.length === 0 ? (
        <Empty
          image={Empty.PRESENTED_IMAGE_SIMPLE}
          description={
            <>
              {copy.same}
              <br />
              {copy.sameNote}
            </>
          }
        />
      ) : (
        <div>
          <div className="console-filters">
            <h2>{copy.greatest}</h2>
            <Select
              allowClear
              aria-label={copy.list}
              placeholder={deskCopy.allLists}
              style={{ width: 128 }}
              value={list}
              options={lists.map((other) => ({ value: other.list, label: listText(other.list) }))}
              onChange={setList}
            />
            <Input.Search
              allowClear
              aria-label={deskCopy.searchName}
              placeholder={deskCopy.searchName}
              style={{ width: 184 }}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
            <span className="console-soft">
              {shown.length === rows.length
                ? copy.shownOf(rows.length, all)
                : deskCopy.rows(shown.length)}
            </span>
            <Button
              className="desk-line-end"
              icon={<DownloadOutlined />}
              disabled={shown.length === 0}
              onClick={() => saveCsv(copy.fileName(issue), differencesCsv(shown))}
            >
              {deskCopy.exportCsv}
            </Button>
          </div>
          <Table
            size="small"
            rowKey={(row) => `${row.list} ${row.memberId}`}
            columns={columns}
            dataSource={shown}
            pagination={{ pageSize: PAGE_ROWS, hideOnSinglePage: true, showSizeChanger: false }}
            scroll={{ x: 800 }}
            locale={{ emptyText: copy.noneFound }}
          />
        </div>
      )}
    </div>
  );
};
