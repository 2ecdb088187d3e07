import type { Instant } from '../../../src/contract/words';
import { countHolding } from './count-holding';
import { holdingOf, type Ledger, type Ticket } from './ledger';
import { difference } from './ledger-difference';
import { asSeen, type LedgerChange, type LedgerCondition, type LedgerWrite } from './ledger-write';
import type { PlaceRules } from './place-rules';
import { exceeded, limitsOn, netGuard } from './room';

/** A ledger that may be written on. */
export type Draft = {
  -readonly [K in keyof Ledger]: Ledger[K] extends Readonly<Record<string, infer V>>
    ? Record<string, V>
    : Ledger[K];
};

/** The limits of an event, by its id: a ledger may span events with limits of their own. */
export type RulesOf = (eventId: string) => PlaceRules | null;

export interface Freed {
  readonly write: LedgerWrite;
  /** entries that get a place from the waiting list by this write, in order (CAP-3) */
  readonly promoted: readonly Ticket[];
}

type Waiting = Record<string, Record<string, number>>;

/**
 * One write promotes no more: an expression of DynamoDB has 4 KB, and a large team may make room for
 * many. The sweep hands on the rest; nobody overtakes meanwhile, since whoever comes joins the queue.
 */
const PROMOTED_AT_ONCE = 12;

export interface HandedOut {
  readonly promoted: readonly Ticket[];
  /** events whose queue was gone through to its end: whoever joined it since has not been looked at */
  readonly walked: readonly string[];
}

/**
 * Gives the room of a draft to those who wait, in the order in which they came. A head that finds no room
 * in its event or the tournament keeps the order behind it; one held up only by its own unit's limit holds
 * up nobody else (CAP-3). After closing nobody is let in before the incomplete ones are gone (ENT-14).
 */
export const handOut = (draft: Draft, rulesOf: RulesOf, now: Instant): HandedOut => {
  const waiting = draft.waiting as Waiting;
  if (now >= draft.closesAt && draft.lapsed === 'none') return { promoted: [], walked: [] };
  const queue = Object.entries(waiting)
    .flatMap(([eventId, names]) =>
      Object.entries(names).map(([name, seq]) => ({ eventId, name, seq })),
    )
    .sort((one, other) => one.seq - other.seq);
  const promoted: Ticket[] = [];
  const blocked = new Set<string>();
  for (const { eventId, name, seq } of queue) {
    if (promoted.length === PROMOTED_AT_ONCE) return { promoted, walked: [] };
    const rules = rulesOf(eventId);
    if (!rules || blocked.has(eventId)) continue;
    const holding = holdingOf(draft, name);
    const met = limitsOn(draft, rules, holding).filter(exceeded);
    if (met.some(({ capacity }) => capacity)) blocked.add(eventId);
    if (met.length > 0) continue;
    delete waiting[eventId]?.[name];
    draft.places[name] = seq;
    draft.promoted[name] = seq;
    countHolding(draft, holding, +1);
    promoted.push({ name, seq });
  }
  return { promoted, walked: Object.keys(waiting).filter((eventId) => !blocked.has(eventId)) };
};

/** The queue as it was decided on: no turn has passed, and nobody has joined behind its end. */
export const queueAsSeen = (
  { turn, waiting }: Ledger,
  walked: readonly string[],
): LedgerCondition[] => [
  { is: 'equal', path: ['turn'], value: turn },
  ...walked.map((eventId): LedgerCondition => ({
    is: 'size-at-most',
    path: ['waiting', eventId],
    value: Object.keys(waiting[eventId] ?? {}).length,
  })),
];

/** A ticket holds what was counted of it: its entry may have changed its people since. */
export const heldAsSeen = (ledger: Ledger, name: string): LedgerCondition =>
  asSeen(['holdings', name], ledger.holdings[name]);

/** Whether anybody can wait in this ledger at all. */
const queues = (ledger: Ledger): boolean => Object.keys(ledger.waiting).length > 0;

/**
 * The write from a ledger to a draft of it, with the room that the draft has handed on in it. It carries all
 * that the promotions rest on: who waits, what each of the promoted holds, and the room.
 */
export const handedOn = (before: Ledger, draft: Draft, rulesOf: RulesOf, now: Instant): Freed => {
  const { promoted, walked } = handOut(draft, rulesOf, now);
  const guards = promoted.flatMap(({ name }) => {
    // as it is counted in, which may be what this very write makes of it
    const holding = holdingOf(draft, name);
    const rules = rulesOf(holding.eventId);
    const limits = rules ? limitsOn(before, rules, holding) : [];
    return [
      heldAsSeen(before, name),
      ...limits.flatMap(({ path, max }) => netGuard(path, before, draft, max)),
    ];
  });
  const turned: LedgerChange[] = queues(before) ? [{ do: 'add', path: ['turn'], by: 1 }] : [];
  const seen = queues(before) ? queueAsSeen(before, walked) : [];
  const { conditions, changes } = difference(before, draft);
  return {
    promoted,
    write: {
      conditions: unique([...conditions, ...guards, ...seen]),
      changes: [...changes, ...turned],
    },
  };
};

/** Each said once: an expression has 4 KB. */
export const unique = (conditions: readonly LedgerCondition[]): LedgerCondition[] => [
  ...new Map(conditions.map((condition) => [JSON.stringify(condition), condition])).values(),
];
