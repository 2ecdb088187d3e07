import type { Use } from '../use';
import type { Secrets } from '../../domain/ports';
import { ok, refuse, type Result } from '../../domain/result';

/**
 * Tells everybody who has entered a tournament or watches it that it was changed or cancelled (TEL-9),
 * in the association's own words; the worker does it in steps. The same words again are the same news: nobody hears
 * them twice. Refuses TOURNAMENT_NOT_FOUND.
 */
export const tellTournament = async (
  {
    news,
    secrets,
    tournaments,
    clock,
  }: Use<'clock' | 'news' | 'tournaments'> & {
    readonly secrets: Pick<Secrets, 'digest'>;
  },
  tournamentId: string,
  is: 'tournament-changed' | 'tournament-cancelled',
  note: string,
): Promise<Result<null>> => {
  if (!(await tournaments.detail(tournamentId))) return refuse('TOURNAMENT_NOT_FOUND');
  const words = secrets.digest(note).slice(0, 22);
  const id = `${is}#${tournamentId}#${words}`;
  await news.put({ id, at: clock.now(), is, tournamentId, note });
  return ok(null);
};
