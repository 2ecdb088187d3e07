import { useState } from 'react';
import { useRead } from '../../client/use-read';
import { membershipCopy as copy } from '../../copy/membership';
import { Screen } from '../../ui/screen';
import { Gate } from '../gate';
import { ChildLeaving } from './child-leaving';
import { ProfileForm } from './profile-form';
import { ProfileView } from './profile-view';

export interface ProfileScreenProps {
  fromEntry: boolean;
  /** a child of the account (MEM-1); absent: its owner */
  forWhom?: string;
}

/** 实名资料: the form until something is on file, then what is on file, and the form again to change it. */
export const ProfileScreen = ({ fromEntry, forWhom }: ProfileScreenProps) => {
  const query = useRead('me', forWhom ? { query: { for: forWhom } } : {});
  const [editing, setEditing] = useState(false);
  const title = forWhom ? copy.childTitle : copy.title;
  return (
    <Gate read={query} screen={title} guest={copy.guest} failed={copy.offlineTitle}>
      {(me) =>
        forWhom && me.leaving ? (
          <Screen title={title}>
            <ChildLeaving />
          </Screen>
        ) : !me.profile || me.review === 'none' || me.review === 'rejected' || editing ? (
          <ProfileForm me={me} forWhom={forWhom} title={title} onDone={() => setEditing(false)} />
        ) : (
          <ProfileView
            me={me}
            profile={me.profile}
            forWhom={forWhom}
            title={title}
            notice={query.notice}
            fromEntry={fromEntry}
            onEdit={() => setEditing(true)}
          />
        )
      }
    </Gate>
  );
};
