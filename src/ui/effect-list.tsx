import { View } from '@tarojs/components';
import { Type } from './type';

export interface EffectListProps {
  /** What the sentences have in common, where there are several lists. */
  title?: string;
  /** What will happen, one sentence each. */
  effects: readonly string[];
}

/** What an action does, said before it is done. */
export const EffectList = ({ title, effects }: EffectListProps) => (
  <View className="ui-effects">
    {title ? <Type strong>{title}</Type> : null}
    {effects.map((effect) => (
      <View key={effect} className="ui-effect">
        <View className="ui-effect-mark" />
        <Type className="ui-grow">{effect}</Type>
      </View>
    ))}
  </View>
);
