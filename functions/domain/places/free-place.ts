import type { Instant } from '../../../src/contract/words';
import { ok, refuse, type Result } from '../result';
import { countHolding } from './count-holding';
import { handedOn, heldAsSeen, unique, type Draft, type Freed, type RulesOf } from './hand-on';
import {
  holdingOf,
  isPlain,
  shortOf,
  ticketOf,
  windowPath,
  type Holding,
  type Ledger,
  type Ticket,
} from './ledger';
import { draftOf, type LedgerCondition } from './ledger-write';
import { exceeded, limitsOn, listAt, netGuard, type Limit } from './room';

/** The condition that a ticket is still where it was read, holding what was counted of it. */
const ticketAsSeen = (
  ledger: Ledger,
  eventId: string,
  { name, seq }: Ticket,
  waiting: boolean,
): LedgerCondition[] => [
  { is: 'equal', path: waiting ? ['waiting', eventId, name] : ['places', name], value: seq },
  heldAsSeen(ledger, name),
];

/**
 * Takes a ticket out of the book, and gives what it frees to the first of the waiting list who fits,
 * in the same write (ENT-9, CAP-3). Null: there is no such ticket, nothing is left to do.
 */
export const freePlace = (
  ledger: Ledger,
  rulesOf: RulesOf,
  { name, seq }: Ticket,
  now: Instant,
): Freed | null => {
  const holding = holdingOf(ledger, name);
  const ticket = ticketOf(ledger, holding.eventId, name);
  const rules = rulesOf(holding.eventId);
  if (!rules || ticket?.seq !== seq) return null;
  const draft = draftOf(ledger) as Draft;
  if (ticket.waiting) delete (draft.waiting[holding.eventId] as Record<string, number>)[name];
  else {
    delete draft.places[name];
    countHolding(draft, rules, holding, -1);
  }
  delete draft.holdings[name];
  delete draft.promoted[name];
  delete draft.orphans[shortOf({ name, seq })];
  const seen = ticketAsSeen(ledger, holding.eventId, { name, seq }, ticket.waiting);
  return withConditions(handedOn(ledger, draft, rulesOf, now), seen);
};

/** Gives free room to whoever waits for it; null: nobody waits, or nobody fits. */
export const handOnRoom = (ledger: Ledger, rulesOf: RulesOf, now: Instant): Freed | null => {
  const freed = handedOn(ledger, draftOf(ledger), rulesOf, now);
  return freed.promoted.length > 0 ? freed : null;
};

/** A limit as it is for a roster in which a phone that was invited has become a person (see `recountPlace`). */
const limitFor = (draft: Ledger, limit: Limit, awaited: string | null): Limit =>
  limit.sized && awaited !== null && listAt(draft, limit.path)[awaited] !== undefined
    ? { ...limit, max: limit.max + 1 }
    : limit;

/**
 * Counts a changed roster under the ticket it has (ENT-8). Refused where the people added would
 * exceed a limit; for an entry in the waiting list nothing is counted yet. Room that a removal frees
 * is handed on. `awaited` is the mark of a phone whose holder has just said who they are (ENT-7): where other
 * invitations to it still wait, they are taken to mean the same person, who was counted, until somebody else
 * confirms one of them (CAP-1).
 */
export const recountPlace = (
  ledger: Ledger,
  rulesOf: RulesOf,
  { name, seq }: Ticket,
  holding: Holding,
  now: Instant,
  awaited: string | null = null,
): Result<Freed> => {
  const rules = rulesOf(holding.eventId);
  const ticket = ticketOf(ledger, holding.eventId, name);
  if (!rules || ticket?.seq !== seq) return refuse('ENTRY_ENDED');
  // in the waiting list nothing is counted, and yet nobody grows beyond what they could ever be let in with
  const never = limitsOn(ledger, rules, holding).find(({ alone, max }) => alone > max);
  if (never) return never.refusal;
  const draft = draftOf(ledger) as Draft;
  let room: LedgerCondition[] = [];
  if (!ticket.waiting) {
    countHolding(draft, rules, holdingOf(ledger, name), -1);
    const limits = limitsOn(draft, rules, holding).map((limit) => limitFor(draft, limit, awaited));
    const met = limits.find(exceeded);
    if (met) return met.refusal;
    countHolding(draft, rules, holding, +1);
    room = limits.flatMap(({ path, max }) => netGuard(path, ledger, draft, max));
  }
  hold(draft, name, holding);
  return ok(
    withConditions(handedOn(ledger, draft, rulesOf, now), [
      { is: 'not-reached', path: windowPath(ledger, holding.eventId, 'closesAt'), value: now },
      ...ticketAsSeen(ledger, holding.eventId, { name, seq }, ticket.waiting),
      ...room,
    ]),
  );
};

/**
 * Writes a roster anew under its ticket, in which somebody's number has become another (MEM-8): nobody is added, so no
 * limit turns it away, whenever it is (CAP-1). Null: there is no such ticket, nothing is held.
 */
export const renamePlace = (
  ledger: Ledger,
  rulesOf: RulesOf,
  { name, seq }: Ticket,
  holding: Holding,
  now: Instant,
): Freed | null => {
  const ticket = ticketOf(ledger, holding.eventId, name);
  const rules = rulesOf(holding.eventId);
  if (!rules || ticket?.seq !== seq) return null;
  const draft = draftOf(ledger) as Draft;
  if (!ticket.waiting) {
    countHolding(draft, rules, holdingOf(ledger, name), -1);
    countHolding(draft, rules, holding, +1);
  }
  hold(draft, name, holding);
  const seen = ticketAsSeen(ledger, holding.eventId, { name, seq }, ticket.waiting);
  return withConditions(handedOn(ledger, draft, rulesOf, now), seen);
};

const hold = (draft: Draft, name: string, holding: Holding): void => {
  if (isPlain(draft, holding)) delete draft.holdings[name];
  else draft.holdings[name] = holding;
};

const withConditions = (
  { write, ...freed }: Freed,
  conditions: readonly LedgerCondition[],
): Freed => ({
  ...freed,
  write: { ...write, conditions: unique([...conditions, ...write.conditions]) },
});
