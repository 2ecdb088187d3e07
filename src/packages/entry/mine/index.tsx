import { EntryScreen } from '../../../features/entry/entry-screen';
import { MyEntriesScreen } from '../../../features/my-entries/my-entries-screen';
import { Page } from '../../../pages/page';

/** 我的报名 */
const EntryMinePage = () => (
  <Page>
    <MyEntriesScreen detail={(id, forWhom) => <EntryScreen entryId={id} forWhom={forWhom} />} />
  </Page>
);

export default EntryMinePage;
