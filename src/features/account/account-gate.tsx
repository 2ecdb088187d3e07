import type { ReactNode } from 'react';
import { useMe } from '../../api/me';
import { problemOf } from '../../copy/problem';
import { requireLogin, useLoggedIn } from '../../api/session';
import type { Me } from '../../contract/membership';
import { accountCopy as copy } from '../../copy/account';
import { EmptyState } from '../../ui/empty-state';
import { Screen } from '../../ui/screen';

export interface AccountGateProps {
  title: string;
  children: (me: Me) => ReactNode;
}

/** A page that is for its owner only: log-in, waiting and failure are the same everywhere. */
export const AccountGate = ({ title, children }: AccountGateProps) => {
  const loggedIn = useLoggedIn();
  const query = useMe();
  if (!loggedIn) {
    return (
      <Screen title={title}>
        <EmptyState
          drawing="key"
          title={copy.guestTitle}
          note={copy.guestNote}
          action={copy.logIn}
          onAction={requireLogin}
        />
      </Screen>
    );
  }
  if (query.data) return <>{children(query.data.value)}</>;
  const error = query.isError
    ? {
        title: copy.offlineTitle,
        note: problemOf(query.error).sentence,
        action: copy.retry,
        onAction: () => query.refetch(),
      }
    : undefined;
  return <Screen title={title} loading error={error} />;
};
