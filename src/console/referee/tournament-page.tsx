import { Alert, Button, Table, type TableColumnsType } from 'antd';
import { Link, useParams } from 'react-router-dom';
import type { ResultEvent, ResultSheet } from '../../contract/results';
import { formatText } from '../../copy/format';
import { officiatingCopy as copy } from '../../copy/officiating';
import { momentText } from '../../copy/time';
import { levelText } from '../../copy/words';
import { useServerNow } from '../../client/clock';
import { useRead } from '../../client/use-read';
import { Page } from '../ui/page';
import { FailedState, LoadingState } from '../ui/states';
import { eventName, EventState } from './event-state';

const columnsOf = (sheet: ResultSheet): TableColumnsType<ResultEvent> => [
  {
    title: copy.event,
    key: 'event',
    render: (_, event) => <Link to={event.eventId}>{eventName(event)}</Link>,
  },
  {
    title: copy.state,
    key: 'state',
    width: 160,
    render: (_, event) => <EventState event={event} />,
  },
  {
    title: copy.formats,
    key: 'formats',
    responsive: ['lg'],
    render: (_, { countingFormats }) => countingFormats.map(formatText).join('；'),
  },
  {
    title: copy.entered,
    dataIndex: 'entered',
    width: 88,
    align: 'right',
    render: (entered: number) => copy.entries(entered),
  },
  { title: copy.lines, dataIndex: 'lines', width: 96, align: 'right' },
  {
    title: copy.lastUpload,
    dataIndex: 'uploadedAt',
    width: 184,
    render: (at: string | null) => (at ? momentText(at, sheet.now) : null),
  },
  {
    key: 'action',
    width: 120,
    align: 'right',
    render: (_, { eventId, rankingGroup, revision }) =>
      rankingGroup === null || !sheet.open ? null : (
        <Link to={eventId}>
          <Button size="small">{revision === 0 ? copy.upload : copy.replace}</Button>
        </Link>
      ),
  },
];

/** The events of a tournament and how far their results are. */
const TournamentPage = () => {
  const { tournamentId = '' } = useParams();
  const sheet = useRead('resultSheet', { params: { tournamentId } });
  const now = useServerNow(sheet.data?.now);
  if (sheet.isPending) return <LoadingState />;
  if (!sheet.data) return <FailedState error={sheet.error} onRetry={() => void sheet.refetch()} />;
  const { name, level, chiefReferee, open, lastDay, issue, closesAt, events } = sheet.data;
  const facts = [
    level ? levelText(level) : copy.noLevel,
    ...(chiefReferee ? [copy.chief(chiefReferee)] : []),
  ];
  return (
    <Page
      title={name}
      back={{ to: '/officiating', label: copy.title }}
      note={`${facts.join(' · ')} · ${copy.closingLine(closesAt, now, issue)}`}
    >
      <div className="result-stack">
        {open ? null : <Alert type="info" showIcon title={copy.notOpen(lastDay)} />}
        <Table
          size="small"
          rowKey="eventId"
          columns={columnsOf(sheet.data)}
          dataSource={events}
          pagination={false}
          scroll={{ x: 760 }}
        />
      </div>
    </Page>
  );
};
export default TournamentPage;
