import { Screen } from '../../ui/screen';

/** 我的 */
const MePage = () => <Screen title="我的" root />;

export default MePage;
