import { SecurityScreen } from '../../../features/account/security-screen';
import { Page } from '../../../pages/page';

/** 登录与安全 */
const AccountSecurityPage = () => (
  <Page>
    <SecurityScreen />
  </Page>
);

export default AccountSecurityPage;
