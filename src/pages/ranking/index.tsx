import { useRouter } from '@tarojs/taro';
import { RankingScreen } from '../../features/ranking/ranking-screen';
import { TabPage } from '../tab-page';

/** 排名 */
const RankingPage = () => {
  const { list, edition } = useRouter().params;
  return (
    <TabPage>
      <RankingScreen list={list} edition={edition} />
    </TabPage>
  );
};

export default RankingPage;
