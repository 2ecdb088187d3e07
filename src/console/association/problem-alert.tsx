import { Alert } from 'antd';
import { deskCopy } from '../../copy/desk';
import { problemOf } from '../../copy/problem';

/** Why a command was not done; what was written is still there. */
export const ProblemAlert = ({ error, kept = true }: { error: unknown; kept?: boolean }) =>
  error ? (
    <Alert
      type="error"
      showIcon
      title={problemOf(error).sentence}
      description={kept ? deskCopy.stillHere : undefined}
    />
  ) : null;
