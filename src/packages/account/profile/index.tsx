import { useRouter } from '@tarojs/taro';
import { ProfileScreen } from '../../../features/membership/profile-screen';
import { Page } from '../../../pages/page';

/** 实名资料 */
const AccountProfilePage = () => {
  const { from, for: memberId } = useRouter().params;
  return (
    <Page>
      <ProfileScreen fromEntry={from === 'entry'} forWhom={memberId} />
    </Page>
  );
};

export default AccountProfilePage;
