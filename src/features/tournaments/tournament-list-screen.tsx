import { useDidShow, useReachBottom } from '@tarojs/taro';
import { tournamentPath } from '../../client/page-addresses';
import { browsing } from '../../copy/tournaments';
import { Beside, useBeside } from '../../ui/beside';
import { EmptyState } from '../../ui/empty-state';
import { Screen } from '../../ui/screen';
import { SearchBar } from '../../ui/search-bar';
import { DetailPane } from './detail-pane';
import { FilterChips } from './filter-chips';
import { keepFilters, narrow } from './filter-store';
import { TournamentsFound } from './tournaments-found';
import { usePull } from '../../ui/use-pull';
import { useTournamentList } from './use-tournament-list';

/** 赛事: search, the chips, and what was found. */
export const TournamentListScreen = () => {
  const list = useTournamentList();
  const { filters, now } = list;
  usePull(list.refetch);
  useReachBottom(() => void list.more());
  useDidShow(keepFilters);
  const beside = useBeside({ word: 'tournament', pathOf: tournamentPath });
  const screen = (
    <Screen title={browsing.title} root notice={list.notice}>
      <SearchBar value={filters.q} onChange={(q) => narrow({ q })} placeholder={browsing.search} />
      <FilterChips filters={filters} now={now} cards={list.found} />
      <TournamentsFound list={list} beside={beside} />
    </Screen>
  );
  return (
    <Beside
      beside={beside}
      detail={(id) => <DetailPane tournamentId={id} />}
      empty={<EmptyState title={browsing.besideEmpty} note={browsing.besideEmptyNote} />}
    >
      {screen}
    </Beside>
  );
};
