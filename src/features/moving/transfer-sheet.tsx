import { useState } from 'react';
import { dropChallenges, proofOf } from '../../client/challenges';
import { useCommand } from '../../client/use-command';
import { movingCopy as copy } from '../../copy/moving';
import { Button } from '../../ui/button';
import { CheckField } from '../../ui/check-field';
import { Sheet } from '../../ui/sheet';
import { Stack } from '../../ui/stack';
import { Type } from '../../ui/type';
import type { AboutChildProps } from './invite-guardian-sheet';
import { codeWrong, FormError, NewNumber, phoneWrong } from './number-fields';
import { useFields } from './use-fields';

/** 转到孩子自己的手机: whoever holds the child's phone tells the code (MEM-8). */
export const TransferSheet = ({ child, onClose, onDone }: AboutChildProps) => {
  const form = useFields(
    { phone: '', code: '' },
    { PHONE_TAKEN: 'phone', CODE_WRONG: 'code', CODE_EXPIRED: 'code' },
  );
  const [stay, setStay] = useState(true);
  const transferring = useCommand('transferPerson');

  const transfer = async () => {
    const { phone, code } = form.typed;
    if (!form.sound({ phone: phoneWrong(phone), code: codeWrong(code) })) return;
    const reply = await transferring.send({
      params: { personId: child.memberId },
      body: { phone, proof: proofOf(phone, code), stay },
    });
    if (!reply.ok) return form.refused(reply.problem);
    dropChallenges();
    onDone(copy.transferred);
  };

  return (
    <Sheet
      open
      onClose={onClose}
      title={copy.transfer}
      note={copy.transferNote}
      bottom={<Button onPress={transfer}>{copy.transferConfirm}</Button>}
    >
      <Stack gap={16}>
        <NewNumber form={form} phone={copy.childPhone} code={copy.childCode} />
        <CheckField checked={stay} onChange={setStay}>
          <Type size={14}>{copy.stay}</Type>
        </CheckField>
        <Type size={14} tone="soft">
          {copy.leave}
        </Type>
        <FormError text={form.errors.form} />
      </Stack>
    </Sheet>
  );
};
