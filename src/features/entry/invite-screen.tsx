import './entry.css';
import { useState } from 'react';
import { call } from '../../client/call';
import { useServerNow } from '../../client/clock';
import { requireLogin } from '../../client/require-login';
import { forgetSession, useLoggedIn } from '../../client/session';
import { useRead } from '../../client/use-read';
import type { InvitationView } from '../../contract/entries';
import { eventText } from '../../copy/event';
import { inviteCopy } from '../../copy/invite';
import type { ClientProblem } from '../../copy/problem';
import { SHOWN_STATUS } from '../../copy/statuses';
import { deadlineText } from '../../copy/time';
import { ROLE } from '../../copy/words';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { Ticket } from '../../ui/ticket';
import { showToast } from '../../ui/toast';
import { Type } from '../../ui/type';
import { Gate } from '../gate';
import { HeadlineCard } from './headline-card';
import { openTournament, openTournaments, replaceWithEntry } from './ways';

/** No such invitation any more: the entry is gone or over, or entry has closed, which each says in its own words. */
const OVER: readonly ClientProblem['reason'][] = ['ENTRY_NOT_FOUND', 'ENTRY_ENDED', 'ENTRY_CLOSED'];
const UNKNOWN: readonly ClientProblem['reason'][] = ['NOT_FOUND', 'INVALID_REQUEST'];

/** Why an invitation is not shown, and the way on; undefined: it may be tried again. */
export const invitationGone = ({ reason, sentence }: Pick<ClientProblem, 'reason' | 'sentence'>) =>
  UNKNOWN.includes(reason) || OVER.includes(reason)
    ? {
        title: inviteCopy.gone,
        note: OVER.includes(reason) ? sentence : inviteCopy.goneNote,
        action: inviteCopy.toTournaments,
        onAction: openTournaments,
      }
    : undefined;

/** Where a share card or an SMS leads: what one is invited to and by whom, and the way to confirm. */
export const InviteScreen = ({ token }: { token: string }) => {
  const invitation = useRead('invitation', { params: { token } });
  return (
    <Gate
      read={invitation}
      screen={inviteCopy.title}
      failed={inviteCopy.loadFailed}
      known={invitationGone}
    >
      {(shown) => <Invitation shown={shown} />}
    </Gate>
  );
};

const Invitation = ({ shown }: { shown: InvitationView }) => {
  const loggedIn = useLoggedIn();
  const me = useRead('me');
  const [foreign, setForeign] = useState(false);
  const now = useServerNow();
  const { entryId } = shown;
  const accept = async () => {
    if (!(await requireLogin())) return;
    const reply = await call('entry', { params: { entryId } });
    if (reply.ok) {
      await replaceWithEntry(entryId);
    } else if (['ENTRY_NOT_FOUND', 'NOT_INVITED'].includes(reply.problem.reason)) {
      setForeign(true);
    } else {
      showToast(reply.problem.sentence);
    }
  };
  const otherPhone = async () => {
    forgetSession();
    setForeign(false);
    await accept();
  };
  return (
    <Screen
      title={inviteCopy.title}
      bottom={
        foreign && loggedIn ? (
          <Button onPress={otherPhone}>{inviteCopy.switchPhone}</Button>
        ) : (
          <Button onPress={accept}>
            {loggedIn ? inviteCopy.acceptLoggedIn : inviteCopy.accept}
          </Button>
        )
      }
    >
      <HeadlineCard
        tone="wait"
        title={inviteCopy.invites(shown.initiatorName, shown.role && ROLE[shown.role])}
        notes={[deadlineText(shown.until, now)]}
      />
      <Ticket
        mark="pencilled"
        tone="wait"
        state={SHOWN_STATUS['to-confirm']}
        title={eventText(shown)}
        about={shown.tournamentName}
      />
      {foreign && loggedIn ? (
        <Card>
          <Type strong>{inviteCopy.otherPhone}</Type>
          <Type size={14} tone="soft">
            {inviteCopy.otherPhoneNote(me.data?.phoneMasked ?? '')}
          </Type>
        </Card>
      ) : (
        <Type size={14} tone="soft">
          {inviteCopy.hint}
        </Type>
      )}
      <Card flush>
        <Row
          icon="trophy"
          title={inviteCopy.seeTournament}
          onPress={() => void openTournament(shown.tournamentId)}
        />
      </Card>
    </Screen>
  );
};
