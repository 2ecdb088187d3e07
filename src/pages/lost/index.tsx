import { switchTab } from '@tarojs/taro';
import { lostCopy } from '../../copy/network';
import { Screen } from '../../ui/screen';

/** Where an unknown address ends: what happened, and the way on. */
const LostPage = () => (
  <Screen
    title={lostCopy.title}
    error={{
      title: lostCopy.title,
      note: lostCopy.note,
      action: lostCopy.toTournaments,
      onAction: () => switchTab({ url: '/pages/tournaments/index' }),
    }}
  />
);

export default LostPage;
