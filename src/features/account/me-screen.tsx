import { navigateTo, useDidShow } from '@tarojs/taro';
import { useMe } from '../../api/me';
import { problemOf } from '../../copy/problem';
import { requireLogin, useLoggedIn } from '../../api/session';
import { accountCopy as copy } from '../../copy/account';
import { asOfText } from '../../copy/network';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { Skeleton } from '../../ui/skeleton';
import { Type } from '../../ui/type';
import { usePull } from '../../ui/use-pull';
import { LeavingCard } from './leaving-card';
import { ProfileCard } from './profile-card';

const open = (page: 'profile' | 'security' | 'privacy') => () =>
  void navigateTo({ url: `/packages/account/${page}/index` });

/** 我的: who I am and what is to be done first, then the account. */
export const MeScreen = () => {
  const loggedIn = useLoggedIn();
  const query = useMe();
  const refresh = async () => {
    if (loggedIn) await query.refetch();
  };
  useDidShow(() => void refresh());
  usePull(refresh);
  const staleSince = query.data?.staleSince;
  const review = query.data?.value.review;
  // the card's own button leads there then
  const toDo = review === 'none' || review === 'rejected' || query.data?.value.leaving;

  return (
    <Screen title={copy.me} root notice={loggedIn && staleSince ? asOfText(staleSince) : undefined}>
      {!loggedIn ? (
        <EmptyState
          drawing="key"
          title={copy.guestTitle}
          note={copy.guestNote}
          action={copy.logIn}
          onAction={requireLogin}
        />
      ) : query.data?.value.leaving ? (
        <LeavingCard />
      ) : query.data ? (
        <ProfileCard me={query.data.value} onOpen={open('profile')} />
      ) : query.isError ? (
        <ErrorState
          title={copy.offlineTitle}
          note={problemOf(query.error).sentence}
          action={copy.retry}
          onAction={() => query.refetch()}
        />
      ) : (
        <Skeleton cards={1} />
      )}
      <Card flush>
        {loggedIn ? (
          <>
            {toDo ? null : <Row icon="document" title={copy.profile} onPress={open('profile')} />}
            <Row
              icon="lock"
              title={copy.security}
              note={copy.securityNote}
              onPress={open('security')}
            />
          </>
        ) : null}
        <Row icon="shield" title={copy.privacy} note={copy.privacyNote} onPress={open('privacy')} />
      </Card>
      <Type size={12} tone="soft" align="center">
        {copy.settingsNote}
      </Type>
    </Screen>
  );
};
