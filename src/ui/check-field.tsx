import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from './aria';
import { classNames } from './class-names';
import { Icon } from './icon';
import { Press } from './press';

export interface CheckFieldProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** What is agreed to or chosen, in words. */
  children: ReactNode;
  label?: string;
  error?: string;
  disabled?: boolean;
}

/** A box to tick with its sentence; the whole line is the target. */
export const CheckField = ({
  checked,
  onChange,
  children,
  label,
  error,
  disabled,
}: CheckFieldProps) => (
  <View>
    <Press
      role="checkbox"
      className="ui-check"
      checked={checked}
      label={label}
      disabled={disabled}
      onPress={() => onChange(!checked)}
    >
      <View className="ui-check-inside">
        <View
          className={classNames(
            'ui-check-box',
            checked && 'ui-check-box-on',
            error && 'ui-check-box-wrong',
          )}
        >
          {checked ? <Icon name="check" size={16} /> : null}
        </View>
        <View className="ui-grow">{children}</View>
      </View>
    </Press>
    {error ? (
      <View className="ui-field-error" {...aria({ role: 'alert' })}>
        {error}
      </View>
    ) : null}
  </View>
);
