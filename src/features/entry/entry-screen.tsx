import './entry.css';
import { useDidShow } from '@tarojs/taro';
import { useEntry } from '../../api/entry-queries';
import { problemOf } from '../../copy/problem';
import { requireLogin, useLoggedIn } from '../../api/session';
import { entryPage } from '../../copy/entry-page';
import { EmptyState } from '../../ui/empty-state';
import { Screen } from '../../ui/screen';
import { usePull } from '../../ui/use-pull';
import { EntryShown } from './entry-shown';
import { replaceWithMine } from './paths';

/** 报名详情: for a guest the way in; then the entry, asked for again whenever the page is seen. */
export const EntryScreen = ({ entryId }: { entryId: string }) => {
  const loggedIn = useLoggedIn();
  const entry = useEntry(entryId);
  const { refetch } = entry;
  usePull(() => (loggedIn ? refetch() : Promise.resolve()));
  useDidShow(() => {
    if (loggedIn && entry.data) void refetch();
  });
  if (!loggedIn) {
    return (
      <Screen title={entryPage.title}>
        <EmptyState
          drawing="key"
          title={entryPage.guest}
          note={entryPage.guestNote}
          action={entryPage.logIn}
          onAction={requireLogin}
        />
      </Screen>
    );
  }
  if (!entry.data) {
    const problem = entry.isError ? problemOf(entry.error) : null;
    const gone = problem?.reason === 'ENTRY_NOT_FOUND';
    return (
      <Screen
        title={entryPage.title}
        loading
        error={
          problem
            ? {
                title: gone ? problem.sentence : entryPage.loadFailed,
                note: gone ? undefined : problem.sentence,
                action: gone ? entryPage.toMine : entryPage.again,
                onAction: gone ? replaceWithMine : refetch,
              }
            : undefined
        }
      />
    );
  }
  return <EntryShown reading={entry.data} refresh={refetch} />;
};
