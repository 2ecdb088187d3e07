import { Alert } from 'antd';
import type { LostPoints as Lost } from '../../contract/result-lines';
import { eventText } from '../../copy/event';
import { officiatingCopy as copy } from '../../copy/officiating';

/** Whose points of which event, one beneath the other. */
export const LostLines = ({ lost }: { lost: readonly Lost[] }) => (
  <>
    {lost.map((one) => (
      <div key={`${one.memberId} ${one.eventId}`}>
        {copy.lostOne(one.name, eventText(one), one.points)}
      </div>
    ))}
  </>
);

/** SAN-2: whose points of the stop do not count, each with what goes; nothing where there is nobody. */
export const LostPoints = ({ lost }: { lost: readonly Lost[] }) =>
  lost.length === 0 ? null : (
    <Alert type="warning" showIcon title={copy.lost} description={<LostLines lost={lost} />} />
  );
