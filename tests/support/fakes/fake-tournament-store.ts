import type { Region } from '../../../src/contract/tournaments';
import { cardOf, NO_NUMBERS } from '../../../functions/domain/lists/card';
import { isFound } from '../../../functions/domain/lists/card-list';
import type { StoredCard, TournamentStore } from '../../../functions/domain/lists/tournament-store';

type Detail = NonNullable<Awaited<ReturnType<TournamentStore['detail']>>>;

const orderOf = ({ card }: StoredCard): string => `${card.firstDay}#${card.id}`;

/** Tournaments in memory; keeps to the same suite as the real store. */
export const fakeTournamentStore = (): TournamentStore => {
  const details = new Map<string, Detail>();
  const cards = new Map<string, StoredCard>();
  let regions: readonly Region[] = [];
  return {
    publish: async (tournament, chapters, ledgers) => {
      const there = details.get(tournament.id);
      if (there) return there.tournament.digest === tournament.digest ? 'unchanged' : 'other-rules';
      details.set(tournament.id, { tournament, chapters, notice: null, ledgers });
      cards.set(tournament.id, {
        ...{ card: cardOf(tournament), numbers: NO_NUMBERS },
        told: new Set(),
      });
      return 'published';
    },
    detail: async (tournamentId) => details.get(tournamentId) ?? null,
    list: async (search, after, limit) => {
      const way = search.newestFirst ? -1 : 1;
      const behind = (stored: StoredCard): boolean =>
        after === null || (orderOf(stored) > `${after.firstDay}#${after.id}` ? 1 : -1) * way > 0;
      const found = [...cards.values()]
        .filter((stored) => isFound(stored.card, search))
        .sort((a, b) => (orderOf(a) < orderOf(b) ? -way : way))
        .filter(
          (stored) => behind(stored) && orderOf(stored) !== `${after?.firstDay}#${after?.id}`,
        );
      const page = found.slice(0, limit);
      return { cards: page, next: found.length > limit ? (page.at(-1)?.card ?? null) : null };
    },
    saveNumbers: async (tournamentId, numbers) => {
      const stored = cards.get(tournamentId);
      if (stored) cards.set(tournamentId, { ...stored, numbers });
    },
    regions: async () => regions,
    saveRegions: async (present) => {
      regions = present;
    },
  };
};
