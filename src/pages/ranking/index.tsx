import { useRouter } from '@tarojs/taro';
import { RankingScreen } from '../../features/ranking/ranking-screen';
import { Page } from '../page';

/** 排名 */
const RankingPage = () => {
  const { list, edition } = useRouter().params;
  return (
    <Page>
      <RankingScreen list={list} edition={edition} />
    </Page>
  );
};

export default RankingPage;
