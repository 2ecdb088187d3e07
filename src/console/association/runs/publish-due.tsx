import { App, Button, Tooltip } from 'antd';
import { useNavigate } from 'react-router-dom';
import type { Day } from '../../../contract/words';
import { deskCopy, issueText } from '../../../copy/desk';
import { runsCopy as copy } from '../../../copy/desk-issues';
import { problemOf } from '../../../copy/problem';
import { useCommand } from '../../../client/use-command';
import { queryClient } from '../../../client/query-client';

/** Publishes what is due, in order, after a last question; then follows the run (RNK-9). */
export const PublishDue = ({ overdue }: { overdue: readonly Day[] }) => {
  const { modal, message } = App.useApp();
  const go = useNavigate();
  const start = useCommand('startRun');
  const last = overdue.at(-1);

  const publish = async (issue: Day) => {
    try {
      const run = await start.mutateAsync({ body: { kind: 'publish', issue, reason: null } });
      void queryClient.invalidateQueries({ queryKey: ['deskWeek'] });
      void go(`/runs?run=${encodeURIComponent(run.id)}`);
    } catch (error) {
      message.error(problemOf(error).sentence);
    }
  };
  const ask = (issue: Day) =>
    void modal.confirm({
      title: copy.publishTitle(overdue),
      content: (
        <>
          {overdue.map((date) => (
            <div key={date}>{issueText(date)}</div>
          ))}
          <p>{copy.publishNote}</p>
        </>
      ),
      okText: copy.publishOk,
      cancelText: deskCopy.cancel,
      onOk: () => publish(issue),
    });

  return (
    <Tooltip title={last === undefined ? copy.nothingDue : undefined}>
      <Button
        danger={last !== undefined}
        type={last === undefined ? 'default' : 'primary'}
        disabled={last === undefined}
        loading={start.isPending}
        onClick={() => (last === undefined ? undefined : ask(last))}
      >
        {overdue.length > 1 || last === undefined ? copy.publishDue : copy.publishNow}
      </Button>
    </Tooltip>
  );
};
