import { View } from '@tarojs/components';
import { memo } from 'react';
import type { ListName, RankingRow } from '../../contract/ranking';
import { listText, rankingCopy } from '../../copy/ranking-pages';
import { classNames } from '../../ui/class-names';
import { Decimal } from '../../ui/decimal';
import { Press } from '../../ui/press';
import { Stack } from '../../ui/stack';
import { Tag } from '../../ui/tag';
import { Type } from '../../ui/type';
import { rowViewOf } from './row-view';

export interface RankingLineProps {
  row: RankingRow;
  list: ListName;
  /** whether the list is said: among rows of several */
  saysList?: boolean;
  /** of a person of the account's: whose it is */
  mine?: string;
  /** it is what stands beside the list */
  opened?: boolean;
  /** places after the point of the column's totals */
  places: number;
  onOpen: (memberId: string, list: ListName) => void;
}

/** A row of a list: rank and change, who, total; the whole row opens the athlete. */
export const RankingLine = memo((props: RankingLineProps) => {
  const { row, list, saysList, mine, opened, places, onOpen } = props;
  const view = rowViewOf(row);
  return (
    <Press
      className={classNames(
        'ranking-line',
        mine && 'ranking-line-mine',
        opened && 'ranking-line-opened',
      )}
      label={[mine, saysList && listText(list), view.label].filter(Boolean).join('，')}
      onPress={() => onOpen(row.memberId, list)}
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
            {saysList ? `${listText(list)} · ${view.unit}` : view.unit}
          </Type>
        </Stack>
        <Decimal value={view.total} places={places} />
      </View>
    </Press>
  );
});
RankingLine.displayName = 'RankingLine';
