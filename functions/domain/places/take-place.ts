import type { Instant } from '../../../src/contract/words';
import { ok, refuse, type Result } from '../result';
import { handOut, queueAsSeen, type Draft } from './hand-on';
import {
  holdingOf,
  holdsTheSame,
  isPlain,
  ticketOf,
  windowIn,
  windowPath,
  type Holding,
  type Ledger,
  type LedgerPath,
} from './ledger';
import {
  asSeen,
  draftOf,
  type LedgerChange,
  type LedgerCondition,
  type LedgerWrite,
} from './ledger-write';
import type { PlaceRules } from './place-rules';
import { countedIn, unitsHeld } from './quotas';
import { beyond, exceeded, fullGuard, limitsOn, roomGuard, unitEntriesKey } from './room';

export interface PlaceRequest {
  /** of the ticket: the person's in this event */
  readonly name: string;
  readonly holding: Holding;
  /** read right before the write (ENT-13) */
  readonly now: Instant;
  /** ENT-4: only an athlete of it may initiate a unit's second pair or team */
  readonly initiatorIsAthlete: boolean;
}

export type Taken =
  | { readonly kind: 'present'; readonly seq: number; readonly waiting: boolean }
  /** the person's ticket holds other people: another command of theirs is under way */
  | { readonly kind: 'other' }
  | { readonly kind: 'write'; readonly waiting: boolean; readonly write: LedgerWrite };

/**
 * Whether a request gets a place, a turn in the waiting list or a refusal, decided on a ledger that
 * may already be old: the write carries what the decision rests on (CAP-1 to CAP-3, ENT-13). Whoever has
 * a ticket in the event keeps it and gets no second one: a repeat goes on under it.
 */
export const takePlace = (
  ledger: Ledger,
  rules: PlaceRules,
  request: PlaceRequest,
): Result<Taken> => {
  const { name, holding, now } = request;
  const { eventId } = holding;
  const ticket = ticketOf(ledger, eventId, name);
  if (ticket)
    return ok(
      holdsTheSame(ledger, name, holding) ? { kind: 'present', ...ticket } : { kind: 'other' },
    );
  const { opensAt, closesAt } = windowIn(ledger, eventId);
  if (now < opensAt) return refuse('ENTRY_NOT_OPEN', { opensAt });
  if (now >= closesAt) return refuse('ENTRY_CLOSED');

  const conditions: LedgerCondition[] = [
    { is: 'reached', path: windowPath(ledger, eventId, 'opensAt'), value: now },
    { is: 'not-reached', path: windowPath(ledger, eventId, 'closesAt'), value: now },
    { is: 'absent', path: ['places', name] },
  ];
  if (rules.waitingList) conditions.push({ is: 'absent', path: ['waiting', eventId, name] });
  if (rules.countsUnitEntries && holding.unitId !== null && !request.initiatorIsAthlete) {
    const { unitId } = holding;
    const key = unitEntriesKey(eventId, unitId);
    // those in the waiting list are not counted yet, but are the unit's all the same
    const queued = Object.keys(ledger.waiting[eventId] ?? {});
    if (
      (ledger.unitEntries[key] ?? 0) > 0 ||
      queued.some((other) => unitsHeld(holdingOf(ledger, other)).includes(unitId))
    )
      return refuse('INITIATOR_MUST_BE_ATHLETE');
    if (rules.waitingList) conditions.push(...queueAsSeen(ledger, [eventId]));
    conditions.push(asSeen(['unitEntries', key], ledger.unitEntries[key]));
  }

  const limits = limitsOn(ledger, rules, holding);
  const met = limits.find(exceeded);
  const queue = rules.waitingList ? Object.keys(ledger.waiting[eventId] ?? {}).length : 0;
  const never = limits.find(beyond);
  if (never) return never.refusal;
  if (met && !(met.capacity && rules.waitingList)) return met.refusal;
  const written: LedgerChange[] = isPlain(ledger, holding)
    ? []
    : [{ do: 'set', path: ['holdings', name], value: holding }];

  if (met || (queue > 0 && !passesQueue(ledger, rules, request))) {
    conditions.push(...(met ? fullGuard(met) : queueAsSeen(ledger, [])));
    const changes: LedgerChange[] = [
      { do: 'ticket', path: ['waiting', eventId, name] },
      ...written,
    ];
    return ok({ kind: 'write', waiting: true, write: { conditions, changes } });
  }
  // whoever waits goes first: nobody overtakes while a place is being handed on
  if (queue > 0) conditions.push(...queueAsSeen(ledger, [eventId]));
  else if (rules.waitingList)
    conditions.push({ is: 'size-at-most', path: ['waiting', eventId], value: 0 });
  conditions.push(...limits.flatMap(roomGuard));
  const counted = countIn(ledger, rules, holding);
  return ok({
    kind: 'write',
    waiting: false,
    write: {
      conditions: [...conditions, ...counted.conditions],
      changes: [{ do: 'ticket', path: ['places', name] }, ...written, ...counted.changes],
    },
  });
};

/**
 * Whether there is room for a newcomer though others wait: only their own units' limits hold those up, and
 * nobody would be let in before (CAP-2, CAP-3).
 */
const passesQueue = (
  ledger: Ledger,
  rules: PlaceRules,
  { name, holding, now }: PlaceRequest,
): boolean => {
  const { eventId } = holding;
  const draft = draftOf(ledger) as Draft;
  (draft.waiting[eventId] as Record<string, number>)[name] = ledger.seq + 1;
  draft.holdings[name] = holding;
  const { promoted } = handOut(draft, (id) => (id === eventId ? rules : null), now);
  return promoted.length === 1 && promoted[0]?.name === name;
};

/** People of units' lists that are written one by one: an expression of DynamoDB has 4 KB. */
const MARKS_AT_ONCE = 60;

/**
 * Counters by what they grow, lists of people by the exact values that were seen: one by one, so that two of a unit do
 * not disturb each other, or a whole list of a unit where they are many.
 */
const countIn = (ledger: Ledger, { quotas }: PlaceRules, holding: Holding): LedgerWrite => {
  const conditions: LedgerCondition[] = [];
  const changes: LedgerChange[] = [
    { do: 'add', path: ['entries', holding.eventId], by: 1 },
    { do: 'add', path: ['athletes', holding.eventId], by: holding.athletes },
  ];
  const counted = countedIn(quotas, holding);
  const marks = counted.reduce((sum, one) => sum + ('marks' in one ? one.marks.length : 0), 0);
  for (const one of counted) {
    const path: LedgerPath = [one.in, one.key];
    if (one.in === 'quotaEntries') {
      changes.push({ do: 'add', path, by: 1 });
      continue;
    }
    const known = ledger[one.in][one.key];
    if (known && (one.in === 'persons' || marks <= MARKS_AT_ONCE))
      for (const mark of one.marks) {
        conditions.push(asSeen([...path, mark], known[mark]));
        changes.push({ do: 'set', path: [...path, mark], value: (known[mark] ?? 0) + 1 });
      }
    else {
      const grown = one.marks.map((mark) => [mark, (known?.[mark] ?? 0) + 1] as const);
      conditions.push(asSeen(path, known));
      changes.push({ do: 'set', path, value: { ...known, ...Object.fromEntries(grown) } });
    }
  }
  for (const unit of unitsHeld(holding))
    changes.push({
      do: 'add',
      path: ['unitEntries', unitEntriesKey(holding.eventId, unit)],
      by: 1,
    });
  return { conditions, changes };
};
