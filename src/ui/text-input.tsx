import { Input, Textarea } from '@tarojs/components';
import { aria } from './aria';

export interface TextInputProps {
  value: string;
  onChange: (value: string) => void;
  /** Which keyboard comes up. `code` also offers the SMS code where the system can. */
  kind?: 'text' | 'phone' | 'number' | 'code' | 'password' | 'id-card';
  /** Several lines, growing with the text. */
  multiline?: boolean;
  placeholder?: string;
  maxLength?: number;
  disabled?: boolean;
  focus?: boolean;
  label?: string;
  invalid?: boolean;
  onBlur?: () => void;
  /** The keyboard's own confirm key. */
  onConfirm?: () => void;
}

const types = {
  text: 'text',
  phone: 'number',
  number: 'number',
  code: 'number',
  password: 'text',
  'id-card': 'idcard',
} as const;

/** The bare input of Field; use Field unless there is a reason not to. */
export const TextInput = ({
  value,
  onChange,
  kind = 'text',
  multiline,
  placeholder,
  maxLength = 140,
  disabled,
  focus,
  label,
  onBlur,
  onConfirm,
}: TextInputProps) =>
  multiline ? (
    <Textarea
      className="ui-input ui-input-multiline"
      placeholderClass="ui-placeholder"
      value={value}
      placeholder={placeholder}
      maxlength={maxLength}
      disabled={disabled}
      focus={focus}
      autoHeight
      disableDefaultPadding
      onInput={(event) => onChange(event.detail.value)}
      onBlur={onBlur}
      {...aria({ label })}
    />
  ) : (
    <Input
      className="ui-input"
      placeholderClass="ui-placeholder"
      value={value}
      type={types[kind]}
      password={kind === 'password'}
      placeholder={placeholder}
      maxlength={maxLength}
      disabled={disabled}
      focus={focus}
      onInput={(event) => onChange(event.detail.value)}
      onBlur={onBlur}
      onConfirm={onConfirm}
      {...aria({ label })}
    />
  );
