import { Alert } from 'antd';
import { deskCopy, weekCopy as copy } from '../../../copy/desk';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import '../association.css';
import { useOpened } from '../opened';
import { useDeskWeek } from '../queries';
import { Refresh, StaleNote } from '../../ui/refresh';
import { PublishDue } from '../runs/publish-due';
import { SheetDrawer } from './sheet-drawer';
import { TournamentsTable } from './tournaments-table';
import { WeekFacts } from './week-facts';

/** The state of this week: what is uploaded, missing and late, and the latest issue (RNK-9). */
const WeekPage = () => {
  const read = useDeskWeek();
  const [opened, open] = useOpened('tournament');
  return (
    <Loaded read={read}>
      {(week) => (
        <Page title={deskCopy.week} extra={<Refresh read={read} />}>
          <StaleNote read={read} />
          {week.overdue.length > 0 ? (
            <Alert
              type="error"
              showIcon
              title={copy.overdue(week.overdue)}
              description={copy.overdueNote}
              action={<PublishDue overdue={week.overdue} />}
            />
          ) : null}
          <WeekFacts week={week} />
          <TournamentsTable week={week} onOpen={open} />
          {opened ? <SheetDrawer tournamentId={opened} onClose={() => open(null)} /> : null}
        </Page>
      )}
    </Loaded>
  );
};
export default WeekPage;
