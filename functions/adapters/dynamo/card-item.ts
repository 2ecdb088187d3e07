import type { Card, CardNumbers } from '../../domain/lists/card';
import type { StoredCard } from '../../domain/lists/tournament-store';
import {
  flag,
  itemOf,
  list,
  map,
  nullable,
  number,
  optional,
  or,
  set,
  text,
  type Item,
} from './item';
import { tournamentCardKey, tournamentsIndex } from './keys';

/** CARD: small, so that a page of the list reads little; the only item of a tournament on GSI1. */
export const cardItem = (card: Card, numbers: CardNumbers) => ({
  ...tournamentCardKey(card.id),
  ...tournamentsIndex(card.firstDay, card.id),
  ...card,
  ...numbers,
});

/** Cards that were published before they told their sport, district and events lack them. */
const cardOf = itemOf<Card>({
  id: text,
  name: text,
  sport: or(text<Card['sport']>, 'tennis'),
  kind: text,
  level: nullable(text<NonNullable<Card['level']>>),
  firstDay: text,
  lastDay: text,
  province: text,
  city: text,
  district: or(text, ''),
  opensAt: text,
  closesAt: text,
  groups: list,
  placesBy: text,
  places: nullable(number),
  search: text,
  closings: optional(list<NonNullable<Card['closings']>>),
});
const toldOf = itemOf<Pick<StoredCard, 'told'>>({ told: or(set, new Set<string>()) });
const numbersOf = itemOf<CardNumbers>({ held: number, full: flag, events: or(map, {}) });

export const cardFromItem = (item: Item): StoredCard => ({
  card: cardOf(item),
  numbers: numbersOf(item),
  ...toldOf(item),
});
