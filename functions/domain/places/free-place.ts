import type { Instant } from '../../../src/contract/words';
import { ok, refuse, type Result } from '../result';
import { countHolding } from './count-holding';
import { holdingOf, isPlain, ticketOf, type Holding, type Ledger } from './ledger';
import { difference } from './ledger-difference';
import { draftOf, type LedgerCondition, type LedgerWrite } from './ledger-write';
import type { PlaceRules } from './place-rules';
import { exceeded, limitsOn, roomGuard } from './room';

type Draft = {
  -readonly [K in keyof Ledger]: Ledger[K] extends Readonly<Record<string, infer V>>
    ? Record<string, V>
    : Ledger[K];
};
type Waiting = Record<string, Record<string, number>>;

/** The limits of an event, by its id: a ledger may span events with limits of their own. */
export type RulesOf = (eventId: string) => PlaceRules | null;

export interface Freed {
  readonly write: LedgerWrite;
  /** entries that get a place from the waiting list by this write, in order (CAP-3) */
  readonly promoted: readonly string[];
}

/**
 * Takes a ticket out of the book, and gives what it frees to the first of the waiting list who fits,
 * in the same write (ENT-9, CAP-3). Null: there is no such ticket, nothing is left to do.
 */
export const freePlace = (ledger: Ledger, rulesOf: RulesOf, short: string): Freed | null => {
  const holding = holdingOf(ledger, short);
  const ticket = ticketOf(ledger, holding.eventId, short);
  if (!ticket) return null;
  const draft = draftOf(ledger) as Draft;
  if (ticket.waiting) delete (draft.waiting as Waiting)[holding.eventId]?.[short];
  else {
    delete draft.places[short];
    countHolding(draft, holding, -1);
  }
  delete draft.holdings[short];
  delete draft.promoted[short];
  delete draft.orphans[short];
  return handedOn(ledger, draft, rulesOf);
};

/** Gives free room to whoever waits for it; null: nobody waits, or nobody fits. */
export const handOnRoom = (ledger: Ledger, rulesOf: RulesOf): Freed | null => {
  const freed = handedOn(ledger, draftOf(ledger), rulesOf);
  return freed.promoted.length > 0 ? freed : null;
};

/**
 * Counts a changed roster under the ticket it has (ENT-8). Refused where the people added would
 * exceed a limit; for an entry in the waiting list nothing is counted yet. Room that a removal frees
 * is handed on.
 */
export const recountPlace = (
  ledger: Ledger,
  rulesOf: RulesOf,
  short: string,
  holding: Holding,
  now: Instant,
): Result<Freed> => {
  const rules = rulesOf(holding.eventId);
  const ticket = ticketOf(ledger, holding.eventId, short);
  if (!rules || !ticket) return refuse('ENTRY_ENDED');
  const draft = draftOf(ledger) as Draft;
  let guards: LedgerCondition[] = [];
  if (!ticket.waiting) {
    countHolding(draft, holdingOf(ledger, short), -1);
    const limits = limitsOn(draft, rules, holding);
    const met = limits.find(exceeded);
    if (met) return met.refusal;
    countHolding(draft, holding, +1);
    guards = limitsOn(ledger, rules, holding).flatMap((limit) =>
      netGuard(limit.path, ledger, draft, limit.max),
    );
  }
  if (isPlain(ledger, holding)) delete draft.holdings[short];
  else draft.holdings[short] = holding;
  const freed = handedOn(ledger, draft, rulesOf);
  const conditions: LedgerCondition[] = [
    { is: 'not-reached', path: ['closesAt'], value: now },
    {
      is: 'present',
      path: ticket.waiting ? ['waiting', holding.eventId, short] : ['places', short],
    },
    ...guards,
    ...freed.write.conditions,
  ];
  return ok({ ...freed, write: { ...freed.write, conditions } });
};

const sizeOrNumber = (ledger: Ledger, path: readonly string[]): number => {
  const value = path.reduce<unknown>(
    (node, key) => (node as Record<string, unknown> | undefined)?.[key],
    ledger,
  );
  return typeof value === 'number' ? value : Object.keys(value ?? {}).length;
};

/** A limited number that this write makes grow must still have the room when it is written. */
const netGuard = (
  path: LedgerCondition['path'],
  before: Ledger,
  after: Draft,
  max: number,
): LedgerCondition[] => {
  const adds = sizeOrNumber(after, path) - sizeOrNumber(before, path);
  if (adds <= 0) return [];
  const sized = path[0] === 'persons' || path[0] === 'units' || path[0] === 'staff';
  const listed =
    path.length === 1 || (before[path[0]] as Record<string, unknown>)[path[1] ?? ''] !== undefined;
  return roomGuard({
    refusal: refuse('EVENT_FULL'),
    capacity: true,
    path,
    sized,
    listed,
    max,
    present: 0,
    adds,
  });
};

/**
 * One write promotes no more: an expression of DynamoDB has 4 KB, and a large team may make room for
 * many. The sweep hands on the rest; nobody overtakes meanwhile, since whoever comes joins the queue.
 */
const PROMOTED_AT_ONCE = 12;

const handedOn = (before: Ledger, draft: Draft, rulesOf: RulesOf): Freed => {
  const waiting = draft.waiting as Waiting;
  const queue = Object.entries(waiting)
    .flatMap(([eventId, shorts]) =>
      Object.entries(shorts).map(([short, seq]) => ({ eventId, short, seq })),
    )
    .sort((one, other) => one.seq - other.seq);
  const promoted: string[] = [];
  const blocked = new Set<string>();
  const guards: LedgerCondition[] = [];
  for (const { eventId, short, seq } of queue) {
    const rules = rulesOf(eventId);
    if (promoted.length === PROMOTED_AT_ONCE) break;
    if (!rules || blocked.has(eventId)) continue;
    const holding = holdingOf(draft, short);
    const met = limitsOn(draft as Ledger, rules, holding).find(exceeded);
    if (met) {
      // a full event keeps its order; a unit that is full holds up nobody but itself
      if (met.capacity) blocked.add(eventId);
      continue;
    }
    delete waiting[eventId]?.[short];
    draft.places[short] = seq;
    draft.promoted[short] = seq;
    countHolding(draft, holding, +1);
    promoted.push(short);
  }
  for (const short of promoted) {
    const holding = holdingOf(draft, short);
    const rules = rulesOf(holding.eventId);
    if (rules)
      for (const { path, max } of limitsOn(before, rules, holding))
        guards.push(...netGuard(path, before, draft, max));
  }
  // a queue that changed meanwhile is decided again: nobody in it may be overlooked
  for (const [eventId, shorts] of Object.entries(before.waiting)) {
    const size = Object.keys(shorts).length;
    guards.push({ is: 'size-at-most', path: ['waiting', eventId], value: size });
    if (size > 0) guards.push({ is: 'size-at-least', path: ['waiting', eventId], value: size });
  }
  const { conditions, changes } = difference(before, draft);
  return { promoted, write: { conditions: [...conditions, ...unique(guards)], changes } };
};

const unique = (conditions: readonly LedgerCondition[]): LedgerCondition[] => [
  ...new Map(conditions.map((condition) => [JSON.stringify(condition), condition])).values(),
];
