import type { Event } from '../../../src/contract/regulation';
import { teamNameIn } from '../../../src/contract/roster';
import type { Role } from '../../../src/contract/words';
import type { Unit } from '../membership/unit';
import type { Tournament } from '../publishing/tournament';
import { ok, refuse, type Result } from '../result';
import { deadlinesOf } from './deadlines';
import { ENTRY_LIMITS } from './entry-limits';
import { entryIdOf, INITIATOR_SLOT, kindOf, type Entry, type Slot } from './entry';
import { hidingUnitOf } from './hidden-texts';
import { invitedSlots, type InvitedPerson } from './invitees';
import { join } from './join';
import { withNotices } from './notices-of';
import { broughtIn, withOwnPersons, type OwnPerson } from './own-persons';
import { isComplete, rosterFits } from './roster';
import { withOutcome } from './success';
import { checkTeamName } from './team-name';

/** An entry as asked for, phones already turned into people. */
export interface EntryRequest {
  readonly event: Event;
  readonly short: string;
  readonly maker: OwnPerson;
  /** other persons of the maker's account */
  readonly own: readonly OwnPerson[];
  /** of the phone the maker's account logs in with */
  readonly ownPhoneKey: string;
  readonly teamName: string | null;
  /** may not be on the kept list yet */
  readonly unit: Unit | null;
  readonly delegationSealed: string | null;
  readonly invited: readonly InvitedPerson[];
}

const isAlone = (role: Role, { invited, own }: EntryRequest): boolean =>
  role === 'athlete' && invited.length + own.length === 0;

const shapeFits = (
  event: Event,
  role: Role,
  tournament: Tournament,
  request: EntryRequest,
): Result<string | null> => {
  if (request.unit === null && tournament.rules.entry.unit === 'required')
    return refuse('UNIT_REQUIRED');
  if (kindOf(event.id) === 'singles' && !isAlone(role, request)) return refuse('SINGLES_IN_PERSON');
  const named = teamNameIn(tournament.rules, event);
  return named === 'none' || (named === 'optional' && request.teamName === null)
    ? ok(null)
    : checkTeamName(request.teamName);
};

/**
 * A new entry before it has its place, or why it cannot be (ENT-1 to ENT-5, ENT-10 to ENT-12,
 * ENT-16, ENT-17, ENT-19). Making it confirms the maker's own slot (ENT-2). After closing, which only
 * whoever holds a ticket comes to, one that would still wait for somebody is refused: it would lapse at
 * once (ENT-13, ENT-14).
 */
export const draftEntry = (tournament: Tournament, request: EntryRequest): Result<Entry> => {
  const { event, short, maker } = request;
  const { now } = maker;
  const shape = shapeFits(event, maker.role, tournament, request);
  if (!shape.ok) return shape;
  if (maker.parts.filter(({ initiator }) => initiator).length >= ENTRY_LIMITS.made)
    return refuse('TOO_MANY_REQUESTS', { retryAfterSeconds: 86_400 });
  const joined = join(tournament, event, [], maker);
  if (!joined.ok) return joined;
  const own: Slot = {
    id: INITIATOR_SLOT,
    phoneMasked: maker.phoneMasked,
    role: maker.role,
    invitedAt: now,
    ...joined.value,
  };
  const present = withOwnPersons(tournament, event, [own], request.own);
  if (!present.ok) return present;
  const invited = invitedSlots(present.value, request.invited, request.ownPhoneKey, now);
  if (!invited.ok) return invited;
  const slots = [...present.value, ...invited.value];
  const fits = rosterFits(event, slots);
  if (!fits.ok) return fits;
  const { closesAt } = tournament;
  const late = now >= closesAt;
  const draft: Entry = {
    id: entryIdOf(tournament.id, event.id, short),
    tournamentId: tournament.id,
    eventId: event.id,
    short,
    seq: 0,
    version: 0,
    teamName: shape.value,
    unit: request.unit && { id: request.unit.id, name: request.unit.name },
    ...hidingUnitOf([request, ...request.own]),
    ...(request.delegationSealed ? { delegationSealed: request.delegationSealed } : {}),
    slots,
    waitlisted: false,
    ended: null,
    enteredAt: late ? closesAt : now,
    ...deadlinesOf(tournament, event),
    history: [{ at: late ? closesAt : now, kind: 'entered', by: own.id }],
    notices: [],
  };
  return late && !isComplete(event, draft) ? refuse('ENTRY_CLOSED') : ok(draft);
};

/** The entry with its ticket: a place at once (ENT-6) or a turn in the waiting list (CAP-3). */
export const withTicket = (
  event: Event,
  draft: Entry,
  ticket: { readonly seq: number; readonly waiting: boolean },
): Entry => {
  const { enteredAt: at, slots } = draft;
  const invited = slots.filter(({ state }) => state === 'invited');
  const placed: Entry = {
    ...draft,
    seq: ticket.seq,
    waitlisted: ticket.waiting,
    history: [
      ...draft.history,
      ...(ticket.waiting ? [{ at, kind: 'waitlisted' } as const] : []),
      ...broughtIn(slots.slice(1), at),
    ],
  };
  return withOutcome(
    event,
    null,
    withNotices(placed, invited, 'invited', at, INITIATOR_SLOT),
    INITIATOR_SLOT,
    at,
  );
};
