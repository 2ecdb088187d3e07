import { call } from '../../client/call';
import { dropChallenges, proofOf } from '../../client/challenges';
import { ME_PATH } from '../../client/page-addresses';
import { keepKnownDevice } from '../../client/known-device';
import { useOwnCode } from '../../client/send-code';
import { startSession } from '../../client/session';
import { useAnswers } from '../../client/use-answers';
import type { Me } from '../../contract/membership';
import { movingCopy as copy } from '../../copy/moving';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Row } from '../../ui/row';
import { Stack } from '../../ui/stack';
import { showToast } from '../../ui/toast';
import { Type } from '../../ui/type';
import { goBackOr } from '../go-back';
import { CodeOf, codeWrong, FormError, NewNumber, phoneWrong } from './number-fields';
import { useFields } from './use-fields';

/** A code to the number of now and one to the new number (MEM-8). */
export const ChangePhoneForm = ({ me }: { me: Me }) => {
  const form = useFields(
    { oldCode: '', phone: '', code: '' },
    { PHONE_SAME: 'phone', PHONE_TAKEN: 'phone' },
  );
  const own = useOwnCode();
  const { refresh } = useAnswers();

  const change = async () => {
    const { oldCode, phone, code } = form.typed;
    const wrong = {
      oldCode: codeWrong(oldCode),
      phone: phoneWrong(phone),
      code: codeWrong(code),
    };
    if (!form.sound(wrong)) return;
    const body = { phone, old: own.proof(oldCode), proof: proofOf(phone, code) };
    const reply = await call('changePhone', { body });
    if (!reply.ok) return form.refused(reply.problem);
    dropChallenges();
    keepKnownDevice(phone, reply.value.knownDevice);
    startSession(reply.value.token, reply.value.expiresAt, reply.value.memberId);
    await refresh('me');
    showToast(copy.changed);
    goBackOr(ME_PATH);
  };

  return (
    <Stack gap={16}>
      <Card flush>
        <Row icon="phone" title={copy.now} value={me.phoneMasked} />
      </Card>
      <CodeOf
        form={form}
        of="oldCode"
        label={copy.oldCode}
        secondsLeft={own.secondsLeft}
        send={own.send}
      />
      <NewNumber form={form} phone={copy.newPhone} code={copy.newCode} />
      <FormError text={form.errors.form} />
      <Type size={14} tone="soft">
        {copy.changeNote}
      </Type>
      <Button onPress={change}>{copy.change}</Button>
    </Stack>
  );
};
