import type { TableColumnsType } from 'antd';
import { Link, useParams } from 'react-router-dom';
import type { EventView } from '../../../contract/tournaments';
import { useRead } from '../../../client/use-read';
import { deskAcceptanceCopy as copy } from '../../../copy/desk-acceptance';
import { eventText } from '../../../copy/event';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { DeskTable } from '../../ui/table/desk-table';

const columns: TableColumnsType<EventView> = [
  { title: copy.events, key: 'event', render: (_, event) => eventText(event) },
  {
    title: copy.entries,
    key: 'entries',
    width: 96,
    align: 'right',
    render: (_, { numbers }) => numbers.entries,
  },
  {
    title: copy.title,
    key: 'open',
    width: 240,
    render: (_, { id, placesBy }) =>
      placesBy === 'order' || placesBy === 'lot' ? (
        <Link to={id}>{copy.open}</Link>
      ) : (
        <span className="console-soft">{copy.byEntry}</span>
      ),
  },
];

/** The events of a tournament, and the way to the lists of those whose places go by order. */
const EventsPage = () => {
  const { tournamentId = '' } = useParams();
  const read = useRead('tournament', { params: { tournamentId } });
  return (
    <Loaded read={read}>
      {({ regulation, events }) => (
        <Page title={regulation.name} back={{ to: '/acceptance', label: copy.title }}>
          <DeskTable rows={events} rowKey="id" columns={columns} width={560} />
        </Page>
      )}
    </Loaded>
  );
};
export default EventsPage;
