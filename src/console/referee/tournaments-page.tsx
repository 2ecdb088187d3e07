import type { TableColumnsType } from 'antd';
import { Link } from 'react-router-dom';
import type { OfficiatedTournament } from '../../contract/results';
import type { Instant } from '../../contract/words';
import { deskLevelText } from '../../copy/desk';
import { officiatingCopy as copy } from '../../copy/officiating';
import { dayRangeText, deadlineText, shortDayText, timeLeftText } from '../../copy/time';
import { useServerNow } from '../../client/clock';
import { useRead } from '../../client/use-read';
import { Loaded } from '../ui/loaded';
import { Page } from '../ui/page';
import { StaleNote } from '../ui/refresh';
import { StateTag } from '../ui/state-tag';
import { FilteredTable, type Choice, type Search } from '../ui/table/filtered-table';
import { PROGRESS, progressOf } from './upload-progress';

const columnsAt = (now: Instant): TableColumnsType<OfficiatedTournament> => [
  {
    title: copy.tournament,
    dataIndex: 'name',
    render: (name: string, { id }) => <Link to={id}>{name}</Link>,
  },
  {
    title: copy.state,
    key: 'state',
    width: 128,
    render: (_, tournament) => {
      const { tone, word } = PROGRESS[progressOf(tournament, now)];
      return <StateTag tone={tone}>{word}</StateTag>;
    },
  },
  {
    title: copy.progress,
    key: 'progress',
    width: 88,
    align: 'right',
    render: (_, { uploaded, events }) => `${uploaded}/${events}`,
  },
  {
    title: copy.closing,
    dataIndex: 'closesAt',
    width: 152,
    render: (closesAt: Instant) => {
      const left = timeLeftText(closesAt, now);
      return (
        <span className={left ? undefined : 'console-soft'} title={deadlineText(closesAt, now)}>
          {left ? copy.timeLeft(left) : copy.closed}
        </span>
      );
    },
  },
  { title: copy.issue, dataIndex: 'issue', width: 104, render: shortDayText },
  {
    title: copy.days,
    key: 'days',
    responsive: ['xl'],
    width: 144,
    render: (_, { firstDay, lastDay }) => dayRangeText(firstDay, lastDay),
  },
  {
    title: copy.level,
    dataIndex: 'level',
    width: 104,
    responsive: ['xl'],
    render: deskLevelText,
  },
];

const SEARCH: Search<OfficiatedTournament> = {
  label: copy.search,
  width: 280,
  of: ({ name }) => name,
};
const statesAt = (now: Instant): Choice<OfficiatedTournament> => ({
  label: copy.state,
  all: copy.allStates,
  width: 160,
  options: Object.entries(PROGRESS).map(([value, { word }]) => ({ value, label: word })),
  of: (tournament) => progressOf(tournament, now),
});

/** The tournaments whose chief referee the person is (PTS-8). */
const TournamentsPage = () => {
  const read = useRead('officiating');
  const now = useServerNow(read.data?.now);
  return (
    <Loaded read={read}>
      {({ tournaments }) => (
        <Page title={copy.title} note={copy.titleNote}>
          <StaleNote read={read} />
          <FilteredTable
            rows={tournaments}
            rowKey="id"
            columns={columnsAt(now)}
            width={720}
            search={SEARCH}
            choices={[statesAt(now)]}
            count={copy.count}
            none={copy.none}
            noneNote={copy.noneNote}
            noneFound={copy.noneFound}
          />
        </Page>
      )}
    </Loaded>
  );
};
export default TournamentsPage;
