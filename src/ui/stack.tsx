import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { classNames } from './class-names';

export interface StackProps {
  /** Space between the children, design pixels. */
  gap?: 0 | 4 | 8 | 12 | 16 | 24 | 32;
  row?: boolean;
  wrap?: boolean;
  align?: 'start' | 'center' | 'end' | 'baseline' | 'stretch';
  justify?: 'start' | 'center' | 'end' | 'between';
  /** Takes the room that is left. */
  grow?: boolean;
  className?: string;
  children?: ReactNode;
}

/** Children in a column (default) or a row with even space between them. */
export const Stack = ({
  gap = 0,
  row,
  wrap,
  align = row ? 'center' : 'stretch',
  justify = 'start',
  grow,
  className,
  children,
}: StackProps) => (
  <View
    className={classNames(
      'ui-stack',
      row && 'ui-stack-row',
      wrap && 'ui-stack-wrap',
      grow && 'ui-grow',
      `ui-gap-${gap}`,
      `ui-items-${align}`,
      `ui-justify-${justify}`,
      className,
    )}
  >
    {children}
  </View>
);
