import { MeScreen } from '../../features/account/me-screen';
import { Page } from '../page';

/** 我的 */
const MePage = () => (
  <Page>
    <MeScreen />
  </Page>
);

export default MePage;
