import './entry.css';
import { useDidShow } from '@tarojs/taro';
import { useLoggedIn } from '../../client/session';
import { useRead } from '../../client/use-read';
import { entryPage } from '../../copy/entry-page';
import type { ClientProblem } from '../../copy/problem';
import { usePull } from '../../ui/use-pull';
import { Gate } from '../gate';
import { entryRead } from './entry-read';
import { EntryShown } from './entry-shown';
import { replaceWithMine } from './ways';

const goneOf = ({ reason, sentence }: ClientProblem) =>
  reason === 'ENTRY_NOT_FOUND'
    ? { title: sentence, action: entryPage.toMine, onAction: replaceWithMine }
    : undefined;

export interface EntryScreenProps {
  entryId: string;
  /** the person of the account it is opened for; null: as the account meets it */
  forWhom: string | null;
}

/** 报名详情: for a guest the way in; then the entry, asked for again whenever the page is seen. */
export const EntryScreen = ({ entryId, forWhom }: EntryScreenProps) => {
  const loggedIn = useLoggedIn();
  const query = useRead('entry', entryRead(entryId, forWhom));
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
      {(entry) => <EntryShown entry={entry} forWhom={forWhom} notice={notice} refresh={refetch} />}
    </Gate>
  );
};
