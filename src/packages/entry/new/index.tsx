import { useRouter } from '@tarojs/taro';
import { EntryFormScreen } from '../../../features/entry/entry-form-screen';
import { Page } from '../../../pages/page';

/** 报名 */
const EntryNewPage = () => {
  const { tournamentId = '', eventId } = useRouter().params;
  return (
    <Page>
      <EntryFormScreen tournamentId={tournamentId} eventId={eventId ?? null} />
    </Page>
  );
};

export default EntryNewPage;
