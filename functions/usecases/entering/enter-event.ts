import type { EnterEvent, EntryView } from '../../../src/contract/entries';
import type { Reason } from '../../../src/contract/reasons';
import type { Actor } from '../../domain/actor';
import { addSeconds } from '../../domain/calendar/calendar';
import { kindOf, type Entry } from '../../domain/entry/entry';
import type { Loaded } from '../../domain/entry/entry-store';
import { windowRefusal } from '../../domain/entry/deadlines';
import { eventOf } from '../../domain/entry/rules-of';
import { ticketOf } from '../../domain/places/ledger';
import { ORPHAN_SECONDS } from '../../domain/places/orphans';
import { placeRulesOf } from '../../domain/places/place-rules';
import { ok, refuse, type Result } from '../../domain/result';
import {
  draftFor,
  judgedBy,
  loadAttempt,
  unitsSaid,
  type Attempt,
  type Ready,
} from './entry-attempt';
import { presentEntry } from './change-entry';
import type { EntryDeps } from './entry-deps';
import { unitsKnown } from './people-of';
import { openedPicks } from './picks';
import { takeTicket } from './take-ticket';
import { ticketName } from './ticket-name';
import { withCommand, type Once } from '../commands/with-command';
import { writeUnderTicket } from './write-under-ticket';

/**
 * Refusals that no entry of the person's own brings about, so that they cost one round trip, however many ask.
 * Whoever holds a ticket is never told that an event is full; the others rest on what never changes, on what
 * was sent, or on the member, in whose own item it would stand that the command was carried out.
 */
const NOT_OF_AN_ENTRY: readonly Reason[] = [
  'EVENT_FULL',
  'PERSON_NOT_FOUND',
  'TOURNAMENT_NOT_FOUND',
  'EVENT_NOT_FOUND',
  'ENTRY_NOT_OPEN',
  'UNIT_REQUIRED',
  'SINGLES_BY',
  'TEAM_NAME_REQUIRED',
  'NOT_APPROVED',
  'WRONG_SEX',
  'GRADE_UNKNOWN',
  'GRADE_MISMATCH',
  'TOO_OLD',
  'TOO_YOUNG',
  'NATIONALITY_REQUIRED',
  'ENROLMENT_REQUIRED',
  'REGION_REQUIRED',
  'CERTIFIED_ROLE_REQUIRED',
  'FORM_ANSWER_INVALID',
  'FORM_ANSWER_REQUIRED',
  'ROSTER_OWN_PHONE',
  'ROSTER_DUPLICATE_PHONE',
  'EARLIER_UNKNOWN',
];

/**
 * Enters an event (ENT-1 to ENT-6, ENT-10 to ENT-13, ENT-15 to ENT-17, ENT-19, ENT-20, CAP-1 to
 * CAP-4). Three round trips: read everything, the session beside it; take the place, one conditional
 * update of the ledger; write the entry with everybody's copy and the member as judged, one transaction.
 * A crash in between leaves a ticket without an entry: the person's next attempt finds it and goes on, or
 * the sweep gives the place back. Refuses TRY_AGAIN while another command of the person's is under way.
 */
export const enterEvent = (
  deps: EntryDeps,
  actor: Actor,
  tournamentId: string,
  input: EnterEvent,
  idempotencyKey: string,
): Promise<Result<EntryView>> => {
  const memberId = input.for ?? actor.memberId;
  const name = ticketName(
    deps.secrets,
    holderOf(deps, actor, memberId, input),
    tournamentId,
    input.eventId,
  );
  const attempt = { tournamentId, input, actor, memberId, name };
  return withCommand(
    deps,
    { actor, idempotencyKey, request: { tournamentId, do: 'enter', input } },
    {
      load: () => loadAttempt(deps, attempt),
      present: (entryId) => presentEntry(deps, actor, entryId, { memberId }),
      notItsDoing: NOT_OF_AN_ENTRY,
      carryOut: (loaded, once) => enterOnce(deps, attempt, loaded, once),
    },
  );
};

/** Whose ticket it is: who enters has one of an event; a leader one for each athlete of singles (ENT-1, CAP-2). */
const holderOf = (
  { secrets }: EntryDeps,
  actor: Actor,
  memberId: string,
  { eventId, role, invitees, own = [], earlier }: EnterEvent,
): string => {
  if (kindOf(eventId) !== 'singles' || role === 'athlete') return memberId;
  const [picked] = openedPicks(secrets, actor, earlier);
  const [invited] = invitees.map(({ phone }) => secrets.blindIndex('phone', phone));
  return [memberId, own[0]?.memberId ?? picked?.memberId ?? invited].join('|');
};

const enterOnce = async (
  deps: EntryDeps,
  attempt: Attempt,
  loaded: Loaded,
  once: Once,
): Promise<Result<EntryView> | 'stale'> => {
  const ready = readyFor(deps, attempt, loaded);
  if (!ready.ok) return ready;
  const judged = await judgedBy(deps, attempt, ready.value);
  if (!judged.ok) return judged;
  const draft = draftFor(deps, attempt, judged.value, { short: attempt.name, at: null });
  if (!draft.ok) return draft;
  const { tournament, ledger } = ready.value;
  const rules = placeRulesOf(tournament.rules, attempt.input.eventId);
  if (!rules) return refuse('EVENT_NOT_FOUND');
  const unchecked = await nameUnchecked(deps, ready.value, draft.value);
  if (!unchecked.ok) return unchecked;
  const ticket = await takeTicket(deps, ledger, rules, attempt.name, draft.value);
  if (ticket === 'stale' || !ticket.ok) return ticket;
  return writeUnderTicket(deps, attempt, judged.value, ticket.value, unchecked.value, once);
};

/** There is such an event, and it takes entries now. */
const readyFor = (deps: EntryDeps, { input, name }: Attempt, loaded: Loaded): Result<Ready> => {
  const { tournament, ledger } = loaded;
  if (!tournament) return refuse('TOURNAMENT_NOT_FOUND');
  const event = eventOf(tournament, input.eventId);
  if (!ledger || !event) return refuse('EVENT_NOT_FOUND');
  if (tournament.state === 'cancelled') return refuse('ENTRY_CLOSED');
  const known = unitsKnown(tournament, loaded, unitsSaid(input));
  if (!known.ok) return known;
  const ready = { ...loaded, tournament, ledger };
  const now = deps.clock.now();
  // whoever holds a ticket was in time: the crash that followed is not the person's, until the sweep takes
  // it back (ENT-13)
  const held = ticketOf(ledger, input.eventId, name) !== null;
  if (held && now < addSeconds(event.window.closesAt, ORPHAN_SECONDS)) return ok(ready);
  const shut = windowRefusal(event, now);
  return shut ?? ok(ready);
};

/** A name others will see is checked by WeChat; where it cannot be asked, they do not see it yet (ENT-7). */
const nameUnchecked = async (
  { wechat }: EntryDeps,
  { member }: Ready,
  { teamName }: Entry,
): Promise<Result<boolean>> => {
  if (teamName === null) return ok(false);
  if (!member?.openid) return ok(true);
  const checked = await wechat.checkText(member.openid, teamName);
  return checked === 'risky' ? refuse('TEXT_RISKY') : ok(checked === 'unchecked');
};
