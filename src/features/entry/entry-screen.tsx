import './entry.css';
import { useDidShow } from '@tarojs/taro';
import { useLoggedIn } from '../../client/session';
import { useRead } from '../../client/use-read';
import { entryPage } from '../../copy/entry-page';
import type { ClientProblem } from '../../copy/problem';
import { usePull } from '../../ui/use-pull';
import { Gate } from '../gate';
import { EntryShown } from './entry-shown';
import { replaceWithMine } from './ways';

const goneOf = ({ reason, sentence }: ClientProblem) =>
  reason === 'ENTRY_NOT_FOUND'
    ? { title: sentence, action: entryPage.toMine, onAction: replaceWithMine }
    : undefined;

/** 报名详情: for a guest the way in; then the entry, asked for again whenever the page is seen. */
export const EntryScreen = ({ entryId }: { entryId: string }) => {
  const loggedIn = useLoggedIn();
  const query = useRead('entry', { params: { entryId } });
  const { refetch, notice } = query;
  usePull(() => (loggedIn ? refetch() : Promise.resolve()));
  useDidShow(() => {
    if (loggedIn && query.data) void refetch();
  });
  return (
    <Gate
      read={query}
      screen={entryPage.title}
      guest={entryPage.guest}
      failed={entryPage.loadFailed}
      known={goneOf}
    >
      {(entry) => <EntryShown entry={entry} notice={notice} refresh={refetch} />}
    </Gate>
  );
};
