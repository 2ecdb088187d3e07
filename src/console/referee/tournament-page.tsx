import { useParams } from 'react-router-dom';
import { officiatingCopy } from '../../copy/officiating';
import { useRead } from '../api/queries';
import { Page } from '../ui/page';
import { FailedState, LoadingState } from '../ui/states';

/** The events of a tournament and how far their results are. */
const TournamentPage = () => {
  const { tournamentId = '' } = useParams();
  const sheet = useRead('resultSheet', { params: { tournamentId } });
  if (sheet.isPending) return <LoadingState />;
  if (sheet.isError)
    return <FailedState error={sheet.error} onRetry={() => void sheet.refetch()} />;
  return (
    <Page title={sheet.data.name} back={{ to: '/officiating', label: officiatingCopy.title }}>
      {sheet.data.events.length}
    </Page>
  );
};
export default TournamentPage;
