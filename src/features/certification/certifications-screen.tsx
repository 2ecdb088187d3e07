import { navigateTo, useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { childProfilePath, PROFILE_PATH } from '../../client/page-addresses';
import { useLoggedIn } from '../../client/session';
import { useRead } from '../../client/use-read';
import type { CertificationView } from '../../contract/membership';
import { certificationCopy as copy } from '../../copy/certification';
import { Screen } from '../../ui/screen';
import { Type } from '../../ui/type';
import { Gate } from '../gate';
import { AskCard } from './ask-card';
import { CertificationCard } from './certification-card';
import { WithdrawSheet } from './withdraw-sheet';

/** 认证身份: the certified roles of a person of the account, and the form that asks for another (MEM-4). */
export const CertificationsScreen = ({ forWhom }: { forWhom?: string }) => {
  const query = useRead('me', forWhom ? { query: { for: forWhom } } : {});
  const loggedIn = useLoggedIn();
  const [leaving, setLeaving] = useState<CertificationView | null>(null);
  useDidShow(() => void (loggedIn && query.refetch()));
  const name = forWhom && query.data?.profile?.realName;
  const title = name ? copy.titleOf(name) : copy.title;
  const toProfile = () => navigateTo({ url: forWhom ? childProfilePath(forWhom) : PROFILE_PATH });

  return (
    <Screen title={title} notice={query.notice}>
      <Gate
        read={query}
        guest={copy.guest}
        failed={copy.loadFailed}
        none={(me) =>
          me.profile
            ? undefined
            : { ...copy.profileFirst, action: copy.toProfile, onAction: toProfile }
        }
      >
        {(me) => (
          <>
            <Type size={14} tone="soft">
              {copy.intro}
            </Type>
            {me.certifications.map((one) => (
              <CertificationCard
                key={one.id}
                certification={one}
                onWithdraw={() => setLeaving(one)}
              />
            ))}
            <AskCard forWhom={forWhom} certifications={me.certifications} />
          </>
        )}
      </Gate>
      {leaving ? (
        <WithdrawSheet certification={leaving} forWhom={forWhom} onClose={() => setLeaving(null)} />
      ) : null}
    </Screen>
  );
};
