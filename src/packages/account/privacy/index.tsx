import { PrivacyScreen } from '../../../features/account/privacy-screen';
import { Page } from '../../../pages/page';

/** 隐私 */
const AccountPrivacyPage = () => (
  <Page>
    <PrivacyScreen />
  </Page>
);

export default AccountPrivacyPage;
