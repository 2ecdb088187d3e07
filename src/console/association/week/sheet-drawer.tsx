import { ArrowLeftOutlined } from '@ant-design/icons';
import { Alert, Button, Space, type TableColumnsType } from 'antd';
import { useState } from 'react';
import type { ResultEvent, ResultSheet } from '../../../contract/results';
import { deskCopy, deskLevelText, weekCopy as copy } from '../../../copy/desk';
import { eventText } from '../../../copy/event';
import { deadlineText } from '../../../copy/time';
import { useRead } from '../../../client/use-read';
import { CurrentResults } from '../../referee/current-results';
import { eventColumns } from '../../referee/event-columns';
import { EventState } from '../../referee/event-state';
import { AllListsButton } from '../../referee/list/all-lists-button';
import { NoticesButton } from '../../referee/notices/notices-button';
import { DeskDrawer } from '../../ui/drawer';
import { Loaded } from '../../ui/loaded';
import { DeskTable } from '../../ui/table/desk-table';

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
    <DeskDrawer title={sheet.data?.name ?? copy.tournament} width={1040} onClose={onClose}>
      <Loaded read={sheet}>
        {(data) =>
          event ? (
            <>
              <div className="console-line">
                <Button icon={<ArrowLeftOutlined />} onClick={() => setEventId(null)}>
                  {copy.backToEvents}
                </Button>
                <h2>{eventText(event)}</h2>
                <EventState event={event} />
              </div>
              <EventLines tournamentId={tournamentId} eventId={event.eventId} />
            </>
          ) : (
            <Events sheet={data} onOpen={setEventId} />
          )
        }
      </Loaded>
    </DeskDrawer>
  );
};

const EventLines = (params: { tournamentId: string; eventId: string }) => {
  const read = useRead('eventResults', { params });
  return <Loaded read={read}>{(results) => <CurrentResults results={results} />}</Loaded>;
};

const columnsOf = (
  { now }: ResultSheet,
  onOpen: (eventId: string) => void,
): TableColumnsType<ResultEvent> => {
  const { event, state, entered, lines, uploadedAt } = eventColumns(now);
  return [
    { ...event, render: (_, one) => eventText(one) },
    state,
    entered,
    lines,
    uploadedAt,
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
};

const Events = ({ sheet, onOpen }: { sheet: ResultSheet; onOpen: (eventId: string) => void }) => {
  const { level, table, chiefReferee, lastDay, issue, closesAt, now } = sheet;
  const facts = [
    deskLevelText(level),
    ...(table ? [`${copy.points} ${table}`] : []),
    `${copy.chief} ${chiefReferee ?? deskCopy.none}`,
  ];
  return (
    <>
      <div className="console-line">
        <div>
          {facts.join(' · ')}
          <div className="console-soft">
            {copy.sheetNote(lastDay, issue)} · {deadlineText(closesAt, now)}
          </div>
        </div>
        <span className="console-line-end">
          <Space>
            <NoticesButton tournamentId={sheet.tournamentId} />
            <AllListsButton {...sheet} />
          </Space>
        </span>
      </div>
      {chiefReferee === null ? <Alert type="warning" showIcon title={copy.noChiefNote} /> : null}
      <DeskTable
        rows={sheet.events}
        rowKey="eventId"
        columns={columnsOf(sheet, onOpen)}
        width={640}
      />
    </>
  );
};
