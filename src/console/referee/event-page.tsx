import { Alert, Tabs } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import type { EventResults, ResultSheet } from '../../contract/results';
import { eventText } from '../../copy/event';
import { officiatingCopy as copy } from '../../copy/officiating';
import { useServerNow } from '../../client/clock';
import { useRead } from '../../client/use-read';
import { Loaded } from '../ui/loaded';
import { Page } from '../ui/page';
import { CurrentResults } from './current-results';
import { EventState } from './event-state';
import { SheetPanel } from './sheet/sheet-panel';

/** The results of one event: what stands, and the sheet to upload or correct them. */
const EventPage = () => {
  const { tournamentId = '', eventId = '' } = useParams();
  const sheet = useRead('resultSheet', { params: { tournamentId } });
  const results = useRead('eventResults', { params: { tournamentId, eventId } });
  return (
    <Loaded read={sheet}>
      {(tournament) => (
        <Loaded read={results}>
          {(standing) => <EventBody key={eventId} tournament={tournament} results={standing} />}
        </Loaded>
      )}
    </Loaded>
  );
};
export default EventPage;

const EventBody = ({ tournament, results }: { tournament: ResultSheet; results: EventResults }) => {
  const { event } = results;
  const now = useServerNow(tournament.now);
  const uploaded = event.revision > 0;
  const [tab, setTab] = useState(uploaded ? 'current' : 'fill');
  const refusal =
    event.rankingGroup === null
      ? copy.noPointsNote
      : tournament.open
        ? null
        : copy.notOpen(tournament.lastDay);
  return (
    <Page
      title={eventText(event)}
      back={{ to: `/officiating/${tournament.tournamentId}`, label: tournament.name }}
      note={
        <>
          {copy.closingLine(tournament.closesAt, now, tournament.issue)}。{copy.closedLine}
        </>
      }
      extra={<EventState event={event} />}
    >
      {refusal !== null ? (
        <Alert type="info" showIcon title={refusal} />
      ) : (
        <Tabs
          activeKey={tab}
          onChange={setTab}
          items={[
            {
              key: 'fill',
              label: copy.fillTab,
              children: (
                <SheetPanel
                  tournamentId={tournament.tournamentId}
                  results={results}
                  templateName={`${tournament.name}-${eventText(event)}`}
                  onSent={() => setTab('current')}
                />
              ),
            },
            ...(uploaded
              ? [
                  {
                    key: 'current',
                    label: copy.currentTab(event.revision),
                    children: <CurrentResults results={results} />,
                  },
                ]
              : []),
          ]}
        />
      )}
    </Page>
  );
};
