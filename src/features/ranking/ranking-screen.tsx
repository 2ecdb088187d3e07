import { View } from '@tarojs/components';
import { useShareAppMessage } from '@tarojs/taro';
import { useCallback, useEffect, useRef } from 'react';
import { athletePath, listPath, RANKING_PATH } from '../../client/page-addresses';
import type { ListName } from '../../contract/ranking';
import { issueDayText, listText, quartersText, rankingCopy } from '../../copy/ranking-pages';
import { Beside, useBeside } from '../../ui/beside';
import { Chips } from '../../ui/chip';
import { placesOf } from '../../ui/decimal';
import { EmptyState } from '../../ui/empty-state';
import { Screen } from '../../ui/screen';
import { SearchBar } from '../../ui/search-bar';
import { ShareButton } from '../../ui/share-button';
import { usePull } from '../../ui/use-pull';
import { athleteIn, athleteOf } from './athlete-word';
import { AthletePane } from './athlete-pane';
import { IssuePicker } from './issue-picker';
import { ListPicker } from './list-picker';
import { FIRST_LIST } from './lists';
import { RankingHead } from './ranking-head';
import { RankingLine } from './ranking-line';
import { RankingList } from './ranking-list';
import './ranking.css';
import { useRankingView, type RankingViewState, type Wanted } from './use-ranking-view';

/** One line of filters below the search: which list, which issue; and sharing them. */
const Filters = ({ view }: { view: RankingViewState }) => {
  const { list, edition, shown, now } = view;
  return (
    <View className="ranking-filters">
      <SearchBar value={view.text} onChange={view.type} placeholder={rankingCopy.search} />
      <Chips scroll>
        <ListPicker
          list={list ?? FIRST_LIST}
          counts={view.counts}
          mine={view.everywhere}
          onChoose={view.choose}
        />
        {edition ? (
          <IssuePicker
            date={edition.date}
            edition={edition.id}
            issues={view.issues}
            nextAt={view.nextAt}
            now={now}
            list={view.issueList}
            onChoose={view.showIssue}
          />
        ) : null}
        {list && shown ? (
          <ShareButton
            path={listPath(list, shown.edition)}
            title={rankingCopy.shareTitle(listText(list), issueDayText(shown.date, now))}
          />
        ) : null}
      </Chips>
    </View>
  );
};

/** 排名: the nine lists of an issue, for everybody; one's own rows before anything else. */
export const RankingScreen = (wanted: Wanted) => {
  const view = useRankingView(wanted);
  const { list, edition, page, shown, now, mine } = view;
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
  const beside = useBeside({
    word: 'athlete',
    pathOf: (word) => {
      const { memberId, list: of } = athleteIn(word);
      return athletePath(memberId, of, editionId);
    },
  });
  // rows are drawn anew when they change, not with every letter of a search
  const opener = useRef(beside.open);
  useEffect(() => {
    opener.current = beside.open;
  });
  const open = useCallback(
    (memberId: string, of: ListName) => opener.current(athleteOf(memberId, of)),
    [],
  );
  const opened = beside.opened === null ? null : athleteIn(beside.opened).memberId;
  // one's own rows stand over the column of the others
  const places = placesOf([...mine, ...(shown?.rows ?? [])].map((row) => quartersText(row.total)));
  const notice = view.searching ? (view.found.notice ?? page.notice) : page.notice;
  return (
    <Beside
      beside={beside}
      detail={(word) => {
        const { memberId, list: wantedList } = athleteIn(word);
        return <AthletePane memberId={memberId} wantedList={wantedList} edition={editionId} />;
      }}
      empty={<EmptyState title={rankingCopy.besideEmpty} note={rankingCopy.besideEmptyNote} />}
    >
      <Screen title={rankingCopy.title} root notice={notice}>
        {list && mine.length > 0 ? (
          <View className="ranking-mine">
            {mine.map((row) => (
              <RankingLine
                key={row.memberId}
                row={row}
                list={list}
                mine={view.whose(row)}
                opened={opened === row.memberId}
                places={places}
                onOpen={open}
              />
            ))}
          </View>
        ) : null}
        <Filters view={view} />
        {page.problem ? null : <RankingHead view={view} />}
        <RankingList view={view} opened={opened} onOpen={open} />
      </Screen>
    </Beside>
  );
};
