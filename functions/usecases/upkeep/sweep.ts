import type { Use } from '../use';
import { searchOf } from '../../domain/lists/card-list';
import { allCards } from '../publishing/all-cards';
import type { EntryDeps } from '../entering/entry-deps';
import { forgetLeftNames } from '../leaving/forget-in-rankings';
import { followInvitations } from '../moving/follow-invitations';
import { sendAccountMessages } from '../moving/send-account-messages';
import { indexResults } from '../results/index-results';
import { sweepLedger } from './sweep-ledger';
import { sweepNotices } from './sweep-notices';

export type SweepDeps = EntryDeps &
  Use<
    'accountMessages' | 'forgotten' | 'moves' | 'ranking' | 'registered' | 'results' | 'tournaments'
  >;

/**
 * What no request may wait for and no crash may leave undone, once a minute: tickets without an entry
 * go back, promotions reach their entries, the lapse at closing (ENT-14), messages not sent yet, athletes'
 * records of results (PTS-8), names of those who left, invitations to former numbers (MEM-8). Each tournament by itself: one that fails holds up no other.
 */
export const sweep = async (deps: SweepDeps): Promise<void> => {
  const search = searchOf({}, deps.clock.now());
  for await (const { card } of allCards(deps.tournaments, search)) {
    if (card.opensAt > search.now) continue;
    try {
      await sweepTournament(deps, card.id);
    } catch (error) {
      deps.logger.error('sweep', { tournament: card.id, error: (error as Error).name });
    }
  }
  await followInvitations(deps);
  await sendAccountMessages(deps);
  await sweepNotices(deps);
  await indexResults(deps);
  await forgetLeftNames(deps);
};

const sweepTournament = async (deps: SweepDeps, tournamentId: string): Promise<void> => {
  const found = await deps.tournaments.detail(tournamentId);
  if (!found) return;
  for (const ledger of found.ledgers) await sweepLedger(deps, found.tournament, ledger);
};
