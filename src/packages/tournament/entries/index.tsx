import { useRouter } from '@tarojs/taro';
import { EventEntriesScreen } from '../../../features/tournaments/event-entries-screen';
import { Page } from '../../../pages/page';

/** 报名名单 */
const TournamentEntriesPage = () => {
  const { tournamentId = '', eventId = '' } = useRouter().params;
  return (
    <Page>
      <EventEntriesScreen tournamentId={tournamentId} eventId={eventId} />
    </Page>
  );
};

export default TournamentEntriesPage;
