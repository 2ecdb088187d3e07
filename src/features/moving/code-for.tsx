import { movingCopy as copy } from '../../copy/moving';
import { CodeField } from '../../ui/code-field';
import { Type } from '../../ui/type';

export interface CodeForProps {
  label: string;
  value: string;
  onChange: (text: string) => void;
  error?: string;
  secondsLeft: number;
  onSend: () => Promise<unknown>;
}

/** The code of an SMS, with the button that sends it. */
export const CodeFor = ({ secondsLeft, ...field }: CodeForProps) => (
  <CodeField
    {...field}
    placeholder={copy.codePlaceholder}
    sendLabel={secondsLeft > 0 ? copy.resendIn(secondsLeft) : copy.sendCode}
    waiting={secondsLeft > 0}
  />
);

/** What is wrong with a form as a whole. */
export const FormError = ({ text }: { text: string | undefined }) =>
  text ? (
    <Type size={14} tone="stop">
      {text}
    </Type>
  ) : null;
