import { useState } from 'react';
import { dropChallenges, proofOf } from '../../client/challenges';
import { useSendCode } from '../../client/send-code';
import { useCommand } from '../../client/use-command';
import { isPhone, typedCode, typedPhone } from '../../contract/folding';
import { SMS_CODE } from '../../contract/limits';
import { movingCopy as copy } from '../../copy/moving';
import { Button } from '../../ui/button';
import { CheckField } from '../../ui/check-field';
import { Field } from '../../ui/field';
import { Sheet } from '../../ui/sheet';
import { Stack } from '../../ui/stack';
import { Type } from '../../ui/type';
import { CodeFor, FormError } from './code-for';
import type { AboutChildProps } from './invite-guardian-sheet';
import { useFields } from './use-fields';

/** 转到孩子自己的手机: whoever holds the child's phone tells the code (MEM-8). */
export const TransferSheet = ({ child, onClose, onDone }: AboutChildProps) => {
  const { typed, errors, put, refused, sound } = useFields(
    { phone: '', code: '' },
    { PHONE_TAKEN: 'phone', CODE_WRONG: 'code', CODE_EXPIRED: 'code' },
  );
  const [stay, setStay] = useState(true);
  const sms = useSendCode('new-phone');
  const transferring = useCommand('transferPerson');
  const phoneWrong = isPhone(typed.phone) ? undefined : copy.phoneWrong;

  const send = async () => {
    if (!sound({ phone: phoneWrong })) return;
    const problem = await sms.sendTo(typed.phone);
    if (problem) refused(problem);
  };
  const transfer = async () => {
    const { phone, code } = typed;
    const codeWrong = code.length === SMS_CODE.digits ? undefined : copy.codeWrong;
    if (!sound({ phone: phoneWrong, code: codeWrong })) return;
    const reply = await transferring.send({
      params: { personId: child.memberId },
      body: { phone, proof: proofOf(phone, code), stay },
    });
    if (!reply.ok) return refused(reply.problem);
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
        <Field
          label={copy.childPhone}
          kind="phone"
          placeholder={copy.newPhonePlaceholder}
          value={typed.phone}
          onChange={(text) => put('phone', typedPhone(text))}
          error={errors.phone}
          maxLength={20}
        />
        <CodeFor
          label={copy.childCode}
          value={typed.code}
          onChange={(text) => put('code', typedCode(text))}
          error={errors.code}
          secondsLeft={sms.secondsLeft}
          onSend={send}
        />
        <CheckField checked={stay} onChange={setStay}>
          <Type size={14}>{copy.stay}</Type>
        </CheckField>
        <Type size={14} tone="soft">
          {copy.leave}
        </Type>
        <FormError text={errors.form} />
      </Stack>
    </Sheet>
  );
};
