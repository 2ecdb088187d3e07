import { TournamentListScreen } from '../../features/tournaments/tournament-list-screen';
import { TabPage } from '../tab-page';

/** 赛事 */
const TournamentsPage = () => (
  <TabPage>
    <TournamentListScreen />
  </TabPage>
);

export default TournamentsPage;
