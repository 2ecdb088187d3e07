import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { ListName, RankingGroup } from '../../contract/ranking';
import type { Sex } from '../../contract/words';
import { rankingCopy, SEX_OF_LIST } from '../../copy/ranking-pages';
import { SegmentedTabs } from '../../ui/segmented-tabs';
import { Type } from '../../ui/type';
import { GROUPS, listOf, partsOf } from './lists';

const GROUP_TABS = GROUPS.map((value) => ({ value, label: value }));
const SEX_TABS: readonly { value: Sex; label: string }[] = [
  { value: 'M', label: SEX_OF_LIST.M },
  { value: 'F', label: SEX_OF_LIST.F },
];

export interface ListSwitchProps {
  list: ListName;
  /** what stays chosen while U10 is looked at */
  sex: Sex;
  onChoose: (list: ListName, sex: Sex) => void;
  /** right of the sexes: the issue */
  children: ReactNode;
}

/** U18 … U10, and below boys or girls; U10 has one list for both (RNK-1). */
export const ListSwitch = ({ list, sex: kept, onChoose, children }: ListSwitchProps) => {
  const { group, sex } = partsOf(list);
  const choose = (next: RankingGroup, of: Sex) => onChoose(listOf(next, of), of);
  return (
    <>
      <SegmentedTabs
        tabs={GROUP_TABS}
        value={group}
        onChange={(next) => choose(next, sex ?? kept)}
      />
      <View className="ranking-second">
        {sex === null ? (
          <Type size={14} tone="soft">
            {rankingCopy.both}
          </Type>
        ) : (
          <SegmentedTabs tabs={SEX_TABS} value={sex} onChange={(next) => choose(group, next)} />
        )}
        {children}
      </View>
    </>
  );
};
