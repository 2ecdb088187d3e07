import { Screen } from '../../../ui/screen';

/** 赛事详情 */
const TournamentDetailPage = () => <Screen title="赛事详情" />;

export default TournamentDetailPage;
