import type { Use } from '../use';
import type { StoredCard } from '../../domain/lists/tournament-store';
import { closingsOf, eventsIn, type Ledger } from '../../domain/places/ledger';
import type { Tournament } from '../../domain/publishing/tournament';
import { momentName, momentNews, momentsDue, type Dated } from '../../domain/telling/news';

/** When the events of a ledger are entered, and whether their closing is worked off. */
const datedIn = (tournament: Tournament, ledger: Ledger): Dated[] => {
  const events = eventsIn(tournament.rules, ledger).map(({ id }) => id);
  return closingsOf(ledger, events).map(({ opensAt, closesAt, lapsed }) => ({
    ...{ opensAt, closesAt, settled: lapsed === 'all' },
  }));
};

/** Makes news of the moments of a tournament that have come, each once (TEL-7, TEL-8). */
export const noteMoments = async (
  { news, clock }: Use<'clock' | 'news'>,
  { card, told }: StoredCard,
  tournament: Tournament,
  ledgers: readonly Ledger[],
): Promise<void> => {
  const now = clock.now();
  const events = ledgers.flatMap((ledger) => datedIn(tournament, ledger));
  for (const moment of momentsDue(events, tournament.rules.entry.listPublic, now))
    if (!told.has(momentName(moment))) await news.putMoment(momentNews(card.id, moment, now));
};
