import { Alert } from 'antd';
import { mayBeDone } from '../../../client/command-key';
import { deskCopy } from '../../../copy/desk';
import type { ClientProblem } from '../../../copy/problem';

/** Why a command was not done and what to do next; what was written is still there. */
export const CommandProblem = ({ problem }: { problem: ClientProblem | null }) => {
  if (!problem) return null;
  return (
    <Alert
      type="error"
      showIcon
      title={problem.sentence}
      description={mayBeDone(problem) ? deskCopy.pressAgain : deskCopy.stillHere}
    />
  );
};
