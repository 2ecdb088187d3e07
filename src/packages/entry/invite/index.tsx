import { useRouter } from '@tarojs/taro';
import { InviteScreen } from '../../../features/entry/invite-screen';
import { Page } from '../../../pages/page';

/** 邀请 */
const EntryInvitePage = () => {
  const { token = '' } = useRouter().params;
  return (
    <Page>
      <InviteScreen token={token} />
    </Page>
  );
};

export default EntryInvitePage;
