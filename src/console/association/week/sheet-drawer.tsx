import { ArrowLeftOutlined } from '@ant-design/icons';
import { Alert, Button, Drawer, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import type { ResultEvent, ResultSheet } from '../../../contract/results';
import { deskCopy, weekCopy as copy } from '../../../copy/desk';
import { officiatingCopy } from '../../../copy/officiating';
import { deadlineText, momentText } from '../../../copy/time';
import { levelText } from '../../../copy/words';
import { useRead } from '../../../client/use-read';
import { CurrentResults } from '../../referee/current-results';
import { eventName, EventState } from '../../referee/event-state';
import { FailedState, LoadingState } from '../../ui/states';

const WIDTH = 'min(1040px, 100vw)';

/** What is uploaded for a tournament, event by event, for the association to read (PTS-8). */
export const SheetDrawer = ({
  tournamentId,
  onClose,
}: {
  tournamentId: string;
  onClose: () => void;
}) => {
  const sheet = useRead('resultSheet', { params: { tournamentId } });
  const [eventId, setEventId] = useState<string | null>(null);
  const event = sheet.data?.events.find((other) => other.eventId === eventId);
  return (
    <Drawer
      open
      size={WIDTH}
      rootClassName="desk-drawer"
      title={sheet.data?.name ?? copy.tournament}
      onClose={onClose}
    >
      {sheet.data ? (
        event ? (
          <div className="desk-stack">
            <div className="desk-line">
              <Button icon={<ArrowLeftOutlined />} onClick={() => setEventId(null)}>
                {copy.backToEvents}
              </Button>
              <h2>{eventName(event)}</h2>
              <EventState event={event} />
            </div>
            <EventLines tournamentId={tournamentId} eventId={event.eventId} />
          </div>
        ) : (
          <Events sheet={sheet.data} onOpen={setEventId} />
        )
      ) : sheet.isError ? (
        <FailedState error={sheet.error} onRetry={() => void sheet.refetch()} />
      ) : (
        <LoadingState />
      )}
    </Drawer>
  );
};

const EventLines = ({ tournamentId, eventId }: { tournamentId: string; eventId: string }) => {
  const results = useRead('eventResults', { params: { tournamentId, eventId } });
  if (results.data) return <CurrentResults results={results.data} />;
  if (results.isError)
    return <FailedState error={results.error} onRetry={() => void results.refetch()} />;
  return <LoadingState />;
};

const columnsOf = (
  sheet: ResultSheet,
  onOpen: (eventId: string) => void,
): TableColumnsType<ResultEvent> => [
  { title: copy.event, key: 'event', render: (_, event) => eventName(event) },
  {
    title: copy.state,
    key: 'state',
    width: 160,
    render: (_, event) => <EventState event={event} />,
  },
  {
    title: officiatingCopy.entered,
    dataIndex: 'entered',
    width: 80,
    align: 'right',
    render: (entered: number) => officiatingCopy.entries(entered),
  },
  { title: copy.lines, dataIndex: 'lines', width: 72, align: 'right' },
  {
    title: copy.uploadedAt,
    dataIndex: 'uploadedAt',
    width: 176,
    render: (at: string | null) => (at ? momentText(at, sheet.now) : null),
  },
  {
    key: 'open',
    width: 96,
    align: 'right',
    render: (_, { eventId, revision }) =>
      revision > 0 ? (
        <Button size="small" onClick={() => onOpen(eventId)}>
          {copy.seeLines}
        </Button>
      ) : null,
  },
];

const Events = ({ sheet, onOpen }: { sheet: ResultSheet; onOpen: (eventId: string) => void }) => {
  const { level, table, chiefReferee, lastDay, issue, closesAt, now } = sheet;
  const facts = [
    level ? levelText(level) : copy.noLevel,
    ...(table ? [`${copy.points} ${table}`] : []),
    `${copy.chief} ${chiefReferee ?? deskCopy.none}`,
  ];
  return (
    <div className="desk-stack">
      <div>
        {facts.join(' · ')}
        <div className="console-soft">
          {copy.sheetNote(lastDay, issue)} · {deadlineText(closesAt, now)}
        </div>
      </div>
      {chiefReferee === null ? <Alert type="warning" showIcon title={copy.noChiefNote} /> : null}
      <Table
        size="small"
        rowKey="eventId"
        columns={columnsOf(sheet, onOpen)}
        dataSource={sheet.events}
        pagination={false}
        scroll={{ x: 640 }}
      />
    </div>
  );
};
