import { useRouter } from '@tarojs/taro';
import { NoticesScreen } from '../../../features/tournaments/notices-screen';
import { Page } from '../../../pages/page';

/** 补充通知 */
const TournamentNoticesPage = () => {
  const { tournamentId = '' } = useRouter().params;
  return (
    <Page>
      <NoticesScreen tournamentId={tournamentId} />
    </Page>
  );
};

export default TournamentNoticesPage;
