import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from './aria';
import { classNames } from './class-names';
import { TextInput, type TextInputProps } from './text-input';

export interface FieldFrameProps {
  label: string;
  /** Says what is wanted, before anything is wrong. */
  hint?: string;
  /** Says what is wrong and how to put it right; takes the hint's place. */
  error?: string;
  /** Marks a field that may stay empty, in a word (for example 选填). */
  optional?: string;
  children: ReactNode;
}

/** Label, control, hint or error: the frame every form control shares. */
export const FieldFrame = ({ label, hint, error, optional, children }: FieldFrameProps) => (
  <View className="ui-field">
    <View className="ui-field-label">
      <Text>{label}</Text>
      {optional ? <Text className="ui-field-optional">{optional}</Text> : null}
    </View>
    {children}
    {error ? (
      <View className="ui-field-error" {...aria({ role: 'alert' })}>
        {error}
      </View>
    ) : hint ? (
      <View className="ui-field-hint">{hint}</View>
    ) : null}
  </View>
);

export interface FieldProps
  extends Omit<FieldFrameProps, 'children'>, Omit<TextInputProps, 'label' | 'invalid'> {
  /** Inside the box on the right: a Button plain fit (发送验证码) or a unit. */
  after?: ReactNode;
}

/** A text field with its label. */
export const Field = ({ label, hint, error, optional, after, ...input }: FieldProps) => (
  <FieldFrame label={label} hint={hint} error={error} optional={optional}>
    <View
      className={classNames(
        'ui-field-box',
        error && 'ui-field-box-wrong',
        input.disabled && 'ui-field-box-off',
      )}
    >
      <TextInput {...input} label={label} invalid={Boolean(error)} />
      {after}
    </View>
  </FieldFrame>
);
