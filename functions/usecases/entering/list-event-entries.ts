import type { Use } from '../use';
import type { EntryList } from '../../../src/contract/tournaments';
import type { EntryListQuery } from '../../../src/contract/requests/tournaments';
import type * as z from 'zod/mini';
import type { Actor } from '../../domain/actor';
import { namedMembers, rankedMembers } from '../../domain/entry/ranked-slots';
import {
  entryPageOf,
  listCursorOf,
  listedEntries,
  listPositionOf,
} from '../../domain/lists/listed-entries';
import { ok, refuse, type Result } from '../../domain/result';
import { personsOf } from '../../domain/membership/persons';
import { ranksOf } from './ranks-of';

const PAGE = 50;

/** Who works for the association, or answers for the tournament's results, sees the names that a list masks. */
const isOfficial = async (
  { roles }: Use<'roles'>,
  { memberId }: Actor,
  tournamentId: string,
): Promise<boolean> => {
  const [{ association }, chief] = await Promise.all([
    roles.rightsOf(memberId),
    roles.chiefRefereeOf(tournamentId),
  ]);
  return association || chief === memberId;
};

/** MEM-13, as it stands now. One BatchGet for each hundred members. */
const publishedOf = async (
  { athletes }: Use<'athletes'>,
  memberIds: readonly string[],
): Promise<ReadonlySet<string>> => {
  const facts = memberIds.length > 0 ? await athletes.of(memberIds) : [];
  return new Set(facts.flatMap(({ id, published }) => (published ? [id] : [])));
};

/**
 * The list of an event (S0 四(一)1): one Query and, beside each other, one BatchGet for the ranks and one for the
 * consents of whom it shows; who is logged in has the own rows marked. Everybody sees the same names (MEM-13): masked names without unit of who does not consent;
 * officials see every name. A list that is not public is empty for everybody (the detail says that it is not).
 * Refuses EVENT_NOT_FOUND, INVALID_REQUEST for a cursor that is none of ours.
 */
export const listEventEntries = async (
  deps: Use<'athletes' | 'clock' | 'eventLists' | 'members' | 'published' | 'ranking' | 'roles'>,
  actor: Actor | null,
  { tournamentId, eventId }: { readonly tournamentId: string; readonly eventId: string },
  { cursor }: z.infer<typeof EntryListQuery>,
): Promise<Result<EntryList>> => {
  const after = cursor === undefined ? null : listPositionOf(cursor);
  if (cursor !== undefined && after === null) return refuse('INVALID_REQUEST', { path: 'cursor' });
  const [found, official, account] = await Promise.all([
    deps.eventLists.read(tournamentId, eventId),
    actor !== null && isOfficial(deps, actor, tournamentId),
    actor && deps.members.find(actor.memberId),
  ]);
  if (!found) return refuse('EVENT_NOT_FOUND');
  const { about } = found;
  const shown = entryPageOf(about, found.entries, { now: deps.clock.now(), after, limit: PAGE });
  const slots = shown.page.flatMap((entry) => entry.slots);
  const [ranks, published] = await Promise.all([
    ranksOf(deps, about.rankedIn, rankedMembers(slots)),
    official ? null : publishedOf(deps, namedMembers(slots)),
  ]);
  return ok({
    entries: listedEntries(about, shown, {
      ...{ published, ranks },
      mine: new Set(account ? personsOf(account) : []),
    }),
    next: shown.next && listCursorOf(shown.next),
  });
};
