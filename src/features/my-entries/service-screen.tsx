import { navigateTo } from '@tarojs/taro';
import { MY_ENTRIES_PATH } from '../../client/page-addresses';
import { myEntriesCopy as copy, SECTION } from '../../copy/my-entries';
import { Card } from '../../ui/card';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import { Stack } from '../../ui/stack';
import { MyEntriesGate } from './my-entries-gate';
import { MyEntryCard } from './my-entry-card';
import { useMySections } from './use-my-sections';

/** 服务: what needs me first, then the way to all of my entries. */
export const ServiceScreen = () => {
  const mine = useMySections();
  return (
    <Screen title={copy.service} root notice={mine.notice}>
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
