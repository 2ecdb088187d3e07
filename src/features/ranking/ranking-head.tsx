import { View } from '@tarojs/components';
import { listText, rankingCopy, rankText } from '../../copy/ranking-pages';
import { Button } from '../../ui/button';
import { Chip, Chips } from '../../ui/chip';
import { Tag } from '../../ui/tag';
import { Type } from '../../ui/type';
import { editionMarks } from './issue-options';
import type { RankingViewState } from './use-ranking-view';

/** What is special of the rows below: a link that led elsewhere, an issue of the past, where one's own stand instead. */
export const RankingHead = ({ view }: { view: RankingViewState }) => {
  const { list, shown, elsewhere, now } = view;
  if (!list || !shown) return null;
  const marks = editionMarks(view.issues, shown.edition, now);
  return (
    <>
      {view.unknownList ? (
        <Type size={14} tone="wait">
          {rankingCopy.unknownList(listText(list))}
        </Type>
      ) : null}
      {marks.map((mark) => (
        <Type key={mark} size={14} tone="wait">
          {mark}
        </Type>
      ))}
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
            <Chip key={one.row.memberId} onPress={() => view.choose(one.list)}>
              {rankingCopy.elsewhere(one.who, listText(one.list), rankText(one.row.rank))}
            </Chip>
          ))}
        </Chips>
      ) : null}
    </>
  );
};
