import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/client';
import { problemOf } from '../../copy/problem';
import { read } from '../../api/read';
import { useLoggedIn } from '../../api/session';
import { PERSONAL } from '../../api/session-queries';
import type { SessionView } from '../../contract/session';
import { accountCopy as copy } from '../../copy/account';
import { asOfText } from '../../copy/network';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ConfirmSheet } from '../../ui/confirm-sheet';
import { Screen } from '../../ui/screen';
import { showToast } from '../../ui/toast';
import { Type } from '../../ui/type';
import { AccountGate } from './account-gate';
import { logOutEverywhere } from './leave';
import { SessionRow } from './session-row';

/** 登录的设备: where I am logged in, and how to end any of it or all of it (MEM-1). */
export const SessionsScreen = () => (
  <AccountGate title={copy.sessions}>{() => <SessionsOfMine />}</AccountGate>
);

const SessionsOfMine = () => {
  const query = useQuery({
    queryKey: [PERSONAL, 'sessions'],
    queryFn: () => read('listSessions'),
    enabled: useLoggedIn(),
  });
  const [ending, setEnding] = useState<SessionView | 'all' | null>(null);
  const [problem, setProblem] = useState<string>();
  const close = () => {
    setEnding(null);
    setProblem(undefined);
  };

  const endOne = async (session: SessionView) => {
    const reply = await call('endSession', { params: { sessionId: session.id } });
    if (!reply.ok && reply.problem.reason !== 'SESSION_NOT_FOUND') {
      return setProblem(reply.problem.sentence);
    }
    await query.refetch();
    showToast(copy.sessionEnded);
    close();
  };
  const endAll = async () => setProblem((await logOutEverywhere(copy.loggedOut))?.sentence);

  const error = query.isError
    ? {
        title: copy.offlineTitle,
        note: problemOf(query.error).sentence,
        action: copy.retry,
        onAction: () => query.refetch(),
      }
    : undefined;
  const sessions = query.data?.value.sessions ?? [];
  const staleSince = query.data?.staleSince;
  return (
    <Screen
      title={copy.sessions}
      loading={query.isPending}
      error={error}
      notice={staleSince ? asOfText(staleSince) : undefined}
    >
      <Type size={14} tone="soft">
        {sessions.length > 1 ? copy.sessionsNote : copy.noOthers}
      </Type>
      <Card flush>
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} onEnd={() => setEnding(session)} />
        ))}
      </Card>
      <Button kind="danger" onPress={() => setEnding('all')}>
        {copy.logOutEverywhere}
      </Button>
      {ending ? (
        <ConfirmSheet
          open
          danger
          title={ending === 'all' ? copy.logOutEverywhereTitle : copy.endSessionTitle}
          effects={
            ending === 'all'
              ? [...copy.logOutEverywhereEffects]
              : [copy.endSessionEffect(ending.device)]
          }
          confirm={ending === 'all' ? copy.logOutEverywhere : copy.endSessionConfirm}
          onConfirm={() => (ending === 'all' ? endAll() : endOne(ending))}
          onClose={close}
        >
          {problem ? <Type tone="stop">{problem}</Type> : null}
        </ConfirmSheet>
      ) : null}
    </Screen>
  );
};
