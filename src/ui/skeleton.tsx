import { View } from '@tarojs/components';
import { uiCopy } from '../copy/ui';
import { aria } from './aria';

export interface SkeletonProps {
  /** How many cards to hint at. */
  cards?: number;
}

/** The shape of a list of cards while the first data is on its way. */
export const Skeleton = ({ cards = 3 }: SkeletonProps) => (
  <View className="ui-skeleton" {...aria({ role: 'status', label: uiCopy.loading })}>
    {Array.from({ length: cards }, (_, card) => (
      <View key={card} className="ui-card ui-skeleton-card">
        <View className="ui-bone ui-bone-title" />
        <View className="ui-bone" />
        <View className="ui-bone ui-bone-short" />
      </View>
    ))}
  </View>
);
