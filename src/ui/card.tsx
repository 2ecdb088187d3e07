import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Press } from './press';

export interface CardProps {
  /** The whole card is one tap. Put no other control inside then. */
  onPress?: () => void;
  /** What a screen reader calls the tap. */
  label?: string;
  /** A stripe on the left edge with the tone of what is mine. */
  ribbon?: 'go' | 'wait' | 'stop' | 'ball' | 'court';
  /** Without inner space: for lists of Row. */
  flush?: boolean;
  className?: string;
  children?: ReactNode;
}

/** A surface with a hairline. */
export const Card = ({ onPress, label, ribbon, flush, className, children }: CardProps) => {
  const name = classNames(
    'ui-card',
    flush && 'ui-card-flush',
    ribbon && `ui-card-ribbon ui-ribbon-${ribbon}`,
    className,
  );
  return onPress ? (
    <Press className={name} onPress={onPress} label={label}>
      {children}
    </Press>
  ) : (
    <View className={name}>{children}</View>
  );
};
