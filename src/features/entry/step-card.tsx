import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { formCopy } from '../../copy/entry';
import { Card } from '../../ui/card';
import { classNames } from '../../ui/class-names';
import { Icon } from '../../ui/icon';
import { Press } from '../../ui/press';
import { Type } from '../../ui/type';

export interface StepCardProps {
  /** The page scrolls here when the step is opened. */
  id: string;
  number: number;
  title: string;
  open: boolean;
  done: boolean;
  /** What was filled in, while shut. */
  summary?: string | null;
  /** Cannot be opened yet. */
  disabled?: boolean;
  onOpen: () => void;
  children?: ReactNode;
}

/** One of the steps of 报名: shut when done, opened again by a tap on its head. */
export const StepCard = ({
  id,
  number,
  title,
  open,
  done,
  summary,
  disabled,
  onOpen,
  children,
}: StepCardProps) => (
  <View id={id}>
    <Card>
      <Press
        onPress={onOpen}
        expanded={open}
        disabled={disabled || open}
        label={[formCopy.stepNumber(number), title, summary].filter(Boolean).join('，')}
      >
        <View className="entry-step-head">
          <View
            className={classNames(
              'entry-step-mark',
              open ? 'entry-step-mark-open' : done && 'entry-step-mark-done',
            )}
          >
            {done && !open ? <Icon name="check" size={16} /> : number}
          </View>
          <View className="ui-grow">
            <Type strong tone={disabled ? 'mute' : 'ink'}>
              {title}
            </Type>
            {summary && !open ? (
              <Type size={14} tone="soft">
                {summary}
              </Type>
            ) : null}
          </View>
          {open || disabled ? null : (
            <Type size={14} tone="court" nowrap>
              {done ? formCopy.edit : formCopy.fill}
            </Type>
          )}
        </View>
      </Press>
      {open ? <View className="entry-step-body">{children}</View> : null}
    </Card>
  </View>
);
