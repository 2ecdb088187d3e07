import { call } from '../../client/call';
import type { SentInvitation } from '../../contract/moving';
import { movingCopy as copy } from '../../copy/moving';
import { ConfirmSheet } from '../../ui/confirm-sheet';
import { showToast } from '../../ui/toast';
import type { AboutChildProps } from './invite-guardian-sheet';

/** 撤回邀请: whoever was asked can say yes no more (MEM-8). */
export const TakeBackSheet = ({
  child,
  invitation,
  onClose,
  onDone,
}: AboutChildProps & { invitation: SentInvitation }) => {
  const takeBack = async () => {
    const reply = await call('withdrawGuardianInvitation', {
      params: { personId: child.memberId, guardianshipId: invitation.id },
    });
    if (reply.ok) return onDone(copy.takenBack);
    // answered meanwhile: the page says how
    if (reply.problem.reason === 'GUARDIANSHIP_NOT_FOUND') return onDone(copy.answeredMeanwhile);
    showToast(reply.problem.sentence);
  };
  return (
    <ConfirmSheet
      open
      danger
      title={copy.takeBackTitle(invitation.phoneMasked)}
      effects={[...copy.takeBackEffects]}
      confirm={copy.takeBack}
      onConfirm={takeBack}
      onClose={onClose}
    />
  );
};
