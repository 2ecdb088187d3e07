import { Screen } from '../../../ui/screen';

/** 我的报名 */
const EntryMinePage = () => <Screen title="我的报名" />;

export default EntryMinePage;
