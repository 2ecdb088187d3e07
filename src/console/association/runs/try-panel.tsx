import { Button, Select } from 'antd';
import { useState } from 'react';
import type { DeskWeek } from '../../../contract/desk';
import type { Day } from '../../../contract/words';
import { runsCopy as copy } from '../../../copy/desk-issues';
import { useCommand } from '../../../client/use-command';
import { useRead } from '../../../client/use-read';
import { queryClient } from '../../../client/query-client';
import { ProblemAlert } from '../problem-alert';
import { PublishDue } from './publish-due';

/** Tries an issue without publishing anything, or publishes what is due. */
export const TryPanel = ({
  week,
  first,
  onStarted,
}: {
  week: DeskWeek;
  /** the issue to try first; null: the coming one */
  first: Day | null;
  onStarted: (runId: string) => void;
}) => {
  const issues = useRead('issues');
  const start = useCommand('startRun');
  const [issue, setIssue] = useState<Day>(first ?? week.issue);
  const coming = week.overdue.length > 0 ? week.overdue : [week.issue];
  const options = [
    ...coming.map((date) => ({
      value: date,
      label: week.overdue.includes(date) ? copy.overdue(date) : copy.coming(date),
    })),
    ...(issues.data?.issues ?? []).map(({ date }) => ({
      value: date,
      label: copy.published(date),
    })),
  ];

  const tryIt = async () => {
    try {
      const run = await start.mutateAsync({ body: { kind: 'dry-run', issue, reason: null } });
      void queryClient.invalidateQueries({ queryKey: ['deskWeek'] });
      onStarted(run.id);
    } catch {
      // said below
    }
  };

  return (
    <div className="console-panel desk-stack">
      <div className="desk-line">
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          aria-label={copy.issue}
          placeholder={copy.chooseIssue}
          style={{ width: 304 }}
          value={issue}
          loading={issues.isPending}
          options={options}
          onChange={setIssue}
        />
        <Button
          type={week.overdue.length > 0 ? 'default' : 'primary'}
          loading={start.isPending}
          onClick={() => void tryIt()}
        >
          {copy.tryIt}
        </Button>
        <span className="desk-line-end">
          <PublishDue overdue={week.overdue} />
        </span>
      </div>
      <div className="console-soft">{copy.tryNote}</div>
      <ProblemAlert error={start.error} kept={false} />
    </div>
  );
};
