import { Screen } from '../../../ui/screen';

/** 报名 */
const EntryNewPage = () => <Screen title="报名" />;

export default EntryNewPage;
