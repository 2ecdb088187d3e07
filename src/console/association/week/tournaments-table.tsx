import type { TableColumnsType } from 'antd';
import { UploadState, type DeskWeek, type WeekTournament } from '../../../contract/desk';
import type { Day } from '../../../contract/words';
import { deskLevelText, UPLOAD_WORD, weekCopy as copy } from '../../../copy/desk';
import { dayText, shortDayText } from '../../../copy/time';
import { StateTag, type Tone } from '../../ui/state-tag';
import { FilteredTable, type Choice, type Search } from '../../ui/table/filtered-table';
import { OpenCell } from '../../ui/table/row-buttons';
import { WEEK_FILE } from './week-csv';

const TONE: Record<UploadState, Tone> = {
  late: 'stop',
  missing: 'wait',
  partial: 'wait',
  uploaded: 'go',
  playing: 'mute',
};

const columns: TableColumnsType<WeekTournament> = [
  {
    title: copy.tournament,
    dataIndex: 'name',
    render: (name: string) => <OpenCell title={name}>{name}</OpenCell>,
  },
  {
    title: copy.level,
    dataIndex: 'level',
    width: 104,
    responsive: ['xl'],
    render: deskLevelText,
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
      <StateTag tone={TONE[state]}>{UPLOAD_WORD[state]}</StateTag>
    ),
  },
  { title: copy.issue, dataIndex: 'issue', width: 112, render: (day: Day) => shortDayText(day) },
];

const SEARCH: Search<WeekTournament> = { label: copy.search, width: 240, of: ({ name }) => name };
const STATES: Choice<WeekTournament> = {
  label: copy.state,
  all: copy.allStates,
  width: 136,
  options: UploadState.options.map((value) => ({ value, label: UPLOAD_WORD[value] })),
  of: ({ state }) => state,
};
const issuesOf = (coming: Day): Choice<WeekTournament> => ({
  label: copy.issue,
  all: copy.allIssues,
  width: 184,
  options: [
    { value: 'this', label: copy.thisIssue },
    { value: 'earlier', label: copy.earlier },
  ],
  of: ({ issue }) => (issue === coming ? 'this' : 'earlier'),
});

/** Tournaments of the week, dense; a row opens the tournament's sheet. */
export const TournamentsTable = ({
  week: { tournaments, issue },
  onOpen,
}: {
  week: DeskWeek;
  onOpen: (id: string) => void;
}) => (
  <FilteredTable
    rows={tournaments}
    rowKey="id"
    columns={columns}
    width={720}
    search={SEARCH}
    choices={[STATES, issuesOf(issue)]}
    count={copy.count}
    none={copy.none}
    noneNote={copy.noneNote}
    noneFound={copy.noneFound}
    file={{ name: copy.fileName(issue), columns: WEEK_FILE }}
    onOpen={({ id }) => onOpen(id)}
  />
);
