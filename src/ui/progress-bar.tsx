import { View } from '@tarojs/components';
import { aria } from './aria';
import { classNames } from './class-names';

export interface ProgressBarProps {
  value: number;
  max: number;
  tone?: 'court' | 'go' | 'wait' | 'stop' | 'mute';
  /** Said to screen readers; the figures stand beside the bar in words. */
  label: string;
}

/** How much of something is taken. */
export const ProgressBar = ({ value, max, tone = 'court', label }: ProgressBarProps) => (
  <View className="ui-progress" {...aria({ role: 'progressbar', label })}>
    <View
      className={classNames('ui-progress-bar', `ui-progress-${tone}`)}
      style={{ width: `${max > 0 ? Math.min(100, Math.round((value / max) * 100)) : 0}%` }}
    />
  </View>
);
