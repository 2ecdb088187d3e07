import type { Use } from '../use';
import type { Watch } from '../../../src/contract/telling';
import type { Actor } from '../../domain/actor';
import { addSeconds } from '../../domain/calendar/calendar';
import { endOf } from '../../domain/lists/card';
import { ok, refuse, type Result } from '../../domain/result';

/** A watch is of no use any more, but may still be read by news that are late. */
const KEPT_SECONDS = 7 * 86_400;

/** Whether one watches a tournament (TEL-8): one GetItem. */
export const getWatch = async (
  { watches }: Use<'watches'>,
  { memberId }: Actor,
  tournamentId: string,
): Promise<Result<Watch>> => ok({ watching: await watches.has(memberId, tournamentId) });

/** 「提醒我」: hears of opening, of a place that is free, of the list (TEL-8). Refuses TOURNAMENT_NOT_FOUND. */
export const startWatch = async (
  { watches, tournaments }: Use<'tournaments' | 'watches'>,
  { memberId }: Actor,
  tournamentId: string,
): Promise<Result<null>> => {
  const found = await tournaments.detail(tournamentId);
  if (!found) return refuse('TOURNAMENT_NOT_FOUND');
  const until = addSeconds(endOf(found.tournament.rules.lastDay), KEPT_SECONDS);
  await watches.start(memberId, tournamentId, until);
  return ok(null);
};

/** Hears no more of it; again changes nothing. */
export const endWatch = async (
  { watches }: Use<'watches'>,
  { memberId }: Actor,
  tournamentId: string,
): Promise<Result<null>> => {
  await watches.end(memberId, tournamentId);
  return ok(null);
};
