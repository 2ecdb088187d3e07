import { Alert } from 'antd';
import type { LostPoints as Lost } from '../../contract/results';
import { eventText } from '../../copy/entry';
import { officiatingCopy as copy } from '../../copy/officiating';

/** SAN-2: whose points of the stop do not count, each with what goes; nothing where there is nobody. */
export const LostPoints = ({ lost }: { lost: readonly Lost[] }) =>
  lost.length === 0 ? null : (
    <Alert
      type="warning"
      showIcon
      title={copy.lost}
      description={lost.map((one) => (
        <div key={`${one.memberId} ${one.eventId}`}>
          {copy.lostOne(one.name, eventText(one), one.points)}
        </div>
      ))}
    />
  );
