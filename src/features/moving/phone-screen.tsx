import { useState } from 'react';
import { useLoggedIn } from '../../client/session';
import { useRead } from '../../client/use-read';
import { movingCopy as copy } from '../../copy/moving';
import { Screen } from '../../ui/screen';
import { SegmentedTabs } from '../../ui/segmented-tabs';
import { Stack } from '../../ui/stack';
import { Gate } from '../gate';
import { ChangePhoneForm } from './change-phone-form';
import { RequestPhoneForm } from './request-phone-form';

const WAYS = [
  { value: 'old', label: copy.withOld },
  { value: 'request', label: copy.withoutOld },
] as const;

/** 更换手机号: with the old number, or without it by the association, for guests too (MEM-8). */
export const PhoneScreen = () => {
  const loggedIn = useLoggedIn();
  // whoever cannot log in comes here for the other way
  const [way, setWay] = useState<(typeof WAYS)[number]['value']>(loggedIn ? 'old' : 'request');
  const mine = useRead('me');
  return (
    <Screen title={copy.phone}>
      <Stack gap={16}>
        <SegmentedTabs tabs={WAYS} value={way} onChange={setWay} />
        {way === 'old' ? (
          <Gate read={mine} guest={copy.guest} failed={copy.failed}>
            {(me) => <ChangePhoneForm me={me} />}
          </Gate>
        ) : (
          <RequestPhoneForm />
        )}
      </Stack>
    </Screen>
  );
};
