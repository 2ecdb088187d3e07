import { View } from '@tarojs/components';
import { aria } from './aria';
import { classNames } from './class-names';
import { Press } from './press';

export interface SegmentedTabsProps<T extends string> {
  tabs: readonly { value: T; label: string; count?: number }[];
  value: T;
  onChange: (value: T) => void;
}

/** Two to five views of the same thing; they scroll where large type leaves no room. */
export const SegmentedTabs = <T extends string>({
  tabs,
  value,
  onChange,
}: SegmentedTabsProps<T>) => (
  <View className="ui-tabs" {...aria({ role: 'tablist' })}>
    {tabs.map((tab) => (
      <Press
        key={tab.value}
        role="tab"
        className={classNames('ui-tab', tab.value === value && 'ui-tab-on')}
        selected={tab.value === value}
        onPress={() => onChange(tab.value)}
      >
        {tab.count === undefined ? tab.label : `${tab.label} ${tab.count}`}
      </Press>
    ))}
  </View>
);
