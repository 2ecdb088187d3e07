import { officiatingCopy } from '../../copy/officiating';
import { useRead } from '../api/queries';
import { Page } from '../ui/page';
import { FailedState, LoadingState } from '../ui/states';

/** The tournaments whose chief referee the person is (PTS-8). */
const TournamentsPage = () => {
  const list = useRead('officiating');
  if (list.isPending) return <LoadingState />;
  if (list.isError) return <FailedState error={list.error} onRetry={() => void list.refetch()} />;
  return <Page title={officiatingCopy.title}>{list.data.tournaments.length}</Page>;
};
export default TournamentsPage;
