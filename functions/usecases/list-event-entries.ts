import type { EntryList, EntryListQuery } from '../../src/contract/tournaments';
import type * as z from 'zod/mini';
import type { Actor } from '../domain/actor';
import type { Clock } from '../domain/ports';
import type { EventLists } from '../domain/publishing/event-lists';
import { listCursorOf, listedEntries, listPositionOf } from '../domain/publishing/listed-entries';
import { ok, refuse, type Result } from '../domain/result';

export interface ListEventEntriesDeps {
  readonly eventLists: EventLists;
  readonly clock: Clock;
}

const PAGE = 50;

/**
 * The list of an event (S0 四(一)1): one Query. Guests see masked names, members names and units; a
 * list that is not public is empty for everybody (the detail says that it is not). Refuses
 * EVENT_NOT_FOUND, INVALID_REQUEST for a cursor that is none of ours.
 */
export const listEventEntries = async (
  { eventLists, clock }: ListEventEntriesDeps,
  actor: Actor | null,
  { tournamentId, eventId }: { readonly tournamentId: string; readonly eventId: string },
  { cursor }: z.infer<typeof EntryListQuery>,
): Promise<Result<EntryList>> => {
  const after = cursor === undefined ? null : listPositionOf(cursor);
  if (cursor !== undefined && after === null) return refuse('INVALID_REQUEST', { path: 'cursor' });
  const found = await eventLists.read(tournamentId, eventId);
  if (!found) return refuse('EVENT_NOT_FOUND');
  const masked = actor === null;
  const { entries, next } = listedEntries(found.about, found.entries, {
    now: clock.now(),
    masked,
    after,
    limit: PAGE,
  });
  return ok({ entries, next: next && listCursorOf(next), masked });
};
