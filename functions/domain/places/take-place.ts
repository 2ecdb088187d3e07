import type { Instant } from '../../../src/contract/words';
import { ok, refuse, type Result } from '../result';
import { holdsTheSame, isPlain, ticketOf, type Holding, type Ledger } from './ledger';
import type { LedgerChange, LedgerCondition, LedgerPath, LedgerWrite } from './ledger-write';
import type { PlaceRules } from './place-rules';
import {
  exceeded,
  fullGuard,
  limitsOn,
  roomGuard,
  unitEntriesKey,
  unitGroupKey,
  unitRoleKey,
} from './room';

export interface PlaceRequest {
  readonly short: string;
  readonly holding: Holding;
  /** read right before the write (ENT-13) */
  readonly now: Instant;
  /** ENT-4: only an athlete of it may initiate a unit's second pair or team */
  readonly initiatorIsAthlete: boolean;
}

export type Taken =
  | { readonly kind: 'present'; readonly seq: number; readonly waiting: boolean }
  | { readonly kind: 'write'; readonly waiting: boolean; readonly write: LedgerWrite };

/**
 * Whether a request gets a place, a turn in the waiting list or a refusal, decided on a ledger that
 * may already be old: the write carries what the decision rests on (CAP-1 to CAP-3, ENT-13). A
 * request that has its ticket keeps it, so a repeat takes no second one; with other people under the
 * same key it would hold places that nobody counted, and is refused.
 */
export const takePlace = (
  ledger: Ledger,
  rules: PlaceRules,
  request: PlaceRequest,
): Result<Taken> => {
  const { short, holding, now } = request;
  const { eventId } = holding;
  const ticket = ticketOf(ledger, eventId, short);
  if (ticket)
    return holdsTheSame(ledger, short, holding)
      ? ok({ kind: 'present', ...ticket })
      : refuse('IDEMPOTENCY_KEY_REUSED');
  if (now < ledger.opensAt) return refuse('ENTRY_NOT_OPEN', { opensAt: ledger.opensAt });
  if (now >= ledger.closesAt) return refuse('ENTRY_CLOSED');

  const conditions: LedgerCondition[] = [
    { is: 'reached', path: ['opensAt'], value: now },
    { is: 'not-reached', path: ['closesAt'], value: now },
    { is: 'absent', path: ['places', short] },
  ];
  if (rules.waitingList) conditions.push({ is: 'absent', path: ['waiting', eventId, short] });
  if (rules.countsUnitEntries && holding.unitId !== null && !request.initiatorIsAthlete) {
    const key = unitEntriesKey(holding);
    // those in the waiting list are not counted yet, but are the unit's all the same
    const queued = Object.keys(ledger.waiting[eventId] ?? {});
    if (
      (ledger.unitEntries[key] ?? 0) > 0 ||
      queued.some((other) => ledger.holdings[other]?.unitId === holding.unitId)
    )
      return refuse('INITIATOR_MUST_BE_ATHLETE');
    if (rules.waitingList)
      conditions.push({
        is: 'size-at-most',
        path: ['waiting', eventId],
        value: queued.length,
      });
    const seen = ledger.unitEntries[key];
    const path = ['unitEntries', key] as const;
    conditions.push(seen === undefined ? { is: 'absent', path } : { is: 'equal', path, value: 0 });
  }

  const limits = limitsOn(ledger, rules, holding);
  const met = limits.find(exceeded);
  const queue = rules.waitingList ? Object.keys(ledger.waiting[eventId] ?? {}).length : 0;
  if (met && !(met.capacity && rules.waitingList)) return met.refusal;
  const written: LedgerChange[] = isPlain(ledger, holding)
    ? []
    : [{ do: 'set', path: ['holdings', short], value: holding }];

  if (met || queue > 0) {
    conditions.push(
      met ? fullGuard(met) : { is: 'size-at-least', path: ['waiting', eventId], value: 1 },
    );
    const changes: LedgerChange[] = [
      { do: 'ticket', path: ['waiting', eventId, short] },
      ...written,
    ];
    return ok({ kind: 'write', waiting: true, write: { conditions, changes } });
  }
  // whoever waits goes first: nobody overtakes while a place is being handed on
  if (rules.waitingList)
    conditions.push({ is: 'size-at-most', path: ['waiting', eventId], value: 0 });
  conditions.push(...limits.flatMap(roomGuard));
  const counted = countIn(ledger, holding);
  return ok({
    kind: 'write',
    waiting: false,
    write: {
      conditions: [...conditions, ...counted.conditions],
      changes: [{ do: 'ticket', path: ['places', short] }, ...written, ...counted.changes],
    },
  });
};

/** Counters by what they grow, lists of persons by the exact values that were seen. */
const countIn = (ledger: Ledger, holding: Holding): LedgerWrite => {
  const conditions: LedgerCondition[] = [];
  const changes: LedgerChange[] = [
    { do: 'add', path: ['entries', holding.eventId], by: 1 },
    { do: 'add', path: ['athletes', holding.eventId], by: holding.athletes },
  ];
  const person = (known: Readonly<Record<string, number>>, path: LedgerPath, mark: string) => {
    const seen = known[mark];
    const at: LedgerPath = [...path, mark];
    conditions.push(
      seen === undefined ? { is: 'absent', path: at } : { is: 'equal', path: at, value: seen },
    );
    changes.push({ do: 'set', path: at, value: (seen ?? 0) + 1 });
  };
  const list = (at: 'units' | 'staff', key: string, marks: readonly string[]) => {
    const known = ledger[at][key];
    if (known) return marks.forEach((mark) => person(known, [at, key], mark));
    conditions.push({ is: 'absent', path: [at, key] });
    changes.push({
      do: 'set',
      path: [at, key],
      value: Object.fromEntries(marks.map((mark) => [mark, 1])),
    });
  };
  for (const mark of holding.persons) person(ledger.persons, ['persons'], mark);
  if (holding.unitId !== null) {
    if (holding.persons.length > 0) list('units', unitGroupKey(holding), holding.persons);
    for (const role of new Set(holding.staff.map((one) => one.role)))
      list(
        'staff',
        unitRoleKey(holding.unitId, role),
        holding.staff.filter((one) => one.role === role).map((one) => one.person),
      );
    changes.push({ do: 'add', path: ['unitEntries', unitEntriesKey(holding)], by: 1 });
  }
  return { conditions, changes };
};
