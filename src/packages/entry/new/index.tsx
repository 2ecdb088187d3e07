import { useRouter } from '@tarojs/taro';
import { EntryFormScreen } from '../../../features/entry/entry-form-screen';
import { Page } from '../../../pages/page';

/** 报名 */
const EntryNewPage = () => {
  const { tournamentId = '', eventId, for: whom } = useRouter().params;
  return (
    <Page>
      <EntryFormScreen tournamentId={tournamentId} eventId={eventId ?? null} whom={whom ?? null} />
    </Page>
  );
};

export default EntryNewPage;
