import { DownloadOutlined } from '@ant-design/icons';
import { Alert, Button, Input, Select } from 'antd';
import { useState } from 'react';
import { containsTyped } from '../../../contract/folding';
import type { DeskWeek, UploadState } from '../../../contract/desk';
import { deskCopy, weekCopy as copy } from '../../../copy/desk';
import { saveCsv } from '../../ui/csv';
import { Page } from '../../ui/page';
import { FailedState, LoadingState } from '../../ui/states';
import '../association.css';
import { useOpened } from '../opened';
import { useDeskWeek } from '../queries';
import { Refresh, StaleNote } from '../refresh';
import { PublishDue } from '../runs/publish-due';
import { SheetDrawer } from './sheet-drawer';
import { TournamentsTable } from './tournaments-table';
import { UPLOAD_OPTIONS } from './upload-tone';
import { weekCsv } from './week-csv';
import { WeekFacts } from './week-facts';

/** The state of this week: what is uploaded, missing and late, and the latest issue (RNK-9). */
const WeekPage = () => {
  const week = useDeskWeek();
  if (week.isPending) return <LoadingState />;
  if (!week.data) return <FailedState error={week.error} onRetry={() => void week.refetch()} />;
  const { overdue } = week.data;
  return (
    <Page title={deskCopy.week} extra={<Refresh read={week} />}>
      <div className="desk-stack">
        <StaleNote read={week} />
        {overdue.length > 0 ? (
          <Alert
            type="error"
            showIcon
            title={copy.overdue(overdue)}
            description={copy.overdueNote}
            action={<PublishDue overdue={overdue} />}
          />
        ) : null}
        <WeekFacts week={week.data} />
        <Tournaments week={week.data} />
      </div>
    </Page>
  );
};
export default WeekPage;

type Which = 'this' | 'earlier';
const WHICH = [
  { value: 'this' as const, label: copy.thisIssue },
  { value: 'earlier' as const, label: copy.earlier },
];

const Tournaments = ({ week }: { week: DeskWeek }) => {
  const [opened, open] = useOpened('tournament');
  const [text, setText] = useState('');
  const [state, setState] = useState<UploadState>();
  const [which, setWhich] = useState<Which>();
  const { tournaments, issue } = week;
  const shown = tournaments.filter(
    (tournament) =>
      containsTyped(tournament.name, text) &&
      (state === undefined || tournament.state === state) &&
      (which === undefined || (tournament.issue === issue) === (which === 'this')),
  );
  return (
    <div>
      <div className="console-filters">
        <Input.Search
          allowClear
          aria-label={copy.search}
          placeholder={copy.search}
          style={{ width: 240 }}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <Select
          allowClear
          aria-label={copy.state}
          placeholder={copy.allStates}
          style={{ width: 136 }}
          value={state}
          options={UPLOAD_OPTIONS}
          onChange={setState}
        />
        <Select
          allowClear
          aria-label={copy.issue}
          placeholder={copy.allIssues}
          style={{ width: 184 }}
          value={which}
          options={WHICH}
          onChange={setWhich}
        />
        <span className="console-soft">{copy.count(shown.length, tournaments.length)}</span>
        <Button
          className="desk-line-end"
          icon={<DownloadOutlined />}
          disabled={shown.length === 0}
          onClick={() => saveCsv(copy.fileName(issue), weekCsv(shown))}
        >
          {deskCopy.exportCsv}
        </Button>
      </div>
      <TournamentsTable
        tournaments={shown}
        filtered={shown.length < tournaments.length}
        onOpen={open}
      />
      {opened ? <SheetDrawer tournamentId={opened} onClose={() => open(null)} /> : null}
    </div>
  );
};
