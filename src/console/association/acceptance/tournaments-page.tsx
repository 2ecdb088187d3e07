import type { TableColumnsType } from 'antd';
import { Link } from 'react-router-dom';
import type { TournamentCard } from '../../../contract/tournaments';
import { useList } from '../../../client/use-list';
import { deskAcceptanceCopy as copy } from '../../../copy/desk-acceptance';
import { closingMomentText, dayText } from '../../../copy/time';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { DeskTable } from '../../ui/table/desk-table';

const columns: TableColumnsType<TournamentCard> = [
  {
    title: copy.tournament,
    key: 'name',
    render: (_, { id, name }) => <Link to={id}>{name}</Link>,
  },
  {
    title: copy.city,
    key: 'city',
    width: 160,
    render: (_, { province, city }) => `${province} ${city}`,
  },
  {
    title: copy.closed,
    dataIndex: 'closesAt',
    width: 200,
    render: (at: string) => closingMomentText(at),
  },
  {
    title: copy.firstDay,
    dataIndex: 'firstDay',
    width: 160,
    render: (day: string) => dayText(day),
  },
];

/** Tournaments whose entry is closed and whose lists somebody may have to see to (ACC). */
const TournamentsPage = () => {
  const read = useList('listTournaments', { query: { phase: 'closed' } });
  return (
    <Loaded read={read}>
      {(rows) => (
        <Page title={copy.title} note={copy.note}>
          <DeskTable
            rows={rows.filter(({ placesBy }) => placesBy !== 'first-come')}
            rowKey="id"
            columns={columns}
            width={880}
            none={copy.none}
            more={{ label: copy.more, list: read }}
          />
        </Page>
      )}
    </Loaded>
  );
};
export default TournamentsPage;
