import type { SessionView } from '../../contract/session';
import { accountCopy as copy } from '../../copy/account';
import { shortDayText } from '../../copy/time';
import { Button } from '../../ui/button';
import { Row } from '../../ui/row';
import { Tag } from '../../ui/tag';

/** One device: what it is, since when and when last; this one cannot be ended from here. */
export const SessionRow = ({ session, onEnd }: { session: SessionView; onEnd: () => void }) => (
  <Row
    icon="device"
    title={session.device}
    note={`${copy.lastSeen(shortDayText(session.lastSeenDay))} · ${copy.loggedInAt(session.createdAt)}`}
    value={
      session.current ? (
        <Tag tone="go">{copy.thisDevice}</Tag>
      ) : (
        <Button kind="plain" fit label={`${copy.endSession} ${session.device}`} onPress={onEnd}>
          {copy.endSession}
        </Button>
      )
    }
  />
);
