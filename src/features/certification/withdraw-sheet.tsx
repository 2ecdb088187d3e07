import { useAnswers } from '../../client/use-answers';
import { useCommand } from '../../client/use-command';
import type { CertificationView } from '../../contract/membership';
import { CERTIFICATE, certificationCopy as copy } from '../../copy/certification';
import { ConfirmSheet } from '../../ui/confirm-sheet';
import { showToast } from '../../ui/toast';
import { Type } from '../../ui/type';

export interface WithdrawSheetProps {
  certification: CertificationView;
  forWhom?: string;
  onClose: () => void;
}

/** Says what goes with a certified role before it goes (MEM-4). */
export const WithdrawSheet = ({ certification, forWhom, onClose }: WithdrawSheetProps) => {
  const { send, problem } = useCommand('withdrawCertification');
  const { show, refresh } = useAnswers();
  const { state, certificate } = certification;
  const withdraw = async () => {
    const reply = await send({ body: { for: forWhom, certificationId: certification.id } });
    if (!reply.ok) return;
    show('me', forWhom ? { query: { for: forWhom } } : {}, () => reply.value);
    if (forWhom) void refresh('me');
    showToast(copy.withdrawn[state]);
    onClose();
  };
  return (
    <ConfirmSheet
      open
      danger
      title={copy.withdrawTitle(copy.withdraw[state], CERTIFICATE[certificate])}
      effects={[...copy.withdrawEffects[state]]}
      confirm={copy.withdraw[state]}
      onConfirm={withdraw}
      onClose={onClose}
    >
      {problem ? <Type tone="stop">{problem.sentence}</Type> : null}
    </ConfirmSheet>
  );
};
