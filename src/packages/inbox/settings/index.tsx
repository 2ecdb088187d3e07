import { MessageSettingsScreen } from '../../../features/inbox/message-settings-screen';
import { Page } from '../../../pages/page';

/** 消息设置 */
const InboxSettingsPage = () => (
  <Page>
    <MessageSettingsScreen />
  </Page>
);

export default InboxSettingsPage;
