import { useAnswers } from '../../client/use-answers';
import { useCommand } from '../../client/use-command';
import type { PersonOfAccount } from '../../contract/membership';
import { familyCopy as copy } from '../../copy/family';
import { ConfirmSheet } from '../../ui/confirm-sheet';
import { showToast } from '../../ui/toast';
import { Type } from '../../ui/type';

export interface RemoveChildSheetProps {
  child: PersonOfAccount;
  onClose: () => void;
}

/** Asks before an account stops acting for a child, who may be deleted by that (MEM-1). */
export const RemoveChildSheet = ({ child, onClose }: RemoveChildSheetProps) => {
  const { send, problem } = useCommand('removePerson');
  const { show, refresh } = useAnswers();
  const remove = async () => {
    const reply = await send({ params: { personId: child.memberId } });
    if (reply.ok) show('me', {}, () => reply.value);
    else if (reply.problem.reason === 'PERSON_NOT_FOUND') await refresh('me');
    else return;
    showToast(copy.removed);
    onClose();
  };
  return (
    <ConfirmSheet
      open
      danger
      title={copy.removeTitle(child.name)}
      effects={[...copy.removeEffects]}
      confirm={copy.removeConfirm}
      onConfirm={remove}
      onClose={onClose}
    >
      {problem ? <Type tone="stop">{problem.sentence}</Type> : null}
    </ConfirmSheet>
  );
};
