import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { classNames } from './class-names';

export interface TypeProps {
  /** Design pixels; they grow with the person's font size. */
  size?: 12 | 14 | 16 | 18 | 22 | 28;
  tone?: 'ink' | 'soft' | 'court' | 'go' | 'wait' | 'stop' | 'mute';
  strong?: boolean;
  /** Cut after so many lines. */
  lines?: 1 | 2 | 3;
  /** A block of its own (default) or a run inside another Type. */
  inline?: boolean;
  align?: 'left' | 'right' | 'center';
  /** Keeps line breaks as written. */
  pre?: boolean;
  /** For a price or a count that must not be torn apart. */
  nowrap?: boolean;
  className?: string;
  children?: ReactNode;
}

/** Words in the type scale of the design (tokens.css); numbers are tabular everywhere. */
export const Type = ({
  size = 16,
  tone = 'ink',
  strong,
  lines,
  inline,
  align,
  pre,
  nowrap,
  className,
  children,
}: TypeProps) => {
  const name = classNames(
    `ui-type-${size}`,
    `ui-tone-${tone}`,
    strong && 'ui-type-strong',
    lines && `ui-lines ui-lines-${lines}`,
    align && `ui-align-${align}`,
    pre && 'ui-type-pre',
    nowrap && 'ui-type-nowrap',
    className,
  );
  return inline ? (
    <Text className={name}>{children}</Text>
  ) : (
    <View className={name}>{children}</View>
  );
};
