import { Button, Empty, Table, type TableColumnsType } from 'antd';
import type { WeekTournament } from '../../../contract/desk';
import type { Day } from '../../../contract/words';
import { UPLOAD_WORD, weekCopy as copy } from '../../../copy/desk';
import { dayText, shortDayText } from '../../../copy/time';
import { levelText } from '../../../copy/words';
import { StateTag } from '../../ui/state-tag';
import { UPLOAD_TONE } from './upload-tone';

const PAGE_ROWS = 50;

const columns: TableColumnsType<WeekTournament> = [
  {
    title: copy.tournament,
    dataIndex: 'name',
    ellipsis: true,
    // for the keyboard; the click reaches the row
    render: (name: string) => (
      <Button type="link" className="desk-cell-link" title={name}>
        {name}
      </Button>
    ),
  },
  {
    title: copy.level,
    dataIndex: 'level',
    width: 104,
    responsive: ['xl'],
    render: (level: WeekTournament['level']) => (level ? levelText(level) : copy.noLevel),
  },
  {
    title: copy.lastDay,
    dataIndex: 'lastDay',
    width: 128,
    sorter: (one, other) => (one.lastDay < other.lastDay ? -1 : 1),
    render: (day: Day) => dayText(day),
  },
  {
    title: copy.chief,
    dataIndex: 'chiefReferee',
    width: 104,
    render: (name: string | null) => name ?? <span className="console-soft">{copy.noChief}</span>,
  },
  {
    title: copy.uploaded,
    key: 'uploaded',
    width: 80,
    align: 'right',
    render: (_, { uploaded, events }) => `${uploaded}/${events}`,
  },
  {
    title: copy.state,
    dataIndex: 'state',
    width: 96,
    render: (state: WeekTournament['state']) => (
      <StateTag tone={UPLOAD_TONE[state]}>{UPLOAD_WORD[state]}</StateTag>
    ),
  },
  { title: copy.issue, dataIndex: 'issue', width: 112, render: (day: Day) => shortDayText(day) },
];

/** Tournaments of the week, dense; a row opens the tournament's sheet. */
export const TournamentsTable = ({
  tournaments,
  filtered,
  onOpen,
}: {
  tournaments: readonly WeekTournament[];
  filtered: boolean;
  onOpen: (id: string) => void;
}) => (
  <Table
    size="small"
    rowKey="id"
    className="desk-opens"
    columns={columns}
    dataSource={[...tournaments]}
    onRow={({ id }) => ({ onClick: () => onOpen(id) })}
    pagination={{ pageSize: PAGE_ROWS, hideOnSinglePage: true, showSizeChanger: false }}
    scroll={{ x: 720 }}
    locale={{
      emptyText: (
        <Empty
          image={Empty.PRESENTED_IMAGE_SIMPLE}
          description={
            filtered ? (
              copy.noneFound
            ) : (
              <>
                {copy.none}
                <br />
                {copy.noneNote}
              </>
            )
          }
        />
      ),
    }}
  />
);
