import type { Use } from '../use';
import type { Instant } from '../../../src/contract/words';
import { canonical } from '../../domain/canonical';
import { searchOf } from '../../domain/lists/card-list';
import type { Card, CardNumbers } from '../../domain/lists/card';
import { cardNumbersOf } from '../../domain/lists/event-views';
import { placeFreeNews, type News } from '../../domain/telling/news';
import { allCards } from '../publishing/all-cards';

/**
 * Copies the ledgers' numbers onto the cards of every tournament that is not over. The sweep calls it
 * each minute: an entry never writes to the card, which would make every entry of a tournament wait
 * for the others at one item.
 */
export const refreshCardNumbers = async ({
  tournaments,
  clock,
}: Use<'clock' | 'tournaments'>): Promise<void> => {
  const search = searchOf({}, clock.now());
  for await (const { card, numbers } of allCards(tournaments, search)) {
    const found = card.opensAt <= search.now ? await tournaments.detail(card.id) : null;
    if (!found) continue;
    const present = cardNumbersOf(found.tournament, found.ledgers);
    if (canonical(present) !== canonical(numbers))
      await tournaments.saveNumbers(
        card.id,
        present,
        ...newsOf(numbers, present, card, search.now),
      );
  }
};

/** TEL-8: a tournament that was full and is open has room again. */
const newsOf = (
  before: CardNumbers,
  after: CardNumbers,
  { id, closesAt }: Card,
  now: Instant,
): News[] => (before.full && !after.full && now < closesAt ? [placeFreeNews(id, now)] : []);
