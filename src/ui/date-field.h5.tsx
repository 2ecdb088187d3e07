import { classNames } from './class-names';
import type { DateFieldProps } from './date-field';
import { FieldFrame } from './field';

/** A calendar day, in browsers: the browser's own date input. */
export const DateField = ({
  label,
  hint,
  error,
  optional,
  value,
  onChange,
  from,
  until,
  disabled,
}: DateFieldProps) => (
  <FieldFrame label={label} hint={hint} error={error} optional={optional}>
    <div
      className={classNames(
        'ui-field-box',
        error && 'ui-field-box-wrong',
        disabled && 'ui-field-box-off',
      )}
    >
      <input
        type="date"
        className="ui-input"
        aria-label={label}
        aria-invalid={Boolean(error)}
        value={value}
        min={from}
        max={until}
        disabled={disabled}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  </FieldFrame>
);
