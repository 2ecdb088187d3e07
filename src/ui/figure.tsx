import { View } from '@tarojs/components';
import { Type, type TypeProps } from './type';

export interface FigureProps {
  value: string;
  label: string;
  tone?: TypeProps['tone'];
}

/** A number that matters, large, with what it counts below. */
export const Figure = ({ value, label, tone }: FigureProps) => (
  <View className="ui-grow">
    <Type size={22} strong tone={tone}>
      {value}
    </Type>
    <Type size={12} tone="soft">
      {label}
    </Type>
  </View>
);
