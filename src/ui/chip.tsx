import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';
import { Press } from './press';

export interface ChipProps {
  children: string;
  /** Chosen, or a filter that is set. */
  chosen?: boolean;
  /** Opens a sheet: shows a small arrow. */
  opens?: boolean;
  disabled?: boolean;
  onPress: () => void;
}

/** A small choice or filter; 36 px to see, 44 px to tap. */
export const Chip = ({ children, chosen, opens, disabled, onPress }: ChipProps) => (
  <Press
    className="ui-chip-target"
    onPress={onPress}
    selected={chosen}
    disabled={disabled}
    label={children}
  >
    <View className={classNames('ui-chip', chosen && 'ui-chip-chosen', disabled && 'ui-chip-off')}>
      <Text>{children}</Text>
      {opens ? <Icon name="down" size={14} /> : null}
    </View>
  </Press>
);

export interface ChipsProps {
  children: ReactNode;
  /** On one line that scrolls sideways instead of wrapping. */
  scroll?: boolean;
}

/** Chips side by side. */
export const Chips = ({ children, scroll }: ChipsProps) => (
  <View className={classNames('ui-chips', scroll && 'ui-chips-scroll')}>{children}</View>
);
