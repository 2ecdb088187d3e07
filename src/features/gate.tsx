import type { ReactNode } from 'react';
import { requireLogin } from '../client/require-login';
import { useLoggedIn } from '../client/session';
import type { List } from '../client/use-list';
import type { Read } from '../client/use-read';
import { gateCopy as copy } from '../copy/gate';
import type { ClientProblem } from '../copy/problem';
import { EmptyState, type EmptyStateProps } from '../ui/empty-state';
import { ErrorState, type ErrorStateProps } from '../ui/error-state';
import { Screen } from '../ui/screen';
import { Skeleton } from '../ui/skeleton';

/** What is read for a screen; of a list also whether more of it may come. */
type Gated<T> = Pick<Read<T>, 'data' | 'problem' | 'refetch'> &
  Partial<Pick<List<never>, 'hasMore' | 'loadingMore' | 'moreProblem' | 'more'>>;

export interface GateProps<T> {
  read: Gated<T>;
  /** the title of the screen that stands here until the gate opens; absent: the gate is a part of a screen */
  screen?: string;
  /** only for those who are logged in: what a guest reads */
  guest?: { readonly title: string; readonly note: string };
  /** what was not loaded, in a sentence */
  failed: string;
  /** refusals that have words of their own */
  known?: (problem: ClientProblem) => ErrorStateProps | undefined;
  /** what is said where there is nothing, and nothing more to come */
  none?: (shown: T) => EmptyStateProps | undefined;
  /** how many cards the skeleton hints at */
  cards?: number;
  children: (shown: T) => ReactNode;
}

/** A list whose first pages held nothing is not at its end. */
const GoOn = ({ read: { loadingMore, moreProblem, more } }: { read: Gated<unknown> }) =>
  loadingMore ? (
    <Skeleton />
  ) : (
    <EmptyState
      drawing="search"
      title={copy.notYet.title}
      note={moreProblem?.sentence ?? copy.notYet.note}
      action={copy.goOn}
      onAction={more}
    />
  );

/** What stands in the place of a screen, or a part of it, that has nothing to show yet; null: it has. */
const useClosed = <T,>({ read, guest, failed, known, none, cards }: GateProps<T>): ReactNode => {
  const loggedIn = useLoggedIn();
  const { data, problem, refetch } = read;
  if (guest && !loggedIn) {
    return <EmptyState drawing="key" {...guest} action={copy.logIn} onAction={requireLogin} />;
  }
  if (problem) {
    const again = { title: failed, note: problem.sentence, action: copy.again, onAction: refetch };
    return <ErrorState {...(known?.(problem) ?? again)} />;
  }
  if (data === undefined) return <Skeleton cards={cards} />;
  const nothing = none?.(data);
  if (!nothing) return null;
  return read.hasMore ? <GoOn read={read} /> : <EmptyState {...nothing} />;
};

/** The one gate of every screen: for a guest, while waiting, after a failure, and where there is nothing. */
export const Gate = <T,>(props: GateProps<T>) => {
  const closed = useClosed(props);
  const { read, screen, children } = props;
  if (!closed) return <>{children(read.data as T)}</>;
  return screen === undefined ? <>{closed}</> : <Screen title={screen}>{closed}</Screen>;
};
