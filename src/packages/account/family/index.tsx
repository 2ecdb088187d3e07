import { FamilyScreen } from '../../../features/membership/family-screen';
import { Page } from '../../../pages/page';

/** 我的家人 */
const AccountFamilyPage = () => (
  <Page>
    <FamilyScreen />
  </Page>
);

export default AccountFamilyPage;
