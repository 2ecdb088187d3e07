import { ServiceScreen } from '../../features/my-entries/service-screen';
import { Page } from '../page';

/** 服务 */
const ServicePage = () => (
  <Page>
    <ServiceScreen />
  </Page>
);

export default ServicePage;
