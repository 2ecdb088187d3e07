import { switchTab } from '@tarojs/taro';
import { TOURNAMENTS_PATH } from '../../client/page-addresses';
import { lostCopy } from '../../copy/network';
import { ErrorState } from '../../ui/error-state';
import { Screen } from '../../ui/screen';

/** Where an unknown address ends: what happened, and the way on. */
const LostPage = () => (
  <Screen title={lostCopy.title}>
    <ErrorState
      title={lostCopy.title}
      note={lostCopy.note}
      action={lostCopy.toTournaments}
      onAction={() => switchTab({ url: TOURNAMENTS_PATH })}
    />
  </Screen>
);

export default LostPage;
