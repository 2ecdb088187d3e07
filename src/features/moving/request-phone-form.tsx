import { useState } from 'react';
import { call } from '../../client/call';
import { dropChallenges, proofOf } from '../../client/challenges';
import { foldDocument } from '../../contract/folding';
import { LENGTHS } from '../../contract/limits';
import type { DocumentKind } from '../../contract/words';
import { movingCopy as copy } from '../../copy/moving';
import { DOCUMENT_KIND } from '../../copy/words';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Field } from '../../ui/field';
import { SelectField } from '../../ui/select-field';
import { Stack } from '../../ui/stack';
import { Type } from '../../ui/type';
import { codeWrong, FormError, NewNumber, NumberField, phoneWrong } from './number-fields';
import { useFields } from './use-fields';

const KINDS = (Object.keys(DOCUMENT_KIND) as DocumentKind[]).map((value) => ({
  value,
  label: DOCUMENT_KIND[value],
}));
const EMPTY = { oldPhone: '', number: '', phone: '', code: '', reason: '' };

/** Without the old number: the association decides (MEM-8). */
export const RequestPhoneForm = () => {
  const form = useFields(EMPTY, {
    CODE_WRONG: 'code',
    CODE_EXPIRED: 'code',
  });
  const [kind, setKind] = useState<DocumentKind>('resident-id');
  const [sent, setSent] = useState(false);
  const { typed, errors, put } = form;

  const ask = async () => {
    const { oldPhone, number, phone, code, reason } = typed;
    const wrong = {
      oldPhone: phoneWrong(oldPhone),
      number: number.length >= 5 ? undefined : copy.documentMissing,
      phone: phoneWrong(phone),
      code: codeWrong(code),
      reason: reason.trim().length >= LENGTHS.reason.least ? undefined : copy.reasonWrong,
    };
    if (!form.sound(wrong)) return;
    const document = { kind, number };
    const proof = proofOf(phone, code);
    const reply = await call('requestPhone', {
      body: { oldPhone, document, phone, proof, reason },
    });
    if (!reply.ok) return form.refused(reply.problem);
    dropChallenges();
    setSent(true);
  };

  if (sent) return <EmptyState drawing="key" title={copy.requested} note={copy.requestedNote} />;
  return (
    <Stack gap={16}>
      <Type size={14} tone="soft">
        {copy.requestNote}
      </Type>
      <NumberField form={form} of="oldPhone" label={copy.oldPhone} />
      <SelectField label={copy.documentKind} options={KINDS} value={kind} onChange={setKind} />
      <Field
        label={copy.document}
        kind={kind === 'resident-id' ? 'id-card' : 'text'}
        value={typed.number}
        onChange={(text) => put('number', foldDocument(text))}
        error={errors.number}
        maxLength={30}
      />
      <NewNumber form={form} phone={copy.newPhone} code={copy.newCode} />
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
