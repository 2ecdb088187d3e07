import { navigateTo, useDidShow } from '@tarojs/taro';
import { call } from '../../client/call';
import { useServerNow } from '../../client/clock';
import { MESSAGE_SETTINGS_PATH } from '../../client/page-addresses';
import { useLoggedIn } from '../../client/session';
import { messagesRead } from '../../client/unread';
import { useList } from '../../client/use-list';
import { inboxCopy as copy } from '../../copy/inbox';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { Stack } from '../../ui/stack';
import { showToast } from '../../ui/toast';
import { usePull } from '../../ui/use-pull';
import { Gate } from '../gate';
import { ListEnd } from '../list-end';
import { MessageCard } from './message-card';
import { rowOf, type MessageRow } from './message-row';

/** Reads a message and goes where it leads: the mark may wait, the way may not. */
const open = (row: MessageRow): void => {
  if (!row.read) void call('readMessage', { params: { messageId: row.id } }).then(messagesRead);
  if (row.path !== null) void navigateTo({ url: row.path });
};

/** 收件箱: everything somebody was told, newest first (TEL-3). */
export const InboxScreen = () => {
  const list = useList('inbox', {});
  const { data, first, refetch } = list;
  const loggedIn = useLoggedIn();
  const now = useServerNow(first?.now);
  const refresh = () => (loggedIn ? refetch() : Promise.resolve());
  usePull(refresh);
  useDidShow(() => {
    if (data) void refresh();
  });
  const readAll = async () => {
    if (!first) return;
    const reply = await call('readAll', { body: { upTo: first.now } });
    if (reply.ok) await messagesRead();
    else showToast(reply.problem.sentence);
  };
  return (
    <Screen title={copy.title} notice={list.notice}>
      <Gate
        read={list}
        guest={copy.guest}
        failed={copy.loadFailed}
        none={({ length }) =>
          length > 0 ? undefined : { title: copy.empty, note: copy.emptyNote }
        }
      >
        {(messages) => (
          <Stack gap={12}>
            {messages.some(({ read }) => !read) ? (
              <Button kind="plain" fit icon="check" onPress={readAll}>
                {copy.readAll}
              </Button>
            ) : null}
            {messages.map((message) => {
              const row = rowOf(message, now);
              return <MessageCard key={row.id} row={row} onOpen={() => open(row)} />;
            })}
            <ListEnd list={list} words={{ more: copy.more, end: copy.kept }} />
          </Stack>
        )}
      </Gate>
      {loggedIn ? (
        <Card flush>
          <Row
            icon="settings"
            title={copy.settings}
            onPress={() => void navigateTo({ url: MESSAGE_SETTINGS_PATH })}
          />
        </Card>
      ) : null}
    </Screen>
  );
};
