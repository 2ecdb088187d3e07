import type { EnterEvent, EntryView } from '../../src/contract/entries';
import type { Actor } from '../domain/actor';
import { repeated } from '../domain/entry/command';
import type { CommandMark, Entry } from '../domain/entry/entry';
import type { Loaded } from '../domain/entry/entry-store';
import { entryView } from '../domain/entry/entry-view';
import { draftEntry, withTicket } from '../domain/entry/make-entry';
import { partChanges } from '../domain/entry/parts-of';
import type { SeriesRecord } from '../domain/entry/requirements';
import { eventOf } from '../domain/entry/rules-of';
import { ticketOf, type Ledger } from '../domain/places/ledger';
import { placeRulesOf } from '../domain/places/place-rules';
import { ok, refuse, type Refusal, type Result } from '../domain/result';
import { commandMark, shortOf } from './command-mark';
import { delegationSealed } from './delegation';
import type { EntryDeps } from './entry-deps';
import { invitedPeople } from './invited-people';
import { releaseTicket } from './release-ticket';
import { sendSms } from './send-notices';
import { seriesRecord } from './series-record';
import { takeTicket, type Ticket } from './take-ticket';

/** A command whose entry was given up is carried out under another id, so many times. */
const GRAVES = 4;
/** How often a person's other commitments may change while he enters. */
const JUDGEMENTS = 6;

/** An attempt under one id. */
interface Attempt {
  readonly tournamentId: string;
  readonly input: EnterEvent;
  readonly actor: Actor;
  readonly short: string;
  readonly command: CommandMark;
}

type Ready = Loaded & {
  readonly tournament: NonNullable<Loaded['tournament']>;
  readonly ledger: Ledger;
};

/**
 * Enters an event (ENT-1 to ENT-6, ENT-10 to ENT-13, ENT-15 to ENT-17, ENT-19, ENT-20, CAP-1 to
 * CAP-4). Three round trips after the session: read everything; take the place, one conditional
 * update of the ledger; write the entry with everybody's copy, one transaction. A crash in between
 * leaves a ticket without an entry: the repeat of the command finds its ticket and goes on, or the
 * sweep gives the place back.
 */
export const enterEvent = async (
  deps: EntryDeps,
  actor: Actor,
  tournamentId: string,
  input: EnterEvent,
  idempotencyKey: string,
): Promise<Result<EntryView>> => {
  const request = { tournamentId, input };
  const command = commandMark(deps.secrets, actor, idempotencyKey, request);
  for (let grave = 0; grave < GRAVES; grave += 1) {
    const short = shortOf(deps.secrets, actor, idempotencyKey, grave);
    const attempt = { tournamentId, input, actor, short, command };
    const entered = await enterOnce(deps, attempt);
    if (entered !== 'buried') return entered;
  }
  return refuse('TRY_AGAIN');
};

const enterOnce = async (
  deps: EntryDeps,
  attempt: Attempt,
): Promise<Result<EntryView> | 'buried'> => {
  const loaded = await load(deps, attempt);
  if (loaded.buried) return 'buried';
  if (loaded.entry) return answerRepeat(deps, attempt, loaded, loaded.entry);
  const ready = readyFor(deps, attempt, loaded);
  if (!ready.ok) return ready;
  const record = await seriesRecord(deps, ready.value.tournament, attempt.actor);
  const draft = await draftFor(deps, attempt, ready.value, record);
  if (!draft.ok) return draft;
  const { tournament, ledger } = ready.value;
  const rules = placeRulesOf(tournament.rules, attempt.input.eventId);
  if (!rules) return refuse('EVENT_NOT_FOUND');
  const unchecked = await nameUnchecked(deps, ready.value, draft.value);
  if (!unchecked.ok) return unchecked;
  const ticket = await takeTicket(deps, ledger, rules, draft.value);
  if (!ticket.ok) return ticket;
  return finish(deps, attempt, ready.value, record, ticket.value, unchecked.value);
};

const load = (deps: EntryDeps, { tournamentId, input, short, actor }: Attempt): Promise<Loaded> =>
  deps.entries.load({
    tournamentId,
    eventId: input.eventId,
    short,
    memberId: actor.memberId,
    personKey: actor.personKey,
    ...(input.unitId === null ? {} : { unitId: input.unitId }),
  });

/** There is such an event, it takes entries now, and the key is no other request's. */
const readyFor = (deps: EntryDeps, attempt: Attempt, loaded: Loaded): Result<Ready> => {
  const { tournament, ledger } = loaded;
  const { input, short } = attempt;
  if (!tournament) return refuse('TOURNAMENT_NOT_FOUND');
  if (!ledger || !eventOf(tournament, input.eventId)) return refuse('EVENT_NOT_FOUND');
  if (loaded.participation?.parts.some(({ entryId }) => entryId.endsWith(`.${short}`)))
    return refuse('IDEMPOTENCY_KEY_REUSED');
  const ready = { ...loaded, tournament, ledger };
  // whoever holds a ticket was in time: the crash that followed is not the person's (ENT-13)
  if (ticketOf(ledger, input.eventId, short)) return ok(ready);
  if (tournament.state === 'cancelled') return refuse('ENTRY_CLOSED');
  const now = deps.clock.now();
  if (now < tournament.opensAt) return refuse('ENTRY_NOT_OPEN', { opensAt: tournament.opensAt });
  if (now >= tournament.closesAt) return refuse('ENTRY_CLOSED');
  const { unit } = tournament.rules.entry;
  if (unit !== 'none' && input.unitId !== null && !loaded.unit) return refuse('UNIT_UNKNOWN');
  return ok(ready);
};

const draftFor = async (
  deps: EntryDeps,
  { actor, input, short, command }: Attempt,
  { tournament, member, participation, unit }: Ready,
  record: SeriesRecord,
): Promise<Result<Entry>> => {
  const event = eventOf(tournament, input.eventId);
  if (!event) return refuse('EVENT_NOT_FOUND');
  const takesUnit = tournament.rules.entry.unit !== 'none' && unit !== null;
  return draftEntry(tournament, {
    event,
    short,
    command,
    teamName: input.teamName,
    unit: takesUnit ? { id: unit.id, name: unit.name } : null,
    delegationSealed: delegationSealed(deps.secrets, tournament, input, short),
    invited: invitedPeople(deps.secrets, input.invitees),
    maker: {
      personKey: actor.personKey,
      phoneMasked: member?.phoneMasked ?? '',
      member,
      parts: participation?.parts ?? [],
      record,
      role: input.role,
      answers: input.answers,
      declaration: input.declaration,
      now: deps.clock.now(),
    },
  });
};

/** A name others will see is checked (platform.md); an outage of the check marks it for review. */
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

/** Writes the entry under its ticket; judges again when the person took something else on meanwhile. */
const finish = async (
  deps: EntryDeps,
  attempt: Attempt,
  seen: Ready,
  record: SeriesRecord,
  ticket: Ticket,
  unchecked: boolean,
): Promise<Result<EntryView> | 'buried'> => {
  let ready = seen;
  for (let judgement = 0; judgement < JUDGEMENTS; judgement += 1) {
    const draft = await draftFor(deps, attempt, ready, record);
    if (!draft.ok) return giveBack(deps, attempt, ready, ticket, draft);
    const written = await writeEntry(deps, attempt, ready, draft.value, ticket, unchecked);
    if (written !== 'stale' && written !== 'exists') return written;
    const again = await load(deps, attempt);
    if (again.buried) return 'buried';
    if (again.entry) return answerRepeat(deps, attempt, again, again.entry);
    ready = { ...ready, participation: again.participation, member: again.member };
  }
  return giveBack(deps, attempt, ready, ticket, refuse('TRY_AGAIN'));
};

const writeEntry = async (
  deps: EntryDeps,
  { actor }: Attempt,
  { tournament, participation, ledger }: Ready,
  draft: Entry,
  ticket: Ticket,
  unchecked: boolean,
): Promise<Result<EntryView> | 'stale' | 'exists'> => {
  const event = eventOf(tournament, draft.eventId);
  if (!event) return refuse('EVENT_NOT_FOUND');
  const named = unchecked ? { ...draft, nameUnchecked: true } : draft;
  const entry = { ...withTicket(event, named, ticket), version: 1 };
  const committed = await deps.entries.commit({
    tournament,
    before: null,
    after: entry,
    parts: partChanges(event, null, entry, tournament),
    judged: { personKey: actor.personKey, version: participation?.version ?? 0 },
  });
  if (committed !== 'done') return committed;
  await sendSms(deps, tournament, entry);
  const [mine] = entry.slots;
  if (!mine) return refuse('TRY_AGAIN');
  const queued = ticket.waiting ? withQueued(ledger, ticket, entry) : ledger;
  const myName = mine.name ?? null;
  const now = deps.clock.now();
  return ok(entryView({ tournament, event, entry, mine, myName, ledger: queued, now }));
};

/** The ledger as it is with the ticket just taken: what the position in the waiting list is read from. */
const withQueued = (_seen: Ledger, { ledger, seq }: Ticket, { eventId, short }: Entry): Ledger => ({
  ...ledger,
  waiting: { ...ledger.waiting, [eventId]: { ...ledger.waiting[eventId], [short]: seq } },
});

/** The place goes back before the refusal: first the grave, so that no entry comes after it. */
const giveBack = async (
  deps: EntryDeps,
  attempt: Attempt,
  { tournament }: Ready,
  { ledger }: Ticket,
  refusal: Refusal,
): Promise<Result<EntryView>> => {
  const { input, short } = attempt;
  const buried = await deps.entries.bury(tournament.id, input.eventId, short, deps.clock.now());
  if (!buried) {
    const again = await load(deps, attempt);
    return again.entry ? answerRepeat(deps, attempt, again, again.entry) : refusal;
  }
  const present = await deps.ledgers.find(tournament.id, ledger.eventId);
  if (present) await releaseTicket(deps, tournament, present, short);
  return refusal;
};

/** The command has been carried out: its entry as it is now. */
const answerRepeat = (
  deps: EntryDeps,
  { command }: Attempt,
  { tournament, ledger, member }: Loaded,
  entry: Entry,
): Result<EntryView> => {
  const again = repeated(entry, command);
  if (again !== 'yes') return again ?? refuse('IDEMPOTENCY_KEY_REUSED');
  const event = tournament && eventOf(tournament, entry.eventId);
  const [mine] = entry.slots;
  if (!event || !mine) return refuse('ENTRY_NOT_FOUND');
  const myName = member?.profile?.realName ?? null;
  const now = deps.clock.now();
  return ok(entryView({ tournament, event, entry, mine, myName, ledger, now }));
};
