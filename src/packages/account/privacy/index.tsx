import { Screen } from '../../../ui/screen';

/** 隐私 */
const AccountPrivacyPage = () => <Screen title="隐私" />;

export default AccountPrivacyPage;
