import { useRouter } from '@tarojs/taro';
import { CertificationsScreen } from '../../../features/certification/certifications-screen';
import { Page } from '../../../pages/page';

/** 认证身份 */
const AccountRolesPage = () => {
  const { for: memberId } = useRouter().params;
  return (
    <Page>
      <CertificationsScreen forWhom={memberId} />
    </Page>
  );
};

export default AccountRolesPage;
