import type { EntryView } from '../../../src/contract/entries';
import type { Entry } from '../../domain/entry/entry';
import { entryView } from '../../domain/entry/entry-view';
import { withTicket } from '../../domain/entry/make-entry';
import { partChanges } from '../../domain/entry/parts-of';
import { eventOf } from '../../domain/entry/rules-of';
import { personsOf } from '../../domain/membership/persons';
import { shortOf, type Ledger } from '../../domain/places/ledger';
import { ok, refuse, type Refusal, type Result } from '../../domain/result';
import {
  draftFor,
  judgedBy,
  loadAttempt,
  type Attempt,
  type JudgedAttempt,
  type Ready,
} from './entry-attempt';
import { notesIn } from './invited-people';
import { asJudged, asTheyStood } from './people-of';
import { stillThere } from './picks';
import type { EntryDeps } from './entry-deps';
import { releaseTicket } from './release-ticket';
import type { TakenTicket } from './take-ticket';
import type { Once } from '../commands/with-command';

/** How often a person's profile or other commitments may change while they enter. */
const JUDGEMENTS = 6;

/**
 * Writes the entry under its ticket; judges again when the person took something else on, or the profile
 * changed, meanwhile. Stale: another command of theirs, or a grave, stands under the ticket.
 */
export const writeUnderTicket = async (
  deps: EntryDeps,
  attempt: Attempt,
  seen: JudgedAttempt,
  ticket: TakenTicket,
  unchecked: boolean,
  once: Once,
): Promise<Result<EntryView> | 'stale'> => {
  let judged = seen;
  for (let judgement = 0; judgement < JUDGEMENTS; judgement += 1) {
    const draft = draftFor(deps, attempt, judged, { short: shortOf(ticket), at: ticket.at });
    if (!draft.ok) return giveBack(deps, attempt, judged.ready, ticket, draft);
    const named: Entry = unchecked ? { ...draft.value, nameHidden: 'pending' } : draft.value;
    const written = await writeEntry(deps, judged, named, ticket, once);
    if (written === 'exists') return standsUnder(deps, attempt, judged.ready, ticket);
    if (written !== 'stale') return written;
    const again = await loadAttempt(deps, attempt);
    const carried = again.member?.carriedOut[once.key];
    if (carried) {
      // the key has done something else meanwhile: nothing comes under this ticket any more
      if (carried.of !== draft.value.id)
        await giveBack(deps, attempt, judged.ready, ticket, refuse('IDEMPOTENCY_KEY_REUSED'));
      return 'stale';
    }
    const { people, member, earlier } = again;
    const ready = { ...judged.ready, people, member, earlier };
    const judgedAgain = await judgedBy(deps, attempt, ready);
    if (!judgedAgain.ok) return giveBack(deps, attempt, judged.ready, ticket, judgedAgain);
    judged = judgedAgain.value;
  }
  return giveBack(deps, attempt, judged.ready, ticket, refuse('TRY_AGAIN'));
};

const writeEntry = async (
  deps: EntryDeps,
  { ready: { tournament, ledger, member: account }, people }: JudgedAttempt,
  draft: Entry,
  ticket: TakenTicket,
  { first }: Once,
): Promise<Result<EntryView> | 'stale' | 'exists'> => {
  const event = eventOf(tournament, draft.eventId);
  if (!event) return refuse('EVENT_NOT_FOUND');
  const entry = { ...withTicket(event, draft, ticket), version: 1 };
  const committed = await deps.entries.commit({
    tournament,
    before: null,
    after: entry,
    parts: asTheyStood(partChanges(event, null, entry, tournament), people),
    grounds: [first(entry.id), ...asJudged(people), ...stillThere(entry.slots)],
  });
  if (committed !== 'done') return committed;
  const [mine] = entry.slots;
  if (!mine) return refuse('TRY_AGAIN');
  const queued = ticket.waiting ? withQueued(ticket, entry) : ledger;
  const myName = mine.name ?? null;
  const now = deps.clock.now();
  const persons = account ? personsOf(account) : [];
  const notes = account ? notesIn(deps.secrets, entry, account.id) : new Map<string, string>();
  return ok(
    entryView({ tournament, event, entry, mine, myName, persons, notes, ledger: queued, now }),
  );
};

/** The ledger as it is with the ticket just taken: what the position in the waiting list is read from. */
const withQueued = ({ ledger, name, seq }: TakenTicket, { eventId }: Entry): Ledger => ({
  ...ledger,
  waiting: { ...ledger.waiting, [eventId]: { ...ledger.waiting[eventId], [name]: seq } },
});

/** Another command has made an entry under the ticket, or it was given up: then it goes back first. */
const standsUnder = async (
  deps: EntryDeps,
  { input }: Attempt,
  { tournament }: Ready,
  ticket: TakenTicket,
): Promise<'stale'> => {
  const { eventId } = input;
  const short = shortOf(ticket);
  const found = await deps.entries.load({ tournamentId: tournament.id, eventId, short });
  if (found.buried && found.ledger) await releaseTicket(deps, tournament, found.ledger, ticket);
  return 'stale';
};

/** The place goes back before the refusal: first the grave, so that no entry comes after it. */
const giveBack = async (
  deps: EntryDeps,
  { input }: Attempt,
  { tournament }: Ready,
  ticket: TakenTicket,
  refusal: Refusal,
): Promise<Result<EntryView>> => {
  const { eventId } = input;
  const now = deps.clock.now();
  const buried = await deps.entries.bury(tournament.id, eventId, shortOf(ticket), now);
  // an entry stands there: another command of the person's has made it under the same ticket
  if (!buried) return refusal;
  const present = await deps.ledgers.find(tournament.id, ticket.ledger.eventId);
  if (present) await releaseTicket(deps, tournament, present, ticket);
  return refusal;
};
