import { navigateTo } from '@tarojs/taro';
import { useState } from 'react';
import { PHONE_PATH, SESSIONS_PATH } from '../../client/page-addresses';
import { useRead } from '../../client/use-read';
import { accountCopy as copy } from '../../copy/account';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ConfirmSheet } from '../../ui/confirm-sheet';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { Gate } from '../gate';
import { logOut } from './leave';
import { PasswordSheet } from './password-sheet';

/** 登录与安全: password, devices, log out (MEM-1). */
export const SecurityScreen = () => {
  const [sheet, setSheet] = useState<'password' | 'log-out' | null>(null);
  const close = () => setSheet(null);
  const mine = useRead('me');
  return (
    <Gate read={mine} screen={copy.security} guest={copy.guest} failed={copy.offlineTitle}>
      {(me) => (
        <Screen title={copy.security}>
          <Card flush>
            <Row
              icon="phone"
              title={copy.phoneTitle}
              value={me.phoneMasked}
              onPress={() => void navigateTo({ url: PHONE_PATH })}
            />
            <Row
              icon="lock"
              title={copy.passwordTitle}
              value={me.hasPassword ? copy.hasPassword : copy.noPassword}
              onPress={() => setSheet('password')}
            />
            <Row
              icon="device"
              title={copy.sessions}
              onPress={() => void navigateTo({ url: SESSIONS_PATH })}
            />
          </Card>
          <Button kind="secondary" icon="logout" onPress={() => setSheet('log-out')}>
            {copy.logOut}
          </Button>
          {sheet === 'password' ? <PasswordSheet me={me} onClose={close} /> : null}
          <ConfirmSheet
            open={sheet === 'log-out'}
            title={copy.logOutTitle}
            effects={[...copy.logOutEffects]}
            confirm={copy.logOut}
            onConfirm={() => logOut(copy.loggedOut)}
            onClose={close}
          />
        </Screen>
      )}
    </Gate>
  );
};
