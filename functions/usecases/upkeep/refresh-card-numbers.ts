import type { Use } from '../use';
import { searchOf } from '../../domain/lists/card-list';
import { cardNumbersOf } from '../../domain/lists/event-views';
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
    if (present.held !== numbers.held || present.full !== numbers.full)
      await tournaments.saveNumbers(card.id, present);
  }
};
