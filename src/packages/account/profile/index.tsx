import { ProfileScreen } from '../../../features/membership/profile-screen';
import { Page } from '../../../pages/page';

/** 实名资料 */
const AccountProfilePage = () => (
  <Page>
    <ProfileScreen />
  </Page>
);

export default AccountProfilePage;
