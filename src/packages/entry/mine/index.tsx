import { MyEntriesScreen } from '../../../features/my-entries/my-entries-screen';
import { Page } from '../../../pages/page';

/** 我的报名 */
const EntryMinePage = () => (
  <Page>
    <MyEntriesScreen />
  </Page>
);

export default EntryMinePage;
