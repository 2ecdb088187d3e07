import { Button, Empty, Table, type TableColumnsType } from 'antd';
import type { DeductionView } from '../../../contract/desk';
import type { Day, Instant } from '../../../contract/words';
import { deskCopy } from '../../../copy/desk';
import { DEDUCTION_STATE, deductionsCopy as copy } from '../../../copy/desk-rulings';
import { fullDayText } from '../../../copy/time';
import { StateTag, type Tone } from '../../ui/state-tag';
import { deskMoment } from '../moment';

const PAGE_ROWS = 50;
const TONE: Record<DeductionView['state'], Tone> = {
  'in-force': 'stop',
  coming: 'wait',
  over: 'mute',
};

/** Where a deduction stands, in its word. */
export const DeductionState = ({ state }: { state: DeductionView['state'] }) => (
  <StateTag tone={TONE[state]}>{DEDUCTION_STATE[state]}</StateTag>
);

const columnsOf = (onEnd: (id: string) => void): TableColumnsType<DeductionView> => [
  {
    title: copy.athlete,
    dataIndex: 'name',
    width: 112,
    // for the keyboard; the click reaches the row
    render: (name: string | null) => (
      <Button type="link" className="desk-cell-link">
        {name ?? deskCopy.nobody}
      </Button>
    ),
  },
  { title: copy.group, dataIndex: 'group', width: 72 },
  { title: copy.points, dataIndex: 'points', width: 80, align: 'right' },
  {
    title: copy.state,
    dataIndex: 'state',
    width: 96,
    render: (state: DeductionView['state']) => <DeductionState state={state} />,
  },
  { title: copy.from, dataIndex: 'from', width: 136, render: (day: Day) => fullDayText(day) },
  {
    title: copy.until,
    dataIndex: 'until',
    width: 136,
    render: (day: Day | null) => (day ? fullDayText(day) : copy.forGood),
  },
  { title: copy.reason, dataIndex: 'reason', ellipsis: true, responsive: ['xl'] },
  {
    title: copy.at,
    dataIndex: 'at',
    width: 208,
    responsive: ['xl'],
    render: (at: Instant) => deskMoment(at),
  },
  {
    key: 'end',
    width: 104,
    align: 'right',
    render: (_, { id, state, ended }) =>
      state === 'over' || ended ? null : (
        <Button
          size="small"
          onClick={(event) => {
            event.stopPropagation();
            onEnd(id);
          }}
        >
          {copy.end}
        </Button>
      ),
  },
];

/** Every deduction, dense; a row opens it. */
export const DeductionsTable = ({
  deductions,
  filtered,
  onOpen,
  onEnd,
}: {
  deductions: readonly DeductionView[];
  filtered: boolean;
  onOpen: (id: string) => void;
  onEnd: (id: string) => void;
}) => (
  <Table
    size="small"
    rowKey="id"
    className="desk-opens"
    columns={columnsOf(onEnd)}
    dataSource={[...deductions]}
    onRow={({ id }) => ({ onClick: () => onOpen(id) })}
    pagination={{ pageSize: PAGE_ROWS, hideOnSinglePage: true, showSizeChanger: false }}
    scroll={{ x: 720 }}
    locale={{
      emptyText: (
        <Empty
          image={Empty.PRESENTED_IMAGE_SIMPLE}
          description={filtered ? copy.noneFound : copy.none}
        />
      ),
    }}
  />
);
