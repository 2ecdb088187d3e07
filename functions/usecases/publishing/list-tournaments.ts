import type { Use } from '../use';
import type { TournamentPage, TournamentQuery } from '../../../src/contract/tournaments';
import { cardView } from '../../domain/lists/card';
import { cursorOf, positionOf, searchOf, type ListPosition } from '../../domain/lists/card-list';
import type { StoredCard } from '../../domain/lists/tournament-store';
import type { Instant } from '../../../src/contract/words';
import { ok, refuse, type Result } from '../../domain/result';

const PAGE = 20;
const ENDED: ListPosition = { ended: true, after: null };

/**
 * The public list: one Query, soonest first, ended ones newest first; without a phase what has ended comes behind the
 * others, with a second Query on the page where it begins. The places on a card are at
 * most a minute old (refresh-card-numbers); the phase is computed now. A page may be short, even
 * empty, and still have a next one. Refuses INVALID_REQUEST for a cursor that is none of ours.
 */
export const listTournaments = async (
  { tournaments, clock }: Use<'clock' | 'tournaments'>,
  { cursor, ...query }: TournamentQuery,
): Promise<Result<TournamentPage>> => {
  const beginning: ListPosition = { ended: query.phase === 'ended', after: null };
  const at = cursor === undefined ? beginning : positionOf(cursor);
  if (at === null) return refuse('INVALID_REQUEST', { path: 'cursor' });
  const now = clock.now();
  // a cursor of another phase has nothing behind it
  if (query.phase !== undefined && at.ended !== beginning.ended)
    return ok({ tournaments: [], next: null, now });
  const found = await pageOf(tournaments, { query, now, limit: PAGE }, at);
  const goesOn = query.phase === undefined && !at.ended && found.next === null;
  const limit = PAGE - found.cards.length;
  const rest = goesOn ? await pageOf(tournaments, { query, now, limit }, ENDED) : null;
  const cards = [...found.cards, ...(rest?.cards ?? [])];
  const next = rest ? rest.next : found.next;
  return ok({
    tournaments: cards.map(({ card, numbers }) => cardView(card, numbers, now)),
    next: next && cursorOf(next),
    now,
  });
};

interface PageOf {
  readonly query: Omit<TournamentQuery, 'cursor'>;
  readonly now: Instant;
  readonly limit: number;
}

/** A page of what has ended or of what has not; a cursor of another search lies outside its days: nothing is behind it. */
const pageOf = async (
  tournaments: Use<'tournaments'>['tournaments'],
  { query, now, limit }: PageOf,
  { ended, after }: ListPosition,
): Promise<{ readonly cards: readonly StoredCard[]; readonly next: ListPosition | null }> => {
  const search = searchOf(ended ? { ...query, phase: 'ended' } : query, now);
  const outside = after && (after.firstDay < search.from || after.firstDay > search.to);
  if (search.from > search.to || outside) return { cards: [], next: null };
  if (limit === 0) return { cards: [], next: { ended, after } };
  const { cards, next } = await tournaments.list(search, after, limit);
  return { cards, next: next && { ended, after: next } };
};
