import { ServiceScreen } from '../../features/my-entries/service-screen';
import { TabPage } from '../tab-page';

/** 服务 */
const ServicePage = () => (
  <TabPage>
    <ServiceScreen />
  </TabPage>
);

export default ServicePage;
