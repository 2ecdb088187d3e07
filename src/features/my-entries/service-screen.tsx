import { navigateTo } from '@tarojs/taro';
import { INBOX_PATH, MY_ENTRIES_PATH } from '../../client/page-addresses';
import { useLoggedIn } from '../../client/session';
import { useUnread } from '../../client/unread';
import { inboxCopy } from '../../copy/inbox';
import { myEntriesCopy as copy, SECTION } from '../../copy/my-entries';
import { Card } from '../../ui/card';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import { Stack } from '../../ui/stack';
import { MyEntriesGate } from './my-entries-gate';
import { MyEntryCard } from './my-entry-card';
import { useMySections } from './use-my-sections';

/** The way to the inbox, with what is unread in it. */
const InboxRow = () => {
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

/** 服务: what needs me first, what I was told, then the way to all of my entries. */
export const ServiceScreen = () => {
  const mine = useMySections();
  const loggedIn = useLoggedIn();
  return (
    <Screen title={copy.service} root notice={mine.notice}>
      {loggedIn ? <InboxRow /> : null}
      <MyEntriesGate mine={mine}>
        {({ todo, live, ended }) => (
          <>
            {todo.length > 0 ? (
              <Section title={SECTION.todo} after={String(todo.length)}>
                <Stack gap={12}>
                  {todo.map((row) => (
                    <MyEntryCard key={row.key} row={row} />
                  ))}
                </Stack>
              </Section>
            ) : null}
            <Section title={copy.title}>
              <Card flush>
                <Row
                  icon="ticket"
                  title={copy.heading}
                  note={copy.counts(todo.length, live.length, ended.length)}
                  onPress={() => void navigateTo({ url: MY_ENTRIES_PATH })}
                />
              </Card>
            </Section>
          </>
        )}
      </MyEntriesGate>
    </Screen>
  );
};
