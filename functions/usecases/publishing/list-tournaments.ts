import type { Use } from '../use';
import type { TournamentPage, TournamentQuery } from '../../../src/contract/tournaments';
import { cardView } from '../../domain/lists/card';
import { cursorOf, positionOf, searchOf } from '../../domain/lists/card-list';
import { ok, refuse, type Result } from '../../domain/result';

const PAGE = 20;

/**
 * The public list: one Query, soonest first, ended ones newest first. The places on a card are at
 * most a minute old (refresh-card-numbers); the phase is computed now. A page may be short, even
 * empty, and still have a next one. Refuses INVALID_REQUEST for a cursor that is none of ours.
 */
export const listTournaments = async (
  { tournaments, clock }: Use<'clock' | 'tournaments'>,
  { cursor, ...query }: TournamentQuery,
): Promise<Result<TournamentPage>> => {
  const after = cursor === undefined ? null : positionOf(cursor);
  if (cursor !== undefined && after === null) return refuse('INVALID_REQUEST', { path: 'cursor' });
  const now = clock.now();
  const search = searchOf(query, now);
  // a cursor of another search lies outside this one's days: there is nothing behind it
  if (
    search.from > search.to ||
    (after && (after.firstDay < search.from || after.firstDay > search.to))
  )
    return ok({ tournaments: [], next: null, now });
  const { cards, next } = await tournaments.list(search, after, PAGE);
  return ok({
    tournaments: cards.map(({ card, numbers }) => cardView(card, numbers, now)),
    next: next && cursorOf(next),
    now,
  });
};
