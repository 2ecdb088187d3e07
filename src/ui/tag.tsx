import { Text } from '@tarojs/components';
import { classNames } from './class-names';

export type Tone = 'go' | 'wait' | 'stop' | 'mute' | 'court' | 'ball';

export interface TagProps {
  tone?: Tone;
  /** The state in a word: colour never stands alone. */
  children: string;
}

/** A state or a level, in one word on a tint. */
export const Tag = ({ tone = 'mute', children }: TagProps) => (
  <Text className={classNames('ui-tag', `ui-tag-${tone}`)}>{children}</Text>
);
