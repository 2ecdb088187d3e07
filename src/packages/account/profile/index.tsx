import { Screen } from '../../../ui/screen';

/** 个人资料 */
const AccountProfilePage = () => <Screen title="个人资料" />;

export default AccountProfilePage;
