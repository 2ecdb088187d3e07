import { myEntriesCopy as copy, SECTION } from '../../copy/my-entries';
import { EmptyState } from '../../ui/empty-state';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import { Stack } from '../../ui/stack';
import { Type } from '../../ui/type';
import { LoginPrompt } from './login-prompt';
import { MyEntryCard } from './my-entry-card';
import { openTournaments } from './paths';
import { useMySections } from './use-my-sections';

const ORDER = ['todo', 'live', 'ended'] as const;

/** 我的报名 → 赛事报名: first what needs me, then what is under way, then what is over. */
export const MyEntriesScreen = () => {
  const { loggedIn, sections, problem, notice, refresh } = useMySections();
  const filled = sections ? ORDER.filter((section) => sections[section].length > 0) : [];
  return (
    <Screen
      title={copy.title}
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
      ) : filled.length === 0 ? (
        <EmptyState
          drawing="court"
          title={copy.empty}
          note={copy.emptyNote}
          action={copy.toTournaments}
          onAction={openTournaments}
        />
      ) : (
        <>
          <Type size={14} tone="soft">
            {copy.heading}
          </Type>
          {filled.map((section) => (
            <Section
              key={section}
              title={SECTION[section]}
              after={String(sections?.[section].length ?? 0)}
            >
              <Stack gap={12}>
                {sections?.[section].map((row) => (
                  <MyEntryCard key={row.id} row={row} />
                ))}
              </Stack>
            </Section>
          ))}
        </>
      )}
    </Screen>
  );
};
