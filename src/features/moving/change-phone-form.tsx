import { navigateBack } from '@tarojs/taro';
import { call } from '../../client/call';
import { dropChallenges, proofOf } from '../../client/challenges';
import { keepKnownDevice } from '../../client/known-device';
import { useOwnCode, useSendCode } from '../../client/send-code';
import { startSession } from '../../client/session';
import { useAnswers } from '../../client/use-answers';
import { isPhone, typedCode, typedPhone } from '../../contract/folding';
import { SMS_CODE } from '../../contract/limits';
import type { Me } from '../../contract/membership';
import { movingCopy as copy } from '../../copy/moving';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Field } from '../../ui/field';
import { Row } from '../../ui/row';
import { Stack } from '../../ui/stack';
import { showToast } from '../../ui/toast';
import { Type } from '../../ui/type';
import { CodeFor, FormError } from './code-for';
import { useFields } from './use-fields';

/** A code to the number of now and one to the new number (MEM-8). */
export const ChangePhoneForm = ({ me }: { me: Me }) => {
  const { typed, errors, put, refused, sound } = useFields(
    { oldCode: '', phone: '', code: '' },
    { PHONE_SAME: 'phone', PHONE_TAKEN: 'phone' },
  );
  const own = useOwnCode();
  const sms = useSendCode('new-phone');
  const { refresh } = useAnswers();
  const phoneWrong = isPhone(typed.phone) ? undefined : copy.phoneWrong;
  const codeWrong = (code: string) =>
    code.length === SMS_CODE.digits ? undefined : copy.codeWrong;

  const sendOld = async () => {
    const problem = await own.send();
    if (problem) refused(problem);
  };
  const sendNew = async () => {
    if (!sound({ phone: phoneWrong })) return;
    const problem = await sms.sendTo(typed.phone);
    if (problem) refused(problem);
  };
  const change = async () => {
    const { oldCode, phone, code } = typed;
    const wrong = { oldCode: codeWrong(oldCode), phone: phoneWrong, code: codeWrong(code) };
    if (!sound(wrong)) return;
    const body = { phone, old: own.proof(oldCode), proof: proofOf(phone, code) };
    const reply = await call('changePhone', { body });
    if (!reply.ok) return refused(reply.problem);
    dropChallenges();
    keepKnownDevice(phone, reply.value.knownDevice);
    startSession(reply.value.token, reply.value.expiresAt, reply.value.memberId);
    await refresh('me');
    showToast(copy.changed);
    void navigateBack();
  };

  return (
    <Stack gap={16}>
      <Card flush>
        <Row icon="phone" title={copy.now} value={me.phoneMasked} />
      </Card>
      <CodeFor
        label={copy.oldCode}
        value={typed.oldCode}
        onChange={(text) => put('oldCode', typedCode(text))}
        error={errors.oldCode}
        secondsLeft={own.secondsLeft}
        onSend={sendOld}
      />
      <Field
        label={copy.newPhone}
        kind="phone"
        placeholder={copy.newPhonePlaceholder}
        value={typed.phone}
        onChange={(text) => put('phone', typedPhone(text))}
        error={errors.phone}
        maxLength={20}
      />
      <CodeFor
        label={copy.newCode}
        value={typed.code}
        onChange={(text) => put('code', typedCode(text))}
        error={errors.code}
        secondsLeft={sms.secondsLeft}
        onSend={sendNew}
      />
      <FormError text={errors.form} />
      <Type size={14} tone="soft">
        {copy.changeNote}
      </Type>
      <Button onPress={change}>{copy.change}</Button>
    </Stack>
  );
};
