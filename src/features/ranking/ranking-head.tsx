import { View } from '@tarojs/components';
import { rankingCopy, issueDayText, listText, rankText } from '../../copy/ranking-pages';
import { Button } from '../../ui/button';
import { Chip, Chips } from '../../ui/chip';
import { ShareButton } from '../../ui/share-button';
import { Stack } from '../../ui/stack';
import { Tag } from '../../ui/tag';
import { Type } from '../../ui/type';
import { editionMarks } from './issue-options';
import { listPath } from '../../client/page-addresses';
import type { RankingViewState } from './use-ranking-view';

/** What stands over the rows: how many there are, what is special about the issue, and sharing it. */
export const RankingHead = ({ view }: { view: RankingViewState }) => {
  const { list, shown, elsewhere, now } = view;
  if (!list || !shown) return null;
  const marks = editionMarks(view.issues, shown.edition, now);
  return (
    <>
      <Stack row gap={8} justify="between">
        <Stack row gap={8} wrap grow>
          <Type size={14} tone="soft" nowrap>
            {rankingCopy.athletes(shown.count)}
          </Type>
          {marks.map((mark) => (
            <Type key={mark} size={14} tone="wait">
              {mark}
            </Type>
          ))}
        </Stack>
        <ShareButton
          path={listPath(list, shown.edition)}
          title={rankingCopy.shareTitle(listText(list), issueDayText(shown.date, now))}
        />
      </Stack>
      {view.past ? (
        <View className="ranking-past">
          <Tag tone="wait">{rankingCopy.past}</Tag>
          <Button kind="plain" fit onPress={view.showLatest}>
            {rankingCopy.toLatest}
          </Button>
        </View>
      ) : null}
      {elsewhere.length > 0 ? (
        <Chips>
          {elsewhere.map((one) => (
            <Chip key={one.row.memberId} onPress={() => view.choose(one.list, view.sex)}>
              {rankingCopy.elsewhere(
                view.nameOf(one.row.memberId) ?? rankingCopy.me,
                listText(one.list),
                rankText(one.row.rank),
              )}
            </Chip>
          ))}
        </Chips>
      ) : null}
    </>
  );
};
