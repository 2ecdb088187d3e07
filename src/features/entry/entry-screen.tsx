import './entry.css';
import { useDidShow } from '@tarojs/taro';
import { useLoggedIn } from '../../client/session';
import { useRead } from '../../client/use-read';
import { entryPage } from '../../copy/entry-page';
import type { ClientProblem } from '../../copy/problem';
import { usePull } from '../../ui/use-pull';
import { Gate } from '../gate';
import { entryRead } from '../../client/entry-read';
import { EntryShown } from './entry-shown';
import { replaceWithMine } from './ways';

/** What a link to something gone, to somebody else's or to nothing is answered with: they look alike (MEM-1). */
const NOT_MINE: readonly ClientProblem['reason'][] = [
  'ENTRY_NOT_FOUND',
  'PERSON_NOT_FOUND',
  'NOT_FOUND',
  'INVALID_REQUEST',
];

/** Why an entry is not shown, and the way on; undefined: it may be tried again. */
export const goneOf = (
  { reason }: Pick<ClientProblem, 'reason'>,
  phoneMasked: string | undefined,
) =>
  NOT_MINE.includes(reason)
    ? {
        title: entryPage.notMine.title,
        note: entryPage.notMine.note(phoneMasked),
        action: entryPage.toMine,
        onAction: replaceWithMine,
      }
    : undefined;

export interface EntryScreenProps {
  entryId: string;
  /** the person of the account it is opened for; null: as the account meets it */
  forWhom: string | null;
  /** what whoever opened it wants to do at once */
  doing?: string | undefined;
}

/** 报名详情: for a guest the way in; then the entry, asked for again whenever the page is seen. */
export const EntryScreen = ({ entryId, forWhom, doing }: EntryScreenProps) => {
  const loggedIn = useLoggedIn();
  const me = useRead('me');
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
      known={(problem) => goneOf(problem, me.data?.phoneMasked)}
    >
      {(entry) => (
        <EntryShown
          entry={entry}
          forWhom={forWhom}
          doing={doing}
          notice={notice}
          refresh={refetch}
        />
      )}
    </Gate>
  );
};
