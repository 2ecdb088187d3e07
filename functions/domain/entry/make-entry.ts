import type { Event } from '../../../src/contract/regulation';
import { singlesByIn, teamNameIn } from '../../../src/contract/roster';
import type { Instant, Role, SinglesBy } from '../../../src/contract/words';
import type { Unit } from '../membership/unit';
import { TICKET_NAME } from '../places/ledger';
import type { Tournament } from '../publishing/tournament';
import { ok, refuse, type Result } from '../result';
import { deadlinesOf } from './deadlines';
import { ENTRY_LIMITS } from './entry-limits';
import { entryIdOf, INITIATOR_SLOT, kindOf, partsOfId, type Entry, type Slot } from './entry';
import { hidingUnitOf } from './hidden-texts';
import { invitedSlots, type InvitedPerson } from './invitees';
import { join } from './join';
import { withNotices } from './notices-of';
import { broughtIn, withOwnPersons, type OwnPerson } from './own-persons';
import { isComplete, rosterFits } from './roster';
import type { Part } from './participation';
import { withOutcome } from './success';
import { checkTeamName } from './team-name';

/** An entry as asked for, phones already turned into people. */
export interface EntryRequest {
  readonly event: Event;
  readonly short: string;
  /** when its ticket was taken; null: it has none yet, or one that does not say it */
  readonly ticketAt: Instant | null;
  readonly maker: OwnPerson;
  /** a guardian acts for the maker */
  readonly byGuardian: boolean;
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

/** Who enters singles by a request: the athlete or a guardian, alone, or a leader one athlete; null: nobody may. */
const enteredBy = (role: Role, { invited, own, byGuardian }: EntryRequest): SinglesBy | null => {
  const others = [...invited, ...own].map((one) => one.role);
  if (role === 'athlete' && others.length === 0) return byGuardian ? 'guardian' : 'athlete';
  return role === 'leader' && others.length === 1 && others[0] === 'athlete' ? 'leader' : null;
};

/** ENT-1: singles are entered by whom the regulation says; a leader enters for a unit, and each athlete once. */
const singlesFit = ({ rules }: Tournament, request: EntryRequest): Result<null> => {
  const { maker, short, unit } = request;
  const allowed = singlesByIn(rules);
  const by = enteredBy(maker.role, request);
  if (by === null || !allowed.includes(by)) return refuse('SINGLES_BY', { by: allowed.join(',') });
  if (by !== 'leader') return ok(null);
  if (unit === null) return refuse('UNIT_REQUIRED');
  const name = short.slice(0, TICKET_NAME);
  const again = maker.parts.some(
    ({ facts, entryId }) => facts.ended === null && partsOfId(entryId).short.startsWith(name),
  );
  return again ? refuse('ROSTER_ALREADY_INVITED') : ok(null);
};

const shapeFits = (
  event: Event,
  tournament: Tournament,
  request: EntryRequest,
): Result<string | null> => {
  if (request.unit === null && tournament.rules.entry.unit === 'required')
    return refuse('UNIT_REQUIRED');
  if (kindOf(event.id) === 'singles') {
    const fits = singlesFit(tournament, request);
    if (!fits.ok) return fits;
  }
  const named = teamNameIn(tournament.rules, event);
  return named === 'none' || (named === 'optional' && request.teamName === null)
    ? ok(null)
    : checkTeamName(request.teamName);
};

/** Singles that a leader enters: no initiation, and counted apart from those (ENT-1). */
const isLed = ({ kind, role }: Pick<Part, 'kind' | 'role'>): boolean =>
  kind === 'singles' && role === 'leader';

/**
 * A new entry before it has its place, or why it cannot be (ENT-1 to ENT-5, ENT-10 to ENT-12,
 * ENT-16, ENT-17, ENT-19). Making it confirms the maker's own slot (ENT-2). After closing, which only
 * whoever holds a ticket comes to, one that would still wait for somebody is refused: it would lapse at
 * once (ENT-13, ENT-14). It is entered as of its ticket; a ticket that an attempt before this one took does not say
 * when: then as of now, or of closing.
 */
export const draftEntry = (tournament: Tournament, request: EntryRequest): Result<Entry> => {
  const { event, short, maker } = request;
  const { now } = maker;
  const shape = shapeFits(event, tournament, request);
  if (!shape.ok) return shape;
  const leads = isLed({ kind: kindOf(event.id), role: maker.role });
  const most = ENTRY_LIMITS[leads ? 'singlesByLeader' : 'made'];
  const made = maker.parts.filter((part) => part.initiator && isLed(part) === leads);
  if (made.length >= most) return refuse('TOO_MANY_REQUESTS', { retryAfterSeconds: 86_400 });
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
  const { closesAt } = event.window;
  const late = now >= closesAt;
  const enteredAt = request.ticketAt ?? (late ? closesAt : now);
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
    enteredAt,
    ...deadlinesOf(event),
    history: [{ at: enteredAt, kind: 'entered', by: own.id }],
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
