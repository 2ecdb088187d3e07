import { useRouter } from '@tarojs/taro';
import { TournamentScreen } from '../../../features/tournaments/tournament-screen';
import { Page } from '../../../pages/page';

/** 赛事详情 */
const TournamentDetailPage = () => {
  const { tournamentId = '' } = useRouter().params;
  return (
    <Page>
      <TournamentScreen tournamentId={tournamentId} />
    </Page>
  );
};

export default TournamentDetailPage;
