import { View } from '@tarojs/components';
import { aria } from '../../ui/aria';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Type } from '../../ui/type';

export interface RefusalNoteProps {
  sentence: string | null | undefined;
  /** Where it can be put right, when that is elsewhere. */
  action?: string;
  onAction?: () => unknown;
}

/** A refusal in the place it belongs to; renders nothing without one. */
export const RefusalNote = ({ sentence, action, onAction }: RefusalNoteProps) =>
  sentence ? (
    <View className="entry-refusal" {...aria({ role: 'alert' })}>
      <Icon name="warning" size={20} />
      <Type size={14} tone="stop" className="ui-grow">
        {sentence}
      </Type>
      {action ? (
        <Button kind="secondary" fit onPress={onAction}>
          {action}
        </Button>
      ) : null}
    </View>
  ) : null;
