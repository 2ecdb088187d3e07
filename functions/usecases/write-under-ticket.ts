import type { EntryView } from '../../src/contract/entries';
import type { Entry } from '../domain/entry/entry';
import { entryView } from '../domain/entry/entry-view';
import { withTicket } from '../domain/entry/make-entry';
import { partChanges } from '../domain/entry/parts-of';
import type { SeriesRecord } from '../domain/entry/requirements';
import { eventOf } from '../domain/entry/rules-of';
import type { Ledger } from '../domain/places/ledger';
import { ok, refuse, type Refusal, type Result } from '../domain/result';
import { answerRepeat, draftFor, loadAttempt, type Attempt, type Ready } from './entry-attempt';
import type { EntryDeps } from './entry-deps';
import { releaseTicket } from './release-ticket';
import { sendSms } from './send-notices';
import type { Ticket } from './take-ticket';

/** How often a person's other commitments may change while he enters. */
const JUDGEMENTS = 6;

/** Writes the entry under its ticket; judges again when the person took something else on meanwhile. */
export const writeUnderTicket = async (
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
    const again = await loadAttempt(deps, attempt);
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
  const queued = ticket.waiting ? withQueued(ticket, entry) : ledger;
  const myName = mine.name ?? null;
  const now = deps.clock.now();
  return ok(entryView({ tournament, event, entry, mine, myName, ledger: queued, now }));
};

/** The ledger as it is with the ticket just taken: what the position in the waiting list is read from. */
const withQueued = ({ ledger, seq }: Ticket, { eventId, short }: Entry): Ledger => ({
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
    const again = await loadAttempt(deps, attempt);
    return again.entry ? answerRepeat(deps, attempt, again, again.entry) : refusal;
  }
  const present = await deps.ledgers.find(tournament.id, ledger.eventId);
  if (present) await releaseTicket(deps, tournament, present, short);
  return refusal;
};
