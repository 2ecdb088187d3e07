import { useState } from 'react';
import { call } from '../../client/call';
import { useCommand } from '../../client/use-command';
import type { GuardianInvitation } from '../../contract/moving';
import { movingCopy as copy } from '../../copy/moving';
import { momentText } from '../../copy/time';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ConfirmSheet } from '../../ui/confirm-sheet';
import { Stack } from '../../ui/stack';
import { showToast } from '../../ui/toast';
import { Type } from '../../ui/type';

export interface InvitationCardProps {
  invitation: GuardianInvitation;
  onDone: (said: string) => void;
}

/** Somebody asks this account to be a child's second guardian: the child's name in full comes with a yes. */
export const InvitationCard = ({ invitation, onDone }: InvitationCardProps) => {
  const [asking, setAsking] = useState(false);
  const accepting = useCommand('acceptGuardianship');
  const params = { guardianshipId: invitation.id };
  const accept = async () => {
    const reply = await accepting.send({ params });
    if (!reply.ok) return showToast(reply.problem.sentence);
    onDone(copy.accepted);
  };
  const decline = async () => {
    const reply = await call('declineGuardianship', { params });
    if (!reply.ok) return showToast(reply.problem.sentence);
    onDone(copy.declined);
  };
  return (
    <Card>
      <Stack gap={12}>
        <Type strong>{`${copy.invitations} · ${invitation.childName}`}</Type>
        <Type size={14} tone="soft">
          {`${copy.invitedBy(invitation.invitedBy)}，${copy.until(momentText(invitation.expiresAt))}`}
        </Type>
        <Button onPress={() => setAsking(true)}>{copy.accept}</Button>
        <Button kind="plain" onPress={decline}>
          {copy.decline}
        </Button>
      </Stack>
      <ConfirmSheet
        open={asking}
        title={copy.acceptTitle}
        effects={[...copy.acceptEffects]}
        confirm={copy.accept}
        onConfirm={accept}
        onClose={() => setAsking(false)}
      />
    </Card>
  );
};
