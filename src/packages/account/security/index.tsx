import { Screen } from '../../../ui/screen';

/** 账号与安全 */
const AccountSecurityPage = () => <Screen title="账号与安全" />;

export default AccountSecurityPage;
