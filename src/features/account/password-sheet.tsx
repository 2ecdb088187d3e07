import type { Me } from '../../contract/membership';
import { accountCopy as copy } from '../../copy/account';
import { Button } from '../../ui/button';
import { CodeField } from '../../ui/code-field';
import { Field } from '../../ui/field';
import { SegmentedTabs } from '../../ui/segmented-tabs';
import { Sheet } from '../../ui/sheet';
import { Stack } from '../../ui/stack';
import { Type } from '../../ui/type';
import { usePasswordForm } from './password-form';

const PROOFS = [
  { value: 'current', label: copy.byCurrent },
  { value: 'code', label: copy.byCode },
] as const;

/** Sets or changes the password; a forgotten one is proved by an SMS code (MEM-1). */
export const PasswordSheet = ({ me, onClose }: { me: Me; onClose: () => void }) => {
  const form = usePasswordForm(me, onClose);
  const { typed, errors } = form;
  return (
    <Sheet
      open
      onClose={onClose}
      title={me.hasPassword ? copy.changePassword : copy.setPassword}
      note={copy.passwordNote}
      bottom={<Button onPress={form.save}>{copy.save}</Button>}
    >
      <Stack gap={16}>
        {me.hasPassword ? (
          <SegmentedTabs tabs={PROOFS} value={form.proof} onChange={form.setProof} />
        ) : null}
        {form.byCurrent ? (
          <Field
            label={copy.currentPassword}
            kind="password"
            value={typed.current}
            onChange={form.typeCurrent}
            error={errors.current}
            maxLength={72}
          />
        ) : null}
        {form.byCode ? (
          <>
            <Field
              label={copy.ownPhone}
              hint={copy.ownPhoneHint(me.phoneMasked)}
              kind="phone"
              value={typed.phone}
              onChange={form.typePhone}
              error={errors.phone}
              maxLength={20}
            />
            <CodeField
              label={copy.code}
              placeholder={copy.codePlaceholder}
              value={typed.code}
              onChange={form.typeCode}
              error={errors.code}
              sendLabel={form.secondsLeft > 0 ? copy.resendIn(form.secondsLeft) : copy.sendCode}
              waiting={form.secondsLeft > 0}
              onSend={form.sendCode}
            />
          </>
        ) : null}
        <Field
          label={copy.newPassword}
          hint={copy.newPasswordHint}
          kind="password"
          value={typed.password}
          onChange={form.typePassword}
          error={errors.password}
          maxLength={72}
        />
        {errors.form ? (
          <Type size={14} tone="stop">
            {errors.form}
          </Type>
        ) : null}
      </Stack>
    </Sheet>
  );
};
