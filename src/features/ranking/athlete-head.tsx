import { View } from '@tarojs/components';
import type { AthleteList, AthleteRanking } from '../../contract/ranking';
import type { Instant } from '../../contract/words';
import {
  athleteCopy,
  changeText,
  issueDayText,
  listText,
  quartersText,
  rankingCopy,
  rankText,
} from '../../copy/ranking-pages';
import { Card } from '../../ui/card';
import { ShareButton } from '../../ui/share-button';
import { Stack } from '../../ui/stack';
import { Tag } from '../../ui/tag';
import { Type } from '../../ui/type';
import { changeTone } from './row-view';

export interface AthleteHeadProps {
  athlete: AthleteRanking;
  shown: AthleteList;
  now: Instant;
  share: { path: string; title: string };
}

/** Who, in which list of which issue: rank with its change, total and which points count (RNK-7). */
export const AthleteHead = ({ athlete, shown, now, share }: AthleteHeadProps) => {
  const { row, list } = shown;
  const change = changeText(row.change);
  return (
    <Card>
      <Stack gap={12}>
        <Stack row gap={8} align="start" justify="between">
          <Stack grow>
            <Type size={22} strong>
              {athlete.name ?? rankingCopy.gone}
            </Type>
            <Type size={14} tone="soft">
              {athlete.unit ?? rankingCopy.noUnit}
            </Type>
          </Stack>
          <ShareButton {...share} />
        </Stack>
        <View className="athlete-figures">
          <View>
            <Type size={14} tone="soft">
              {listText(list)}
            </Type>
            <Type size={28} strong nowrap>
              {rankText(row.rank)}
            </Type>
            <Type size={14} tone={changeTone(row.change)}>
              {change.word}
            </Type>
          </View>
          <View>
            <Type size={14} tone="soft" align="right">
              {athleteCopy.total}
            </Type>
            <Type size={28} strong nowrap align="right">
              {quartersText(row.total)}
            </Type>
            <Type size={14} tone="soft" align="right">
              {athleteCopy.basis[row.basis]}
            </Type>
          </View>
        </View>
        <Stack row gap={8} wrap>
          {row.basis === 'protected' ? <Tag tone="court">{rankingCopy.protectedMark}</Tag> : null}
          <Type size={12} tone="soft">
            {athleteCopy.issue(issueDayText(athlete.date, now))}
          </Type>
        </Stack>
      </Stack>
    </Card>
  );
};
