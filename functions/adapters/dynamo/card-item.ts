import type { Card, CardNumbers } from '../../domain/lists/card';
import type { StoredCard } from '../../domain/lists/tournament-store';
import { tournamentCardKey, tournamentsIndex } from './keys';

/** CARD: small, so that a page of the list reads little; the only item of a tournament on GSI1. */
export const cardItem = (card: Card, numbers: CardNumbers) => ({
  ...tournamentCardKey(card.id),
  ...tournamentsIndex(card.firstDay, card.id),
  ...card,
  ...numbers,
});

export const cardFromItem = (item: Readonly<Record<string, unknown>>): StoredCard => {
  const { PK: _1, SK: _2, GSI1PK: _3, GSI1SK: _4, held, full, ...card } = item;
  return {
    card: card as unknown as Card,
    numbers: { held: held as number, full: full as boolean },
  };
};
