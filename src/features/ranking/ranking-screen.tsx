import { View } from '@tarojs/components';
import { navigateTo, useShareAppMessage } from '@tarojs/taro';
import { useCallback } from 'react';
import { athletePath, listPath, RANKING_PATH } from '../../client/page-addresses';
import { issueDayText, listText, rankingCopy } from '../../copy/ranking-pages';
import { Screen } from '../../ui/screen';
import { SearchBar } from '../../ui/search-bar';
import { usePull } from '../../ui/use-pull';
import { IssuePicker } from './issue-picker';
import { ListSwitch } from './list-switch';
import { FIRST_LIST } from './lists';
import { RankingHead } from './ranking-head';
import { RankingLine } from './ranking-line';
import { whoseRanking } from './whose-ranking';
import { RankingList } from './ranking-list';
import './ranking.css';
import { useRankingView, type Wanted } from './use-ranking-view';

/** 排名: the nine lists of an issue, for everybody. */
export const RankingScreen = (wanted: Wanted) => {
  const view = useRankingView(wanted);
  const { list, edition, page, shown, now } = view;
  usePull(view.refresh);
  useShareAppMessage(() =>
    list && shown
      ? {
          title: rankingCopy.shareTitle(listText(list), issueDayText(shown.date, now)),
          path: listPath(list, shown.edition),
        }
      : { title: rankingCopy.title, path: RANKING_PATH },
  );
  const editionId = edition?.id ?? null;
  const whoseOf = whoseRanking(view);
  const open = useCallback(
    (memberId: string) => list && void navigateTo({ url: athletePath(memberId, list, editionId) }),
    [list, editionId],
  );
  return (
    <Screen title={rankingCopy.title} root notice={page.notice}>
      <SearchBar value={view.text} onChange={view.type} placeholder={rankingCopy.search} />
      <ListSwitch list={list ?? FIRST_LIST} sex={view.sex} onChoose={view.choose}>
        {edition ? (
          <IssuePicker
            date={edition.date}
            edition={edition.id}
            issues={view.issues}
            nextAt={view.nextAt}
            now={now}
            hasOlder={view.hasOlder}
            onOlder={view.older}
            onChoose={view.showIssue}
          />
        ) : null}
      </ListSwitch>
      {page.problem ? null : <RankingHead view={view} />}
      {view.mine.map((row) => (
        <View key={row.memberId} className="ranking-mine">
          <RankingLine row={row} mine={whoseOf(row)} onOpen={open} />
        </View>
      ))}
      <RankingList view={view} onOpen={open} />
    </Screen>
  );
};
