import { Screen } from '../../../ui/screen';

/** 名单 */
const TournamentEntriesPage = () => <Screen title="名单" />;

export default TournamentEntriesPage;
