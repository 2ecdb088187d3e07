import { InboxScreen } from '../../../features/inbox/inbox-screen';
import { Page } from '../../../pages/page';

/** 收件箱 */
const InboxListPage = () => (
  <Page>
    <InboxScreen />
  </Page>
);

export default InboxListPage;
