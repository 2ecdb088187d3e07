import type { Use } from '../use';
import { searchOf } from '../../domain/lists/card-list';
import type { StoredCard } from '../../domain/lists/tournament-store';
import { allCards } from '../publishing/all-cards';
import type { EntryDeps } from '../entering/entry-deps';
import { forgetLeftNames } from '../leaving/forget-in-rankings';
import { followInvitations } from '../moving/follow-invitations';
import { sendAccountMessages } from '../moving/send-account-messages';
import { indexResults } from '../results/index-results';
import { checkHiddenTexts } from './check-hidden-texts';
import { tell } from '../telling/tell';
import type { TellingDeps } from '../telling/telling-deps';
import { sweepLedger } from './sweep-ledger';
import { noteMoments } from './note-moments';

export type SweepDeps = EntryDeps &
  TellingDeps &
  Use<
    | 'accountMessages'
    | 'files'
    | 'forgotten'
    | 'moves'
    | 'ranking'
    | 'registered'
    | 'results'
    | 'units'
  >;

/**
 * What no request may wait for and no crash may leave undone, once a minute: tickets without an entry
 * go back, promotions reach their entries, the lapse at closing (ENT-14), people are told (TEL), athletes'
 * records of results (PTS-8), texts that others do not read yet (ENT-7), names of those who left, invitations to
 * former numbers (MEM-8). Each tournament by itself: one that fails holds up no other.
 */
export const sweep = async (deps: SweepDeps): Promise<void> => {
  const search = searchOf({}, deps.clock.now());
  for await (const stored of allCards(deps.tournaments, search)) {
    const { card } = stored;
    if (card.opensAt > search.now) continue;
    try {
      await sweepTournament(deps, stored);
    } catch (error) {
      deps.logger.error('sweep', { tournament: card.id, error: (error as Error).name });
    }
  }
  await followInvitations(deps);
  await sendAccountMessages(deps);
  await tell(deps);
  await checkHiddenTexts(deps);
  await indexResults(deps);
  await forgetLeftNames(deps);
};

const sweepTournament = async (deps: SweepDeps, stored: StoredCard): Promise<void> => {
  const found = await deps.tournaments.detail(stored.card.id);
  if (!found) return;
  for (const ledger of found.ledgers) await sweepLedger(deps, found.tournament, ledger);
  const lapsed = found.ledgers.every((ledger) => ledger.lapsed === 'all');
  await noteMoments(deps, stored, lapsed && found.tournament.rules.entry.listPublic);
};
