import { MyEntriesScreen } from '../../../features/my-entries/my-entries-screen';
import { Page } from '../../../pages/page';
import { EntryPane } from './entry-pane';

/** 我的报名 */
const EntryMinePage = () => (
  <Page>
    <MyEntriesScreen detail={(id, forWhom) => <EntryPane entryId={id} forWhom={forWhom} />} />
  </Page>
);

export default EntryMinePage;
