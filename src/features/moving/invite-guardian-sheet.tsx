import { useCommand } from '../../client/use-command';
import { isPhone, typedPhone } from '../../contract/folding';
import type { ChildView } from '../../contract/moving';
import { movingCopy as copy } from '../../copy/moving';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { Sheet } from '../../ui/sheet';
import { Stack } from '../../ui/stack';
import { FormError } from './code-for';
import { useFields } from './use-fields';

export interface AboutChildProps {
  child: ChildView;
  onClose: () => void;
  onDone: (said: string) => void;
}

/** 添加另一位监护人: whoever has the number says yes in their own account (MEM-8). */
export const InviteGuardianSheet = ({ child, onClose, onDone }: AboutChildProps) => {
  const { typed, errors, put, refused, sound } = useFields({ phone: '' }, { PHONE_SAME: 'phone' });
  const inviting = useCommand('inviteGuardian');
  const invite = async () => {
    const { phone } = typed;
    if (!sound({ phone: isPhone(phone) ? undefined : copy.phoneWrong })) return;
    const reply = await inviting.send({ params: { personId: child.memberId }, body: { phone } });
    if (!reply.ok) return refused(reply.problem);
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
        <Field
          label={copy.guardianPhone}
          kind="phone"
          placeholder={copy.newPhonePlaceholder}
          value={typed.phone}
          onChange={(text) => put('phone', typedPhone(text))}
          error={errors.phone}
          maxLength={20}
        />
        <FormError text={errors.form} />
      </Stack>
    </Sheet>
  );
};
