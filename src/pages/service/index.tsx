import { Screen } from '../../ui/screen';

/** 服务 */
const ServicePage = () => <Screen title="服务" root />;

export default ServicePage;
