import { useRouter } from '@tarojs/taro';
import { EntryScreen } from '../../../features/entry/entry-screen';
import { Page } from '../../../pages/page';

/** 报名详情 */
const EntryDetailPage = () => {
  const { id = '', for: forWhom, do: doing } = useRouter().params;
  return (
    <Page>
      <EntryScreen entryId={id} forWhom={forWhom ?? null} doing={doing} />
    </Page>
  );
};

export default EntryDetailPage;
