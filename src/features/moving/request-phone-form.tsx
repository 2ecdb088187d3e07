import { useState } from 'react';
import { call } from '../../client/call';
import { dropChallenges, proofOf } from '../../client/challenges';
import { useSendCode } from '../../client/send-code';
import { foldDocument, isPhone, typedCode, typedPhone } from '../../contract/folding';
import { LENGTHS, SMS_CODE } from '../../contract/limits';
import type { DocumentKind } from '../../contract/words';
import { movingCopy as copy } from '../../copy/moving';
import { DOCUMENT_KIND } from '../../copy/words';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Field } from '../../ui/field';
import { SelectField } from '../../ui/select-field';
import { Stack } from '../../ui/stack';
import { Type } from '../../ui/type';
import { CodeFor, FormError } from './code-for';
import { useFields } from './use-fields';

const KINDS = (Object.keys(DOCUMENT_KIND) as DocumentKind[]).map((value) => ({
  value,
  label: DOCUMENT_KIND[value],
}));
const EMPTY = { oldPhone: '', number: '', phone: '', code: '', reason: '' };

/** Without the old number: the association decides (MEM-8). */
export const RequestPhoneForm = () => {
  const { typed, errors, put, refused, sound } = useFields(EMPTY, {
    CODE_WRONG: 'code',
    CODE_EXPIRED: 'code',
  });
  const [kind, setKind] = useState<DocumentKind>('resident-id');
  const [sent, setSent] = useState(false);
  const sms = useSendCode('new-phone');
  const phoneWrong = (phone: string) => (isPhone(phone) ? undefined : copy.phoneWrong);

  const send = async () => {
    if (!sound({ phone: phoneWrong(typed.phone) })) return;
    const problem = await sms.sendTo(typed.phone);
    if (problem) refused(problem);
  };
  const ask = async () => {
    const { oldPhone, number, phone, code, reason } = typed;
    const wrong = {
      oldPhone: phoneWrong(oldPhone),
      number: number.length >= 5 ? undefined : copy.documentMissing,
      phone: phoneWrong(phone),
      code: code.length === SMS_CODE.digits ? undefined : copy.codeWrong,
      reason: reason.trim().length >= LENGTHS.reason.least ? undefined : copy.reasonWrong,
    };
    if (!sound(wrong)) return;
    const document = { kind, number };
    const proof = proofOf(phone, code);
    const reply = await call('requestPhone', {
      body: { oldPhone, document, phone, proof, reason },
    });
    if (!reply.ok) return refused(reply.problem);
    dropChallenges();
    setSent(true);
  };

  if (sent) return <EmptyState drawing="key" title={copy.requested} note={copy.requestedNote} />;
  return (
    <Stack gap={16}>
      <Type size={14} tone="soft">
        {copy.requestNote}
      </Type>
      <Field
        label={copy.oldPhone}
        kind="phone"
        value={typed.oldPhone}
        onChange={(text) => put('oldPhone', typedPhone(text))}
        error={errors.oldPhone}
        maxLength={20}
      />
      <SelectField label={copy.documentKind} options={KINDS} value={kind} onChange={setKind} />
      <Field
        label={copy.document}
        kind={kind === 'resident-id' ? 'id-card' : 'text'}
        value={typed.number}
        onChange={(text) => put('number', foldDocument(text))}
        error={errors.number}
        maxLength={30}
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
        onSend={send}
      />
      <Field
        label={copy.reason}
        placeholder={copy.reasonPlaceholder}
        value={typed.reason}
        onChange={(text) => put('reason', text)}
        error={errors.reason}
        maxLength={LENGTHS.reason.most}
      />
      <FormError text={errors.form} />
      <Button onPress={ask}>{copy.request}</Button>
    </Stack>
  );
};
