import { myEntriesCopy as copy, SECTION } from '../../copy/my-entries';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import { Stack } from '../../ui/stack';
import { LoginPrompt } from './login-prompt';
import { MyEntryCard } from './my-entry-card';
import { openMine, openTournaments } from './paths';
import { useMySections } from './use-my-sections';

/** 服务: what needs me first, then the way to all of my entries. */
export const ServiceScreen = () => {
  const { loggedIn, sections, problem, notice, refresh } = useMySections();
  const todo = sections?.todo ?? [];
  const live = sections?.live.length ?? 0;
  const ended = sections?.ended.length ?? 0;
  const none = sections !== null && todo.length + live + ended === 0;
  return (
    <Screen
      title={copy.service}
      root
      notice={notice}
      loading={loggedIn && !sections}
      error={
        problem
          ? {
              title: copy.loadFailed,
              note: problem.sentence,
              action: copy.again,
              onAction: refresh,
            }
          : undefined
      }
    >
      {!loggedIn ? (
        <LoginPrompt />
      ) : none ? (
        <EmptyState
          drawing="court"
          title={copy.empty}
          note={copy.emptyNote}
          action={copy.toTournaments}
          onAction={openTournaments}
        />
      ) : (
        <>
          {todo.length > 0 ? (
            <Section title={SECTION.todo} after={String(todo.length)}>
              <Stack gap={12}>
                {todo.map((row) => (
                  <MyEntryCard key={row.id} row={row} />
                ))}
              </Stack>
            </Section>
          ) : null}
          <Section title={copy.title}>
            <Card flush>
              <Row
                icon="ticket"
                title={copy.heading}
                note={copy.counts(todo.length, live, ended)}
                onPress={() => void openMine()}
              />
            </Card>
          </Section>
        </>
      )}
    </Screen>
  );
};
