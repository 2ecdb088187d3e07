import { View } from '@tarojs/components';
import { navigateTo } from '@tarojs/taro';
import { browsing } from '../../copy/tournaments';
import { classNames } from '../../ui/class-names';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { Skeleton } from '../../ui/skeleton';
import { narrow } from './filter-store';
import { ListEnd } from './list-end';
import { nothingFoundOf } from './nothing-found';
import { tournamentPath } from './paths';
import { TournamentListCard } from './tournament-card';
import './tournaments.css';
import type { TournamentListState } from './use-tournament-list';

const openTournament = (tournamentId: string) =>
  void navigateTo({ url: tournamentPath(tournamentId) });

/** What the search and the filters found, or why there is nothing and the one way on. */
export const TournamentsFound = ({ list }: { list: TournamentListState }) => {
  if (list.problem) {
    return (
      <ErrorState
        title={browsing.loadFailed}
        note={list.problem.sentence}
        action={browsing.again}
        onAction={list.refresh}
      />
    );
  }
  if (list.loading) return <Skeleton cards={4} />;
  if (list.cards.length === 0) {
    const { next, ...words } = nothingFoundOf(list.filters);
    return (
      <EmptyState
        drawing={list.filters.q ? 'search' : 'court'}
        {...words}
        onAction={() => (next ? narrow(next) : list.refresh())}
      />
    );
  }
  return (
    <View className={classNames('tournament-cards', list.searching && 'tournament-searching')}>
      {list.cards.map((card) => (
        <TournamentListCard
          key={card.id}
          card={card}
          mark={list.marks?.get(card.id)}
          now={list.now}
          onOpen={openTournament}
        />
      ))}
      <ListEnd hasMore={list.hasMore} loading={list.loadingMore} onMore={list.more} />
    </View>
  );
};
