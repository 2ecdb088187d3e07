import './entry.css';
import { useState } from 'react';
import { call } from '../../api/client';
import { useMe } from '../../api/me';
import { problemOf } from '../../copy/problem';
import { forgetSession, requireLogin, useLoggedIn } from '../../api/session';
import { useServerNow } from '../../api/use-server-now';
import { eventText } from '../../copy/entry';
import { inviteCopy } from '../../copy/entry-page';
import { deadlineText } from '../../copy/time';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { showToast } from '../../ui/toast';
import { Type } from '../../ui/type';
import { HeadlineCard } from './headline-card';
import { openTournament, openTournaments, replaceWithEntry } from './paths';
import { useInvitation } from './queries';

/** Where a share card or an SMS leads: what one is invited to and by whom, and the way to confirm. */
export const InviteScreen = ({ token }: { token: string }) => {
  const invitation = useInvitation(token);
  const loggedIn = useLoggedIn();
  const me = useMe();
  const [foreign, setForeign] = useState(false);
  const shown = invitation.data?.value;
  const now = useServerNow();
  if (!shown) {
    const problem = invitation.isError ? problemOf(invitation.error) : null;
    const gone = problem?.reason === 'NOT_FOUND' || problem?.reason === 'INVALID_REQUEST';
    return (
      <Screen
        title={inviteCopy.title}
        loading
        error={
          problem
            ? {
                title: gone ? inviteCopy.gone : inviteCopy.loadFailed,
                note: gone ? inviteCopy.goneNote : problem.sentence,
                action: gone ? inviteCopy.toTournaments : inviteCopy.again,
                onAction: gone ? openTournaments : invitation.refetch,
              }
            : undefined
        }
      />
    );
  }
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
        title={inviteCopy.invites(shown.initiatorName)}
        notes={[shown.tournamentName, eventText(shown), deadlineText(shown.until, now)]}
      />
      {foreign && loggedIn ? (
        <Card>
          <Type strong>{inviteCopy.otherPhone}</Type>
          <Type size={14} tone="soft">
            {inviteCopy.otherPhoneNote(me.data?.value.phoneMasked ?? '')}
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
