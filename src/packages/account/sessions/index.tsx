import { Screen } from '../../../ui/screen';

/** 登录的设备 */
const AccountSessionsPage = () => <Screen title="登录的设备" />;

export default AccountSessionsPage;
