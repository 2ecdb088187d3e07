import { useSendCode } from '../../client/send-code';
import { isPhone, typedCode, typedPhone } from '../../contract/folding';
import { SMS_CODE } from '../../contract/limits';
import { movingCopy as copy } from '../../copy/moving';
import type { ClientProblem } from '../../copy/problem';
import { CodeField } from '../../ui/code-field';
import { Field } from '../../ui/field';
import { Stack } from '../../ui/stack';
import { Type } from '../../ui/type';
import type { Fields } from './use-fields';

export const phoneWrong = (phone: string): string | undefined =>
  isPhone(phone) ? undefined : copy.phoneWrong;
export const codeWrong = (code: string): string | undefined =>
  code.length === SMS_CODE.digits ? undefined : copy.codeWrong;

interface OfField<F extends string> {
  readonly form: Fields<F>;
  readonly of: F;
  readonly label: string;
}

/** A phone number of a form. */
export const NumberField = <F extends string>({ form, of, label }: OfField<F>) => (
  <Field
    label={label}
    kind="phone"
    placeholder={copy.phonePlaceholder}
    value={form.typed[of]}
    onChange={(text) => form.put(of, typedPhone(text))}
    error={form.errors[of]}
    maxLength={20}
  />
);

export interface CodeOfProps<F extends string> extends OfField<F> {
  readonly secondsLeft: number;
  /** null: sent, or not asked for because something typed is wrong */
  readonly send: () => Promise<ClientProblem | null>;
}

/** The code of an SMS, with the button that sends it; what is wrong with the sending stands in the form. */
export const CodeOf = <F extends string>({
  form,
  of,
  label,
  secondsLeft,
  send,
}: CodeOfProps<F>) => (
  <CodeField
    label={label}
    value={form.typed[of]}
    onChange={(text) => form.put(of, typedCode(text))}
    error={form.errors[of]}
    placeholder={copy.codePlaceholder}
    sendLabel={secondsLeft > 0 ? copy.resendIn(secondsLeft) : copy.sendCode}
    waiting={secondsLeft > 0}
    onSend={async () => {
      const problem = await send();
      if (problem) form.refused(problem);
    }}
  />
);

export interface NewNumberProps {
  readonly form: Fields<'phone' | 'code'>;
  readonly phone: string;
  readonly code: string;
}

/** A number that becomes somebody's, and the code it got (MEM-8). */
export const NewNumber = ({ form, phone, code }: NewNumberProps) => {
  const { secondsLeft, sendTo } = useSendCode('new-phone');
  const { phone: typed } = form.typed;
  return (
    <Stack gap={16}>
      <NumberField form={form} of="phone" label={phone} />
      <CodeOf
        form={form}
        of="code"
        label={code}
        secondsLeft={secondsLeft}
        send={async () => (form.sound({ phone: phoneWrong(typed) }) ? sendTo(typed) : null)}
      />
    </Stack>
  );
};

/** What is wrong with a form as a whole. */
export const FormError = ({ text }: { text: string | undefined }) =>
  text ? (
    <Type size={14} tone="stop">
      {text}
    </Type>
  ) : null;
