import type { Use } from '../use';
import type { OfficialList } from '../../../src/contract/official-list';
import { activeSlots } from '../../domain/entry/entry';
import { rankedMembers } from '../../domain/entry/ranked-slots';
import { eventOf } from '../../domain/entry/rules-of';
import { officialListOf } from '../../domain/lists/official-list';
import { listIssueOf } from '../../domain/publishing/list-issue';
import { ok, refuse, type Result } from '../../domain/result';
import { ranksOf } from '../entering/ranks-of';

/**
 * Who has entered an event, for its chief referee and the association (ENT-18). Two Queries beside each other, then
 * a BatchGet of the ranks. Refuses TOURNAMENT_NOT_FOUND and EVENT_NOT_FOUND.
 */
export const getOfficialList = async (
  deps: Use<'clock' | 'entries' | 'published' | 'ranking' | 'tournaments'>,
  { tournamentId, eventId }: { readonly tournamentId: string; readonly eventId: string },
): Promise<Result<OfficialList>> => {
  const [found, entries] = await Promise.all([
    deps.tournaments.detail(tournamentId),
    deps.entries.listOfEvent(tournamentId, eventId),
  ]);
  if (!found) return refuse('TOURNAMENT_NOT_FOUND');
  const event = eventOf(found.tournament, eventId);
  if (!event) return refuse('EVENT_NOT_FOUND');
  const ranks = await ranksOf(
    deps,
    listIssueOf(found.tournament.rules, event),
    rankedMembers(entries.flatMap(activeSlots)),
  );
  return ok(officialListOf(found.tournament, event, entries, { ranks, now: deps.clock.now() }));
};
