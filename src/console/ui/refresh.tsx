import { ReloadOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { deskCopy } from '../../copy/desk';
import { serverNow } from '../../client/clock';
import type { Read } from '../../client/use-read';
import { problemOf } from '../../copy/problem';

/** When a page was last read, and once more. */
export const Refresh = ({
  read,
}: {
  read: Pick<Read<unknown>, 'isFetching' | 'dataUpdatedAt' | 'refetch'>;
}) => (
  <span className="console-line">
    <span className="console-soft">{deskCopy.refreshed(serverNow(read.dataUpdatedAt))}</span>
    <Button icon={<ReloadOutlined />} loading={read.isFetching} onClick={() => void read.refetch()}>
      {deskCopy.refresh}
    </Button>
  </span>
);

/** What is shown is old: the last reading failed. */
export const StaleNote = ({ read }: { read: Pick<Read<unknown>, 'isError' | 'error'> }) =>
  read.isError ? (
    <Alert
      type="warning"
      showIcon
      title={deskCopy.stale}
      description={problemOf(read.error).sentence}
    />
  ) : null;
