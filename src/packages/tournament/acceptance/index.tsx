import { useRouter } from '@tarojs/taro';
import { AcceptanceScreen } from '../../../features/acceptance/acceptance-screen';
import { Page } from '../../../pages/page';

/** 接收名单 */
const AcceptancePage = () => {
  const { tournamentId = '', eventId = '' } = useRouter().params;
  return (
    <Page>
      <AcceptanceScreen tournamentId={tournamentId} eventId={eventId} />
    </Page>
  );
};

export default AcceptancePage;
