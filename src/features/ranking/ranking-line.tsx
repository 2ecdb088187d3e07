import { View } from '@tarojs/components';
import { memo } from 'react';
import type { RankingRow } from '../../contract/ranking';
import { rankingCopy } from '../../copy/ranking-pages';
import { classNames } from '../../ui/class-names';
import { Press } from '../../ui/press';
import { Stack } from '../../ui/stack';
import { Tag } from '../../ui/tag';
import { Type } from '../../ui/type';
import { rowViewOf } from './row-view';

export interface RankingLineProps {
  row: RankingRow;
  /** of a person of the account's: whose it is */
  mine?: string;
  onOpen: (memberId: string) => void;
}

/** A row of a list: rank and change, who, total; the whole row opens the athlete. */
export const RankingLine = memo(({ row, mine, onOpen }: RankingLineProps) => {
  const view = rowViewOf(row);
  return (
    <Press
      className={classNames('ranking-line', mine && 'ranking-line-mine')}
      label={mine ? `${mine}，${view.label}` : view.label}
      onPress={() => onOpen(row.memberId)}
    >
      <View className="ranking-line-inside">
        <View className="ranking-place">
          <Type strong align="center">
            {view.rank}
          </Type>
          <Type size={12} tone={view.tone} align="center" nowrap>
            {view.change}
          </Type>
        </View>
        <Stack grow>
          <Stack row gap={8} wrap>
            <Type strong>{view.name}</Type>
            {view.isProtected ? <Tag tone="court">{rankingCopy.protectedMark}</Tag> : null}
          </Stack>
          <Type size={14} tone="soft" lines={1}>
            {view.unit}
          </Type>
        </Stack>
        <Type strong nowrap align="right">
          {view.total}
        </Type>
      </View>
    </Press>
  );
});
RankingLine.displayName = 'RankingLine';
