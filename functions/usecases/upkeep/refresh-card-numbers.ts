import type { Use } from '../use';
import type { Instant } from '../../../src/contract/words';
import { eachAlone } from '../commands/each-alone';
import { canonical } from '../../domain/canonical';
import type { StoredCard } from '../../domain/lists/tournament-store';
import { searchOf } from '../../domain/lists/card-list';
import type { Card, CardNumbers } from '../../domain/lists/card';
import { cardNumbersOf } from '../../domain/lists/event-views';
import { regionsOf } from '../../domain/lists/regions';
import { placeFreeNews, type News } from '../../domain/telling/news';
import { allCards } from '../publishing/all-cards';

type Deps = Use<'clock' | 'logger' | 'tournaments'>;

/**
 * Copies the ledgers' numbers onto the cards of every tournament that is not over. The sweep calls it
 * each minute: an entry never writes to the card, which would make every entry of a tournament wait
 * for the others at one item. One that fails holds up no other. Where they are is noted beside (PUB-1).
 */
export const refreshCardNumbers = async (deps: Deps): Promise<void> => {
  const search = searchOf({}, deps.clock.now());
  const seen: Card[] = [];
  await eachAlone(
    deps,
    'card-numbers',
    allCards(deps.tournaments, search),
    async (stored) => {
      seen.push(stored.card);
      if (stored.card.opensAt <= search.now) await refreshOne(deps, stored, search.now);
    },
    { about: ({ card }) => ({ tournament: card.id }) },
  );
  const regions = regionsOf(seen, search.now);
  if (canonical(regions) !== canonical(await deps.tournaments.regions()))
    await deps.tournaments.saveRegions(regions);
};

const refreshOne = async (
  { tournaments }: Deps,
  { card, numbers }: StoredCard,
  now: Instant,
): Promise<void> => {
  const found = await tournaments.detail(card.id);
  if (!found) return;
  const present = cardNumbersOf(found.tournament, found.ledgers, now);
  if (canonical(present) !== canonical(numbers))
    await tournaments.saveNumbers(card.id, present, ...newsOf(numbers, present, card, now));
};

/** TEL-8: a tournament that was full and is open has room again. */
const newsOf = (
  before: CardNumbers,
  after: CardNumbers,
  { id, closesAt }: Card,
  now: Instant,
): News[] => (before.full && !after.full && now < closesAt ? [placeFreeNews(id, now)] : []);
