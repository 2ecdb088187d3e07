import { MeScreen } from '../../features/account/me-screen';
import { TabPage } from '../tab-page';

/** 我的 */
const MePage = () => (
  <TabPage>
    <MeScreen />
  </TabPage>
);

export default MePage;
