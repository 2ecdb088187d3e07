import type { NoticePage } from '../../../src/contract/tournaments';
import { NOTICES } from '../../../src/contract/limits';
import { ok, refuse, type Result } from '../../domain/result';
import type { Use } from '../use';

const PAGE = 20;

/** Notices of a tournament, the latest first, for everybody (PUB-13). Two Queries side by side. Refuses TOURNAMENT_NOT_FOUND. */
export const listNotices = async (
  { tournaments, notices, clock }: Use<'clock' | 'notices' | 'tournaments'>,
  tournamentId: string,
  { cursor }: { readonly cursor?: string | undefined },
): Promise<Result<NoticePage>> => {
  const from = cursor === undefined ? NOTICES + 1 : Number(cursor);
  const [found, those] = await Promise.all([
    tournaments.detail(tournamentId),
    notices.before(tournamentId, from, PAGE + 1),
  ]);
  if (!found) return refuse('TOURNAMENT_NOT_FOUND');
  const shown = those.slice(0, PAGE);
  const last = shown.at(-1);
  return ok({
    tournamentName: found.tournament.rules.name,
    notices: [...shown],
    next: those.length > PAGE && last ? String(last.number) : null,
    now: clock.now(),
  });
};
