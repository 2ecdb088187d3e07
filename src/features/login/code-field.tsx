import { loginCopy } from '../../copy/login';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';

export interface CodeFieldProps {
  value: string;
  onChange: (code: string) => void;
  error?: string;
  /** until a code can be sent again; 0: now */
  secondsLeft: number;
  onSend: () => Promise<unknown>;
}

/** The SMS code, with the button that sends it; a pasted SMS is read, hence the room for one. */
export const CodeField = ({ value, onChange, error, secondsLeft, onSend }: CodeFieldProps) => (
  <Field
    label={loginCopy.code}
    kind="code"
    value={value}
    onChange={onChange}
    placeholder={loginCopy.codePlaceholder}
    error={error}
    maxLength={140}
    after={
      <Button kind="plain" fit disabled={secondsLeft > 0} onPress={onSend}>
        {secondsLeft > 0 ? loginCopy.resendIn(secondsLeft) : loginCopy.sendCode}
      </Button>
    }
  />
);
