import { TournamentListScreen } from '../../features/tournaments/tournament-list-screen';
import { Page } from '../page';

/** 赛事 */
const TournamentsPage = () => (
  <Page>
    <TournamentListScreen />
  </Page>
);

export default TournamentsPage;
