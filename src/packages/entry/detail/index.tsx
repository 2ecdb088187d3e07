import { Screen } from '../../../ui/screen';

/** 报名详情 */
const EntryDetailPage = () => <Screen title="报名详情" />;

export default EntryDetailPage;
