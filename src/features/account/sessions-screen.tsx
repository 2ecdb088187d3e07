import { useState } from 'react';
import { call } from '../../client/call';
import { useRead } from '../../client/use-read';
import type { SessionView } from '../../contract/session';
import { accountCopy as copy } from '../../copy/account';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ConfirmSheet } from '../../ui/confirm-sheet';
import { Screen } from '../../ui/screen';
import { showToast } from '../../ui/toast';
import { Type } from '../../ui/type';
import { Gate } from '../gate';
import { logOutEverywhere } from './leave';
import { SessionRow } from './session-row';

/** 登录的设备: where I am logged in, and how to end any of it or all of it (MEM-1). */
export const SessionsScreen = () => {
  const query = useRead('listSessions');
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

  return (
    <Screen title={copy.sessions} notice={query.notice}>
      <Gate read={query} guest={copy.guest} failed={copy.offlineTitle}>
        {({ sessions }) => (
          <>
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
          </>
        )}
      </Gate>
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
