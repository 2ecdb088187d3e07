import { useCommand } from '../../client/use-command';
import type { ChildView } from '../../contract/moving';
import { movingCopy as copy } from '../../copy/moving';
import { Button } from '../../ui/button';
import { Sheet } from '../../ui/sheet';
import { Stack } from '../../ui/stack';
import { FormError, NumberField, phoneWrong } from './number-fields';
import { useFields } from './use-fields';

export interface AboutChildProps {
  child: ChildView;
  onClose: () => void;
  onDone: (said: string) => void;
}

/** 添加另一位监护人: whoever has the number says yes in their own account (MEM-8). */
export const InviteGuardianSheet = ({ child, onClose, onDone }: AboutChildProps) => {
  const form = useFields({ phone: '' }, { PHONE_SAME: 'phone' });
  const inviting = useCommand('inviteGuardian');
  const invite = async () => {
    const { phone } = form.typed;
    if (!form.sound({ phone: phoneWrong(phone) })) return;
    const reply = await inviting.send({ params: { personId: child.memberId }, body: { phone } });
    if (!reply.ok) return form.refused(reply.problem);
    onDone(copy.invited);
  };
  return (
    <Sheet
      open
      onClose={onClose}
      title={copy.inviteGuardian}
      note={copy.inviteNote}
      bottom={<Button onPress={invite}>{copy.invite}</Button>}
    >
      <Stack gap={16}>
        <NumberField form={form} of="phone" label={copy.guardianPhone} />
        <FormError text={form.errors.form} />
      </Stack>
    </Sheet>
  );
};
