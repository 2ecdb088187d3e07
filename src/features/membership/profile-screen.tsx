import { useState } from 'react';
import { useRead } from '../../client/use-read';
import { membershipCopy as copy } from '../../copy/membership';
import { Gate } from '../gate';
import { ProfileForm } from './profile-form';
import { ProfileView } from './profile-view';

/** 实名资料: the form until something is on file, then what is on file, and the form again to change it. */
export const ProfileScreen = ({ fromEntry }: { fromEntry: boolean }) => {
  const query = useRead('me');
  const [editing, setEditing] = useState(false);
  return (
    <Gate read={query} screen={copy.title} guest={copy.guest} failed={copy.offlineTitle}>
      {(me) =>
        !me.profile || me.review === 'none' || me.review === 'rejected' || editing ? (
          <ProfileForm me={me} onDone={() => setEditing(false)} />
        ) : (
          <ProfileView
            me={me}
            profile={me.profile}
            notice={query.notice}
            fromEntry={fromEntry}
            onEdit={() => setEditing(true)}
          />
        )
      }
    </Gate>
  );
};
