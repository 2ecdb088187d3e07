import type { TableColumnsType } from 'antd';
import type { DeductionView } from '../../../contract/desk';
import type { Day } from '../../../contract/words';
import { deskCopy } from '../../../copy/desk';
import { DEDUCTION_STATE, deductionsCopy as copy } from '../../../copy/desk-rulings';
import { fullDayText } from '../../../copy/time';
import { FilteredTable, type Choice, type Search } from '../../ui/table/filtered-table';
import { OpenCell, RowButton } from '../../ui/table/row-buttons';
import { WHEN } from '../columns';
import { GROUP_OPTIONS } from '../lists';
import { DeductionState, mayEnd } from './deduction-state';
import { DEDUCTIONS_FILE } from './deductions-csv';

const columnsOf = (onEnd: (id: string) => void): TableColumnsType<DeductionView> => [
  {
    title: copy.athlete,
    dataIndex: 'name',
    width: 112,
    render: (name: string | null) => <OpenCell>{name ?? deskCopy.nobody}</OpenCell>,
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
  { title: copy.reason, dataIndex: 'reason', responsive: ['xl'] },
  { title: copy.at, dataIndex: 'at', ...WHEN, responsive: ['xl'] },
  {
    key: 'end',
    width: 104,
    align: 'right',
    render: (_, deduction) =>
      mayEnd(deduction) ? (
        <RowButton onClick={() => onEnd(deduction.id)}>{copy.end}</RowButton>
      ) : null,
  },
];

const SEARCH: Search<DeductionView> = {
  label: deskCopy.searchName,
  width: 200,
  of: ({ name }) => name,
};
const CHOICES: readonly Choice<DeductionView>[] = [
  {
    label: copy.state,
    all: copy.allStates,
    width: 128,
    options: Object.entries(DEDUCTION_STATE).map(([value, label]) => ({ value, label })),
    of: ({ state }) => state,
  },
  {
    label: copy.group,
    all: copy.allGroups,
    width: 128,
    options: GROUP_OPTIONS,
    of: ({ group }) => group,
  },
];

/** Every deduction, dense; a row opens it. */
export const DeductionsTable = ({
  deductions,
  onOpen,
  onEnd,
}: {
  deductions: readonly DeductionView[];
  onOpen: (id: string) => void;
  onEnd: (id: string) => void;
}) => (
  <FilteredTable
    rows={deductions}
    rowKey="id"
    columns={columnsOf(onEnd)}
    width={720}
    search={SEARCH}
    choices={CHOICES}
    count={copy.count}
    none={copy.none}
    noneFound={copy.noneFound}
    file={{ name: copy.fileName, columns: DEDUCTIONS_FILE }}
    onOpen={({ id }) => onOpen(id)}
  />
);
