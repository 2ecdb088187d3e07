import { Picker, View } from '@tarojs/components';
import { uiCopy } from '../copy/ui';
import { classNames } from './class-names';
import { FieldFrame, type FieldFrameProps } from './field';
import { Icon } from './icon';

export interface DateFieldProps extends Omit<FieldFrameProps, 'children'> {
  /** YYYY-MM-DD, or empty. */
  value: string;
  onChange: (day: string) => void;
  /** First and last day that can be chosen, YYYY-MM-DD. */
  from?: string;
  until?: string;
  disabled?: boolean;
}

/** A calendar day, chosen with the platform's own picker. */
export const DateField = ({
  label,
  hint,
  error,
  optional,
  value,
  onChange,
  from = '1900-01-01',
  until = '2100-12-31',
  disabled,
}: DateFieldProps) => (
  <FieldFrame label={label} hint={hint} error={error} optional={optional}>
    <Picker
      mode="date"
      value={value || until}
      start={from}
      end={until}
      disabled={disabled}
      onChange={(event) => onChange(event.detail.value)}
    >
      <View
        className={classNames(
          'ui-field-box',
          error && 'ui-field-box-wrong',
          disabled && 'ui-field-box-off',
        )}
      >
        <View className={classNames('ui-field-value', !value && 'ui-field-value-empty')}>
          {value || uiCopy.choose}
        </View>
        <Icon name="calendar" size={18} className="ui-tone-mute" />
      </View>
    </Picker>
  </FieldFrame>
);
