import type { TextInputProps } from './text-input';

const kinds = {
  text: { type: 'text' },
  phone: { type: 'tel', inputMode: 'numeric', autoComplete: 'tel' },
  number: { type: 'text', inputMode: 'numeric' },
  code: { type: 'text', inputMode: 'numeric', autoComplete: 'one-time-code' },
  password: { type: 'password', autoComplete: 'current-password' },
  'id-card': { type: 'text', autoComplete: 'off' },
} as const;

/** The bare input of Field, in browsers: real inputs with the right keyboard and autofill. */
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
  invalid,
  onBlur,
  onConfirm,
}: TextInputProps) => {
  const common = {
    value,
    placeholder,
    maxLength: maxLength < 0 ? undefined : maxLength,
    disabled,
    autoFocus: focus,
    onBlur,
    'aria-label': label,
    'aria-invalid': invalid,
  };
  return multiline ? (
    <textarea
      {...common}
      className="ui-input ui-input-multiline"
      rows={Math.min(10, Math.max(3, value.split('\n').length))}
      onChange={(event) => onChange(event.target.value)}
    />
  ) : (
    <input
      {...common}
      {...kinds[kind]}
      className="ui-input"
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onConfirm?.();
      }}
    />
  );
};
