import { navigateTo, useDidShow } from '@tarojs/taro';
import {
  FAMILY_PATH,
  GUARDIANS_PATH,
  PRIVACY_PATH,
  PROFILE_PATH,
  rolesPath,
  SECURITY_PATH,
} from '../../client/page-addresses';
import { serverNow } from '../../client/clock';
import { mayRegisterChildren } from '../../client/persons';
import { useLoggedIn } from '../../client/session';
import { useRead } from '../../client/use-read';
import { accountCopy as copy } from '../../copy/account';
import { familyCopy } from '../../copy/family';
import { dayOf } from '../../copy/time';
import { Card } from '../../ui/card';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { Type } from '../../ui/type';
import { usePull } from '../../ui/use-pull';
import { Gate } from '../gate';
import { LeavingCard } from './leaving-card';
import { ProfileCard } from './profile-card';

const open = (url: string) => () => void navigateTo({ url });

/** 我的: who I am and what is to be done first, then the account. */
export const MeScreen = () => {
  const loggedIn = useLoggedIn();
  const query = useRead('me');
  const refresh = async () => {
    if (loggedIn) await query.refetch();
  };
  useDidShow(() => void refresh());
  usePull(refresh);
  const me = query.data;
  // the card's own button leads there then
  const toDo = me?.review === 'none' || me?.review === 'rejected' || me?.leaving;
  const children = me?.persons.filter(({ as }) => as === 'guardian').length ?? 0;
  const family =
    me !== undefined &&
    !me.leaving &&
    (children > 0 || mayRegisterChildren(me.persons, dayOf(serverNow())));

  return (
    <Screen title={copy.me} root notice={loggedIn ? query.notice : undefined}>
      <Gate read={query} guest={copy.guest} failed={copy.offlineTitle} cards={1}>
        {(shown) =>
          shown.leaving ? <LeavingCard /> : <ProfileCard me={shown} onOpen={open(PROFILE_PATH)} />
        }
      </Gate>
      <Card flush>
        {loggedIn ? (
          <>
            {toDo ? null : (
              <Row icon="document" title={copy.profile} onPress={open(PROFILE_PATH)} />
            )}
            {me?.profile ? (
              <Row
                icon="shield"
                title={copy.roles}
                note={copy.rolesNote}
                onPress={open(rolesPath())}
              />
            ) : null}
            {family ? (
              <Row
                icon="people"
                title={children > 0 ? familyCopy.title : familyCopy.add}
                note={familyCopy.note}
                value={children > 0 ? familyCopy.children(children) : undefined}
                onPress={open(FAMILY_PATH)}
              />
            ) : null}
            <Row
              icon="people"
              title={copy.guardians}
              note={copy.guardiansNote}
              onPress={open(GUARDIANS_PATH)}
            />
            <Row
              icon="lock"
              title={copy.security}
              note={copy.securityNote}
              onPress={open(SECURITY_PATH)}
            />
          </>
        ) : null}
        <Row
          icon="shield"
          title={copy.privacy}
          note={copy.privacyNote}
          onPress={open(PRIVACY_PATH)}
        />
      </Card>
      <Type size={12} tone="soft" align="center">
        {copy.settingsNote}
      </Type>
    </Screen>
  );
};
