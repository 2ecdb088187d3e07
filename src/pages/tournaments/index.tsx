import { Screen } from '../../ui/screen';

/** 赛事 */
const TournamentsPage = () => <Screen title="赛事" root />;

export default TournamentsPage;
