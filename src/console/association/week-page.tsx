import { deskCopy } from '../../copy/desk';
import { useRead } from '../api/queries';
import { Page } from '../ui/page';
import { FailedState, LoadingState } from '../ui/states';

/** The state of this week: what is uploaded, missing and late, and the latest issue (RNK-9). */
const WeekPage = () => {
  const week = useRead('deskWeek');
  if (week.isPending) return <LoadingState />;
  if (week.isError) return <FailedState error={week.error} onRetry={() => void week.refetch()} />;
  return <Page title={deskCopy.week}>{week.data.issue}</Page>;
};
export default WeekPage;
