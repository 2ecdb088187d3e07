import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Type } from './type';

export interface SectionProps {
  title: string;
  /** Right of the title: a count, a link. */
  after?: ReactNode;
  children?: ReactNode;
}

/** A heading over what belongs to it. */
export const Section = ({ title, after, children }: SectionProps) => (
  <View className="ui-section">
    <View className="ui-section-head">
      <Type size={16} strong className="ui-grow">
        {title}
      </Type>
      {typeof after === 'string' ? (
        <Type size={14} tone="soft">
          {after}
        </Type>
      ) : (
        after
      )}
    </View>
    {children}
  </View>
);
