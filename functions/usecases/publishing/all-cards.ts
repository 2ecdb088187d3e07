import type { CardPosition, CardSearch } from '../../domain/lists/card-list';
import type { StoredCard, TournamentStore } from '../../domain/lists/tournament-store';

const PAGE = 50;

/** Every card a search finds, one Query for fifty. */
export async function* allCards(
  tournaments: Pick<TournamentStore, 'list'>,
  search: CardSearch,
): AsyncGenerator<StoredCard> {
  let after: CardPosition | null = null;
  do {
    const page: Awaited<ReturnType<TournamentStore['list']>> = await tournaments.list(
      search,
      after,
      PAGE,
    );
    yield* page.cards;
    after = page.next;
  } while (after !== null);
}
