import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Type } from './type';

export interface TimelineStep {
  key: string;
  title: ReactNode;
  /** When or by whom. */
  note?: string;
  state?: 'done' | 'now' | 'next' | 'stop';
}

export interface TimelineProps {
  steps: readonly TimelineStep[];
}

/** What was, what is, what comes: downwards. */
export const Timeline = ({ steps }: TimelineProps) => (
  <View className="ui-timeline">
    {steps.map(({ key, title, note, state = 'done' }) => (
      <View key={key} className={classNames('ui-step', `ui-step-${state}`)}>
        <View className="ui-step-dot" />
        <View className="ui-grow">
          {typeof title === 'string' ? (
            <Type size={14} strong={state === 'now'} tone={state === 'next' ? 'soft' : 'ink'}>
              {title}
            </Type>
          ) : (
            title
          )}
          {note ? (
            <Type size={12} tone="soft">
              {note}
            </Type>
          ) : null}
        </View>
      </View>
    ))}
  </View>
);
