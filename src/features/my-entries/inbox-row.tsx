import { navigateTo } from '@tarojs/taro';
import { INBOX_PATH } from '../../client/page-addresses';
import { useUnread } from '../../client/unread';
import { inboxCopy } from '../../copy/inbox';
import { Card } from '../../ui/card';
import { Row } from '../../ui/row';

/** The way to the inbox, with what is unread in it. */
export const InboxRow = () => {
  const { unread } = useUnread();
  return (
    <Card flush>
      <Row
        icon="bell"
        title={inboxCopy.title}
        note={unread > 0 ? inboxCopy.unread(unread) : inboxCopy.noteNone}
        onPress={() => void navigateTo({ url: INBOX_PATH })}
      />
    </Card>
  );
};
