import { useRouter } from '@tarojs/taro';
import { AthleteScreen } from '../../../features/ranking/athlete-screen';
import { Page } from '../../../pages/page';

/** 选手 */
const AthletePage = () => {
  const { id = '', list, edition } = useRouter().params;
  return (
    <Page>
      <AthleteScreen memberId={id} wantedList={list} edition={edition ?? null} />
    </Page>
  );
};

export default AthletePage;
