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

/** What is about to end: one device, all but this one, or all. */
type Ending = SessionView | 'others' | 'all';

const wordsOf = (ending: Ending, others: number) => {
  if (ending === 'all')
    return {
      title: copy.logOutEverywhereTitle,
      effects: [...copy.logOutEverywhereEffects],
      confirm: copy.logOutEverywhere,
    };
  if (ending === 'others')
    return {
      title: copy.endOthersTitle,
      effects: copy.endOthersEffects(others),
      confirm: copy.endOthers,
    };
  return {
    title: copy.endSessionTitle,
    effects: [copy.endSessionEffect(ending.device)],
    confirm: copy.endSessionConfirm,
  };
};

/** Ends them one after the other; the first that would not end is why it stops. One that is gone already is no trouble. */
const endEach = async (sessions: readonly SessionView[]) => {
  for (const session of sessions) {
    const reply = await call('endSession', { params: { sessionId: session.id } });
    if (!reply.ok && reply.problem.reason !== 'SESSION_NOT_FOUND') return reply.problem;
  }
  return null;
};

/** 登录的设备: where I am logged in, and how to end one of it, all others or all of it (MEM-1). */
export const SessionsScreen = () => {
  const query = useRead('listSessions');
  const [ending, setEnding] = useState<Ending | null>(null);
  const [problem, setProblem] = useState<string>();
  const others = query.data?.sessions.filter(({ current }) => !current) ?? [];
  const close = () => {
    setEnding(null);
    setProblem(undefined);
  };

  const end = async (what: Ending) => {
    if (what === 'all') return setProblem((await logOutEverywhere(copy.loggedOut))?.sentence);
    const refused = await endEach(what === 'others' ? others : [what]);
    await query.refetch();
    if (refused) return setProblem(refused.sentence);
    showToast(what === 'others' ? copy.othersEnded : copy.sessionEnded);
    close();
  };

  return (
    <Screen title={copy.sessions} notice={query.notice}>
      <Gate read={query} guest={copy.guest} failed={copy.offlineTitle}>
        {({ sessions }) => (
          <>
            <Type size={14} tone="soft">
              {others.length > 0 ? copy.sessionsNote : copy.noOthers}
            </Type>
            <Card flush>
              {sessions.map((session) => (
                <SessionRow key={session.id} session={session} onEnd={() => setEnding(session)} />
              ))}
            </Card>
            {others.length > 0 ? (
              <Button kind="secondary" onPress={() => setEnding('others')}>
                {copy.endOthers}
              </Button>
            ) : null}
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
          {...wordsOf(ending, others.length)}
          onConfirm={() => end(ending)}
          onClose={close}
        >
          {problem ? <Type tone="stop">{problem}</Type> : null}
        </ConfirmSheet>
      ) : null}
    </Screen>
  );
};
