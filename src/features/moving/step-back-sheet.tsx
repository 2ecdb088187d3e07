import { useAnswers } from '../../client/use-answers';
import { useCommand } from '../../client/use-command';
import { movingCopy as copy } from '../../copy/moving';
import { ConfirmSheet } from '../../ui/confirm-sheet';
import { Type } from '../../ui/type';
import type { AboutChildProps } from './invite-guardian-sheet';

/** 退出监护: what follows is said first (MEM-1, MEM-8). */
export const StepBackSheet = ({ child, onClose, onDone }: AboutChildProps) => {
  const { send, problem } = useCommand('removePerson');
  const { show } = useAnswers();
  const stepBack = async () => {
    const reply = await send({ params: { personId: child.memberId } });
    if (!reply.ok) return;
    show('me', {}, () => reply.value);
    onDone(copy.steppedBack);
  };
  return (
    <ConfirmSheet
      open
      danger
      title={copy.stepBackTitle(child.name)}
      effects={[...copy.stepBackEffects]}
      confirm={copy.stepBack}
      onConfirm={stepBack}
      onClose={onClose}
    >
      {problem ? <Type tone="stop">{problem.sentence}</Type> : null}
    </ConfirmSheet>
  );
};
