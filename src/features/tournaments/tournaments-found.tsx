import { View } from '@tarojs/components';
import { browsing } from '../../copy/tournaments';
import type { BesideState } from '../../ui/beside';
import { classNames } from '../../ui/class-names';
import { Gate } from '../gate';
import { ListEnd } from '../list-end';
import { narrow } from './filter-store';
import { nothingFoundOf } from './nothing-found';
import { TournamentListCard } from './tournament-card';
import './tournaments.css';
import type { TournamentListState } from './use-tournament-list';

/** Why nothing was found, and the one way on. */
const nothingIn = ({ filters, onlyFitting, refetch }: TournamentListState) => {
  const { next, ...words } = nothingFoundOf({ ...filters, fitsMe: onlyFitting });
  const drawing = filters.q ? ('search' as const) : ('court' as const);
  return { drawing, ...words, onAction: () => (next ? narrow(next) : refetch()) };
};

export interface TournamentsFoundProps {
  list: TournamentListState;
  beside: BesideState;
}

/** What the search and the filters found, or why there is nothing and the one way on. */
export const TournamentsFound = ({ list, beside }: TournamentsFoundProps) => (
  <Gate
    read={list}
    failed={browsing.loadFailed}
    cards={4}
    none={({ length }) => (length > 0 ? undefined : nothingIn(list))}
  >
    {(cards) => (
      <View className={classNames('tournament-cards', list.isFormer && 'tournament-searching')}>
        {cards.map((card) => (
          <TournamentListCard
            key={card.id}
            card={card}
            mark={list.marks?.get(card.id)}
            fits={list.fits.get(card.id)}
            now={list.now}
            opened={card.id === beside.opened}
            onOpen={beside.open}
          />
        ))}
        <ListEnd list={list} words={browsing} />
      </View>
    )}
  </Gate>
);
