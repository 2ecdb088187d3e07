import { PhoneScreen } from '../../../features/moving/phone-screen';
import { Page } from '../../../pages/page';

/** 更换手机号 */
const AccountPhonePage = () => (
  <Page>
    <PhoneScreen />
  </Page>
);

export default AccountPhonePage;
