import { Screen } from '../../../ui/screen';

/** 邀请 */
const EntryInvitePage = () => <Screen title="邀请" />;

export default EntryInvitePage;
