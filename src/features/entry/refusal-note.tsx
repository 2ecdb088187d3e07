import { View } from '@tarojs/components';
import { aria } from '../../ui/aria';
import { Icon } from '../../ui/icon';
import { Type } from '../../ui/type';

/** A refusal in the place it belongs to; renders nothing without one. */
export const RefusalNote = ({ sentence }: { sentence: string | null | undefined }) =>
  sentence ? (
    <View className="entry-refusal" {...aria({ role: 'alert' })}>
      <Icon name="warning" size={20} />
      <Type size={14} tone="stop" className="ui-grow">
        {sentence}
      </Type>
    </View>
  ) : null;
