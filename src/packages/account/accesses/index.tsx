import { useRouter } from '@tarojs/taro';
import { AccessesScreen } from '../../../features/account/accesses-screen';
import { Page } from '../../../pages/page';

/** 谁看过证件 */
const AccountAccessesPage = () => {
  const { for: memberId } = useRouter().params;
  return (
    <Page>
      <AccessesScreen forWhom={memberId} />
    </Page>
  );
};

export default AccountAccessesPage;
