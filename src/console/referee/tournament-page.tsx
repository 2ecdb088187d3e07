import { Alert, Button, Space, type TableColumnsType } from 'antd';
import { Link, useParams } from 'react-router-dom';
import type { ResultEvent, ResultSheet } from '../../contract/results';
import { deskLevelText } from '../../copy/desk';
import { eventText } from '../../copy/event';
import { formatText } from '../../copy/format';
import { officialListCopy } from '../../copy/official-list';
import { officiatingCopy as copy } from '../../copy/officiating';
import { useServerNow } from '../../client/clock';
import { useRead } from '../../client/use-read';
import { Loaded } from '../ui/loaded';
import { Page } from '../ui/page';
import { StaleNote } from '../ui/refresh';
import { DeskTable } from '../ui/table/desk-table';
import { AllListsButton } from './list/all-lists-button';
import { NoticesButton } from './notices/notices-button';
import { eventColumns } from './event-columns';

const columnsOf = ({ now, open }: ResultSheet): TableColumnsType<ResultEvent> => {
  const { event, state, entered, lines, uploadedAt } = eventColumns(now);
  return [
    { ...event, render: (_, one) => <Link to={one.eventId}>{eventText(one)}</Link> },
    state,
    {
      title: copy.formats,
      key: 'formats',
      responsive: ['lg'],
      render: (_, { countingFormats }) => countingFormats.map(formatText).join('；'),
    },
    entered,
    lines,
    uploadedAt,
    {
      key: 'action',
      width: 232,
      align: 'right',
      render: (_, { eventId, rankingGroup, revision }) => (
        <Space>
          <Link to={`${eventId}/list`}>
            <Button size="small">{officialListCopy.open}</Button>
          </Link>
          {rankingGroup === null || !open ? null : (
            <Link to={eventId}>
              <Button size="small">{revision === 0 ? copy.upload : copy.replace}</Button>
            </Link>
          )}
        </Space>
      ),
    },
  ];
};

/** The events of a tournament and how far their results are. */
const TournamentPage = () => {
  const { tournamentId = '' } = useParams();
  const read = useRead('resultSheet', { params: { tournamentId } });
  const now = useServerNow(read.data?.now);
  return (
    <Loaded read={read}>
      {(sheet) => (
        <Page
          title={sheet.name}
          back={{ to: '/officiating', label: copy.title }}
          note={[
            deskLevelText(sheet.level),
            ...(sheet.chiefReferee ? [copy.chief(sheet.chiefReferee)] : []),
            copy.closingLine(sheet.closesAt, now, sheet.issue),
          ].join(' · ')}
          extra={
            <Space>
              <NoticesButton tournamentId={sheet.tournamentId} />
              <AllListsButton {...sheet} />
            </Space>
          }
        >
          <StaleNote read={read} />
          {sheet.open ? null : <Alert type="info" showIcon title={copy.notOpen(sheet.lastDay)} />}
          <DeskTable rows={sheet.events} rowKey="eventId" columns={columnsOf(sheet)} width={760} />
        </Page>
      )}
    </Loaded>
  );
};
export default TournamentPage;
