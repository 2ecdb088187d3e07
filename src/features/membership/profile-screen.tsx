import { useState } from 'react';
import { useMe } from '../../api/me';
import { problemOf } from '../../copy/problem';
import { requireLogin, useLoggedIn } from '../../api/session';
import { membershipCopy as copy } from '../../copy/membership';
import { asOfText } from '../../copy/network';
import { EmptyState } from '../../ui/empty-state';
import { Screen } from '../../ui/screen';
import { ProfileForm } from './profile-form';
import { ProfileView } from './profile-view';

/** 实名资料: the form until something is on file, then what is on file, and the form again to change it. */
export const ProfileScreen = ({ fromEntry }: { fromEntry: boolean }) => {
  const loggedIn = useLoggedIn();
  const query = useMe();
  const [editing, setEditing] = useState(false);

  if (!loggedIn) {
    return (
      <Screen title={copy.title}>
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
  if (!query.data) {
    const error = query.isError
      ? {
          title: copy.offlineTitle,
          note: problemOf(query.error).sentence,
          action: copy.retry,
          onAction: () => query.refetch(),
        }
      : undefined;
    return <Screen title={copy.title} loading error={error} />;
  }
  const { value: me, staleSince } = query.data;
  const first = me.review === 'none' || me.review === 'rejected';
  return !me.profile || first || editing ? (
    <ProfileForm me={me} onDone={() => setEditing(false)} />
  ) : (
    <ProfileView
      me={me}
      profile={me.profile}
      notice={staleSince ? asOfText(staleSince) : undefined}
      fromEntry={fromEntry}
      onEdit={() => setEditing(true)}
    />
  );
};
