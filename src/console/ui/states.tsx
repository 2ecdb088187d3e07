import { Button, Empty, Result, Spin } from 'antd';
import { consoleCopy } from '../../copy/console';
import { problemOf } from '../../copy/problem';

/** Something is on its way. `whole`: nothing else is on the screen yet. */
export const LoadingState = ({ whole }: { whole?: boolean }) => (
  <div
    className={whole ? 'console-center' : 'console-page'}
    role="status"
    aria-label={consoleCopy.loading}
  >
    <Spin delay={200} />
  </div>
);

/** Why nothing can be shown, and once more. */
export const FailedState = ({
  error,
  onRetry,
  whole,
}: {
  error: unknown;
  onRetry: () => void;
  whole?: boolean;
}) => (
  <div className={whole ? 'console-center' : undefined} role="alert">
    <Result
      status="warning"
      title={consoleCopy.failedTitle}
      subTitle={problemOf(error).sentence}
      extra={
        <Button type="primary" onClick={onRetry}>
          {consoleCopy.retry}
        </Button>
      }
    />
  </div>
);

/** That there is nothing, and a line below it. */
export const EmptyState = ({ title, note }: { title: string; note?: string }) => (
  <Empty
    image={Empty.PRESENTED_IMAGE_SIMPLE}
    description={
      <>
        <div>{title}</div>
        {note ? <div>{note}</div> : null}
      </>
    }
  />
);
