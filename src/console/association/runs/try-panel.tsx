import { Button, Select } from 'antd';
import { useState } from 'react';
import type { DeskWeek } from '../../../contract/desk';
import type { Day } from '../../../contract/words';
import { runsCopy as copy } from '../../../copy/desk-issues';
import { useRead } from '../../../client/use-read';
import { CommandProblem } from '../../ui/command/command-problem';
import { useStartRun } from '../queries';
import { PublishDue } from './publish-due';

/** Tries an issue without publishing anything, or publishes what is due. */
export const TryPanel = ({
  week,
  first,
}: {
  week: DeskWeek;
  /** the issue to try first; null: the coming one */
  first: Day | null;
}) => {
  const issues = useRead('issues');
  const start = useStartRun();
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

  return (
    <div className="console-panel console-stack">
      <div className="console-line">
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
          loading={start.pending}
          onClick={() => void start.send({ body: { kind: 'dry-run', issue, reason: null } })}
        >
          {copy.tryIt}
        </Button>
        <span className="console-line-end">
          <PublishDue overdue={week.overdue} />
        </span>
      </div>
      <div className="console-soft">{copy.tryNote}</div>
      <CommandProblem problem={start.problem} />
    </div>
  );
};
