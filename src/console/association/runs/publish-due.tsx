import { Button, Tooltip } from 'antd';
import { useState } from 'react';
import type { Day } from '../../../contract/words';
import { issueText } from '../../../copy/desk';
import { runsCopy as copy } from '../../../copy/desk-issues';
import { CommandDialog } from '../../ui/command/command-dialog';
import { useStartRun } from '../queries';

/** Publishes what is due, in order, after a last question; then follows the run (RNK-9). */
export const PublishDue = ({ overdue }: { overdue: readonly Day[] }) => {
  const [asking, setAsking] = useState(false);
  const last = overdue.at(-1);
  return (
    <>
      <Tooltip title={last === undefined ? copy.nothingDue : undefined}>
        <Button
          danger={last !== undefined}
          type={last === undefined ? 'default' : 'primary'}
          disabled={last === undefined}
          onClick={() => setAsking(true)}
        >
          {overdue.length > 1 || last === undefined ? copy.publishDue : copy.publishNow}
        </Button>
      </Tooltip>
      {asking && last !== undefined ? (
        <PublishDialog overdue={overdue} last={last} onClose={() => setAsking(false)} />
      ) : null}
    </>
  );
};

const PublishDialog = ({
  overdue,
  last,
  onClose,
}: {
  overdue: readonly Day[];
  last: Day;
  onClose: () => void;
}) => {
  const form = useStartRun(onClose);
  return (
    <CommandDialog
      form={form}
      request={{ body: { kind: 'publish', issue: last, reason: null } }}
      title={copy.publishTitle(overdue)}
      ok={copy.publishOk}
      width={416}
      onClose={onClose}
    >
      <div>
        {overdue.map((date) => (
          <div key={date}>{issueText(date)}</div>
        ))}
      </div>
      <div>{copy.publishNote}</div>
    </CommandDialog>
  );
};
