import { Button } from './button';
import { Field } from './field';

export interface CodeFieldProps {
  label: string;
  placeholder?: string;
  value: string;
  onChange: (text: string) => void;
  hint?: string;
  error?: string;
  /** The button's words: send, or so long until it can be sent again. */
  sendLabel: string;
  waiting: boolean;
  onSend: () => Promise<unknown>;
}

/** A code that was sent, with the button that sends it. There is room to paste a whole message. */
export const CodeField = ({ sendLabel, waiting, onSend, ...field }: CodeFieldProps) => (
  <Field
    {...field}
    kind="code"
    maxLength={140}
    after={
      <Button kind="plain" fit disabled={waiting} onPress={onSend}>
        {sendLabel}
      </Button>
    }
  />
);
