import type { EnterEvent, EntryView } from '../../src/contract/entries';
import type { Actor } from '../domain/actor';
import type { Entry } from '../domain/entry/entry';
import type { Loaded } from '../domain/entry/entry-store';
import { eventOf } from '../domain/entry/rules-of';
import { ticketOf } from '../domain/places/ledger';
import { placeRulesOf } from '../domain/places/place-rules';
import { ok, refuse, type Result } from '../domain/result';
import { commandMark, shortOf } from './command-mark';
import { answerRepeat, draftFor, loadAttempt, type Attempt, type Ready } from './entry-attempt';
import type { EntryDeps } from './entry-deps';
import { seriesRecord } from './series-record';
import { takeTicket } from './take-ticket';
import { writeUnderTicket } from './write-under-ticket';

/** A command whose entry was given up is carried out under another id, so many times. */
const GRAVES = 4;

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
  const loaded = await loadAttempt(deps, attempt);
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
  return writeUnderTicket(deps, attempt, ready.value, record, ticket.value, unchecked.value);
};

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
