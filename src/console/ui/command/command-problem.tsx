import { Alert } from 'antd';
import { mayBeDone } from '../../../client/command-key';
import { deskCopy } from '../../../copy/desk';
import { problemOf } from '../../../copy/problem';

/** Why a command was not done and what to do next; what was written is still there. */
export const CommandProblem = ({ error }: { error: unknown }) => {
  if (!error) return null;
  const problem = problemOf(error);
  return (
    <Alert
      type="error"
      showIcon
      title={problem.sentence}
      description={mayBeDone(problem) ? deskCopy.pressAgain : deskCopy.stillHere}
    />
  );
};
