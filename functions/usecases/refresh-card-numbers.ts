import type { Clock } from '../domain/ports';
import { searchOf } from '../domain/publishing/card-list';
import { cardNumbersOf } from '../domain/publishing/event-views';
import type { CardPosition } from '../domain/publishing/card-list';
import type { TournamentStore } from '../domain/publishing/tournament-store';

export interface RefreshCardNumbersDeps {
  readonly tournaments: Pick<TournamentStore, 'list' | 'detail' | 'saveNumbers'>;
  readonly clock: Clock;
}

const PAGE = 50;

/**
 * Copies the ledgers' numbers onto the cards of every tournament that is not over. The sweep calls it
 * each minute: an entry never writes to the card, which would make every entry of a tournament wait
 * for the others at one item.
 */
export const refreshCardNumbers = async ({
  tournaments,
  clock,
}: RefreshCardNumbersDeps): Promise<void> => {
  const search = searchOf({}, clock.now());
  let after: CardPosition | null = null;
  do {
    const page: Awaited<ReturnType<TournamentStore['list']>> = await tournaments.list(
      search,
      after,
      PAGE,
    );
    for (const { card, numbers } of page.cards) {
      const found = card.opensAt <= search.now ? await tournaments.detail(card.id) : null;
      if (!found) continue;
      const present = cardNumbersOf(found.tournament, found.ledgers);
      if (present.held !== numbers.held || present.full !== numbers.full)
        await tournaments.saveNumbers(card.id, present);
    }
    after = page.next;
  } while (after !== null);
};
