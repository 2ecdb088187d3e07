import type { Use } from '../use';
import type { EntryList } from '../../../src/contract/tournaments';
import type { EntryListQuery } from '../../../src/contract/requests/tournaments';
import type * as z from 'zod/mini';
import type { Actor } from '../../domain/actor';
import { rankedMembers } from '../../domain/entry/ranked-slots';
import {
  entryPageOf,
  listCursorOf,
  listedEntries,
  listPositionOf,
} from '../../domain/lists/listed-entries';
import { ok, refuse, type Result } from '../../domain/result';
import { ranksOf } from './ranks-of';

const PAGE = 50;

const NO_RANKS: ReadonlyMap<string, number> = new Map();

/**
 * The list of an event (S0 四(一)1): one Query, and one BatchGet for the ranks of whom it shows to a
 * member. Guests see masked names, members names, units and ranks; a list that is not public is empty for
 * everybody (the detail says that it is not). Refuses EVENT_NOT_FOUND, INVALID_REQUEST for a cursor that
 * is none of ours.
 */
export const listEventEntries = async (
  deps: Use<'clock' | 'eventLists' | 'published' | 'ranking'>,
  actor: Actor | null,
  { tournamentId, eventId }: { readonly tournamentId: string; readonly eventId: string },
  { cursor }: z.infer<typeof EntryListQuery>,
): Promise<Result<EntryList>> => {
  const after = cursor === undefined ? null : listPositionOf(cursor);
  if (cursor !== undefined && after === null) return refuse('INVALID_REQUEST', { path: 'cursor' });
  const found = await deps.eventLists.read(tournamentId, eventId);
  if (!found) return refuse('EVENT_NOT_FOUND');
  const { about } = found;
  const shown = entryPageOf(about, found.entries, { now: deps.clock.now(), after, limit: PAGE });
  const masked = actor === null;
  const ranks = masked
    ? NO_RANKS
    : await ranksOf(
        deps,
        about.event.group.rankingList,
        rankedMembers(shown.page.flatMap(({ slots }) => slots)),
      );
  return ok({
    entries: listedEntries(about, shown, { masked, ranks }),
    next: shown.next && listCursorOf(shown.next),
    masked,
  });
};
