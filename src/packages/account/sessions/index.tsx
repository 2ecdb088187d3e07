import { SessionsScreen } from '../../../features/account/sessions-screen';
import { Page } from '../../../pages/page';

/** 登录的设备 */
const AccountSessionsPage = () => (
  <Page>
    <SessionsScreen />
  </Page>
);

export default AccountSessionsPage;
