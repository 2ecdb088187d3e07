import type { Use } from '../use';
import type { TournamentDetail } from '../../../src/contract/tournaments';
import { closingsOfEvents, nextClosing, phaseOf } from '../../domain/lists/card';
import { athletesOf, eventViewsOf } from '../../domain/lists/event-views';
import { ok, refuse, type Result } from '../../domain/result';

/**
 * The detail page (S0 四(一)1, ENT-20), the same for everybody: one Query, numbers exact.
 * Refuses TOURNAMENT_NOT_FOUND.
 */
export const getTournament = async (
  { tournaments, clock }: Use<'clock' | 'tournaments'>,
  tournamentId: string,
): Promise<Result<TournamentDetail>> => {
  const found = await tournaments.detail(tournamentId);
  if (!found) return refuse('TOURNAMENT_NOT_FOUND');
  const { tournament, chapters, notice, ledgers } = found;
  const { rules, opensAt, closesAt } = tournament;
  const now = clock.now();
  return ok({
    regulation: { ...rules, chapters },
    phase: phaseOf({ opensAt, closesAt, lastDay: rules.lastDay }, now),
    opensAt,
    closesAt: nextClosing(closingsOfEvents(tournament), closesAt, now),
    lastClosesAt: closesAt,
    events: eventViewsOf(tournament, ledgers, now),
    athletes: athletesOf(tournament, ledgers),
    notice,
    now,
  });
};
