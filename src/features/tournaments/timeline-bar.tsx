import { View } from '@tarojs/components';
import { detailCopy } from '../../copy/tournaments';
import { aria } from '../../ui/aria';
import { Type } from '../../ui/type';
import type { TimelinePoint } from './timeline-view';

export interface TimelineBarProps {
  points: readonly TimelinePoint[];
}

/** The instants of a tournament from left to right, 现在 among them; in several lines where they are many. */
export const TimelineBar = ({ points }: TimelineBarProps) => (
  <View className="tournament-line" {...aria({ label: detailCopy.timelineLabel })}>
    {points.map(({ key, label, day, time, state }) => (
      <View key={key} className={`tournament-point tournament-point-${state}`}>
        <View className="tournament-mark" />
        <Type
          size={12}
          strong={state !== 'done'}
          tone={state === 'now' ? 'court' : state === 'done' ? 'mute' : 'ink'}
        >
          {label}
        </Type>
        <Type size={12} tone={state === 'done' ? 'mute' : 'soft'}>
          {day}
        </Type>
        <Type size={12} tone={state === 'done' ? 'mute' : 'soft'}>
          {time}
        </Type>
      </View>
    ))}
  </View>
);
