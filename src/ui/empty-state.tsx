import { View } from '@tarojs/components';
import { aria } from './aria';
import { Button } from './button';
import { Type } from './type';

export type DrawingName = 'court' | 'search' | 'team' | 'net' | 'key';

export interface EmptyStateProps {
  drawing?: DrawingName;
  title: string;
  note?: string;
  /** The one thing to do next. */
  action?: string;
  onAction?: () => unknown;
}

/** Nothing here: why, and the one thing to do. */
export const EmptyState = ({
  drawing = 'court',
  title,
  note,
  action,
  onAction,
}: EmptyStateProps) => (
  <View className="ui-empty">
    <View className={`ui-drawing ui-drawing-at-${drawing}`} {...aria({ hidden: true })}>
      <View className={`ui-drawing-lines ui-drawing-${drawing}`} />
      <View className="ui-drawing-ball" />
    </View>
    <Type size={18} strong align="center">
      {title}
    </Type>
    {note ? (
      <Type size={14} tone="soft" align="center">
        {note}
      </Type>
    ) : null}
    {action ? (
      <View className="ui-empty-action">
        <Button kind="secondary" fit onPress={onAction}>
          {action}
        </Button>
      </View>
    ) : null}
  </View>
);
