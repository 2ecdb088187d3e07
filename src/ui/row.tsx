import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';
import { Press } from './press';
import { Type } from './type';

export interface RowProps {
  title: ReactNode;
  /** Second line. */
  note?: ReactNode;
  icon?: IconName;
  /** Right-aligned: a figure, a Tag, a few words. */
  value?: ReactNode;
  /** Makes it a tap with a chevron. */
  onPress?: () => void;
  label?: string;
  disabled?: boolean;
}

/** A line of a list inside `<Card flush>`; hairlines between rows come by themselves. */
export const Row = ({ title, note, icon, value, onPress, label, disabled }: RowProps) => {
  const inside = (
    <View className="ui-row-inside">
      {icon ? <Icon name={icon} size={22} className="ui-row-icon" /> : null}
      <View className="ui-grow">
        {typeof title === 'string' ? <Type>{title}</Type> : title}
        {typeof note === 'string' ? (
          <Type size={14} tone="soft">
            {note}
          </Type>
        ) : (
          note
        )}
      </View>
      {typeof value === 'string' ? (
        <Type size={14} tone="soft" align="right" className="ui-row-value">
          {value}
        </Type>
      ) : (
        value
      )}
      {onPress ? <Icon name="chevron" size={16} className="ui-row-chevron" /> : null}
    </View>
  );
  const name = classNames('ui-row', disabled && 'ui-row-off');
  return onPress ? (
    <Press className={name} onPress={onPress} label={label} disabled={disabled}>
      {inside}
    </Press>
  ) : (
    <View className={name}>{inside}</View>
  );
};
