import { View } from '@tarojs/components';
import type { ReactNode } from 'react';

/** One column of two. */
export const Column = ({ children }: { children: ReactNode }) => (
  <View className="ui-column">{children}</View>
);

/** Two columns from 900 px on, for a Screen that is `wide`; one after the other where there is less room. */
export const Columns = ({ children }: { children: ReactNode }) => (
  <View className="ui-columns">{children}</View>
);
