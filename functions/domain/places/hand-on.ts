import type { Instant } from '../../../src/contract/words';
import { countHolding } from './count-holding';
import { holdingOf, windowIn, type Holding, type Ledger, type Ticket } from './ledger';
import { difference } from './ledger-difference';
import { asSeen, type LedgerChange, type LedgerCondition, type LedgerWrite } from './ledger-write';
import type { PlaceRules } from './place-rules';
import { countedIn } from './quotas';
import { beyond, exceeded, limitsOn, netGuard } from './room';

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
  /** not everybody who waits was looked at: the next write hands on what room is left */
  readonly more: boolean;
}

type Waiting = Record<string, Record<string, number>>;

/**
 * What one write may touch: an expression of DynamoDB has 4 KB and 300 operators, a condition or change up to
 * 40 characters and two of them. Nobody overtakes while the rest is handed on by further writes, since
 * whoever comes joins the queue.
 */
const PATHS_AT_ONCE = 100;

/** Kept for what the write itself rests on besides: its ticket, closing, its room. */
const PATHS_KEPT = 16;

/** Queues of other events that a write vouches for having gone through. */
const QUEUES_AT_ONCE = 20;

/** Paths that letting a holding in changes or rests on, at most: its tickets, people, lists and limits. */
const pathsOf = ({ quotas }: PlaceRules, holding: Holding): number =>
  countedIn(quotas, holding).reduce(
    (paths, counted) => paths + (counted.in === 'persons' ? 1 + counted.marks.length : 2),
    9,
  );

export interface HandedOut {
  readonly promoted: readonly Ticket[];
  /** events whose queue was gone through to its end: whoever joined it since has not been looked at */
  readonly walked: readonly string[];
  readonly more: boolean;
}

/** ACC-4: from the freeze on a gap is filled by who has signed in alone. */
const isFrozen = ({ freezeAt }: PlaceRules, now: Instant): boolean =>
  freezeAt !== null && now >= freezeAt;

/**
 * Gives the room of a draft to those who wait, in the order in which they came, as long as `paths` last. A
 * head that finds no room in its event or the tournament keeps the order behind it; one held up only by its
 * own unit's limit, or larger than a limit by itself, holds up nobody else (CAP-3). After closing nobody is let in before the incomplete ones
 * are gone (ENT-14).
 */
export const handOut = (
  draft: Draft,
  rulesOf: RulesOf,
  now: Instant,
  paths = Infinity,
): HandedOut => {
  const waiting = draft.waiting as Waiting;
  const stillLapse = (eventId: string): boolean => {
    const { closesAt, lapsed } = windowIn(draft, eventId);
    return now >= closesAt && lapsed === 'none';
  };
  const queue = Object.entries(waiting)
    .filter(([eventId]) => !stillLapse(eventId))
    .flatMap(([eventId, names]) =>
      Object.entries(names).map(([name, seq]) => ({ eventId, name, seq })),
    )
    .sort((one, other) => one.seq - other.seq);
  const promoted: Ticket[] = [];
  const blocked = new Set<string>();
  let left = paths;
  for (const { eventId, name, seq } of queue) {
    const rules = rulesOf(eventId);
    if (!rules || blocked.has(eventId) || isFrozen(rules, now)) continue;
    const holding = holdingOf(draft, name);
    const met = limitsOn(draft, rules, holding).filter(exceeded);
    if (met.some((limit) => limit.capacity && !beyond(limit))) blocked.add(eventId);
    if (met.length > 0) continue;
    left -= pathsOf(rules, holding);
    if (left < 0) return { promoted, walked: [], more: true };
    delete waiting[eventId]?.[name];
    draft.places[name] = seq;
    draft.promoted[name] = seq;
    countHolding(draft, rules, holding, +1);
    promoted.push({ name, seq });
  }
  const walked = Object.keys(waiting).filter(
    (eventId) => !blocked.has(eventId) && !stillLapse(eventId),
  );
  const more = walked.length > QUEUES_AT_ONCE;
  return { promoted, walked: walked.slice(0, QUEUES_AT_ONCE), more };
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
  const base = difference(before, draft);
  const taken = Math.max(base.conditions.length, base.changes.length) + PATHS_KEPT;
  // where nothing else is written the first in the queue fits, whoever it is
  const { promoted, walked, more } = handOut(draft, rulesOf, now, PATHS_AT_ONCE - taken);
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
    more,
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
