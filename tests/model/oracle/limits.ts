import type { EventRule } from '../../../src/contract/regulation';
import type { Tournament } from '../../../functions/domain/publishing/tournament';
import { shortOf, type Holding, type Ledger } from '../../../functions/domain/places/ledger';
import { fault, type Fault } from '../fault';
import { same } from '../same';

export type Rules = Tournament['rules'];

/** One ticket of a ledger, with what it says it holds. */
export interface Ticket {
  readonly short: string;
  readonly seq: number;
  readonly waiting: boolean;
  readonly holding: Holding;
}

export const groupOf = (eventId: string): string => eventId.split('-')[0]!;
export const disciplineIn = (eventId: string): string => eventId.split('-')[1]!;

export const ruleOf = (rules: Rules, eventId: string): EventRule =>
  rules.eventRules.find(
    ({ groups, disciplines }) =>
      groups.includes(groupOf(eventId)) &&
      disciplines.some((discipline) => discipline === disciplineIn(eventId)),
  )!;

/** A ledger of one event says nothing more of one athlete alone. */
const plain = (eventId: string | null): Holding => ({
  eventId: eventId ?? '',
  groupId: '',
  athletes: 1,
  persons: [],
  staff: [],
  unitId: null,
});

/** Every ticket of a ledger, places and waiting lists, in order of acceptance. */
export const ticketsOf = (ledger: Ledger): Ticket[] => {
  const ticket = (name: string, seq: number, waiting: boolean): Ticket => ({
    short: shortOf({ name, seq }),
    seq,
    waiting,
    holding: ledger.holdings[name] ?? plain(ledger.eventId),
  });
  return [
    ...Object.entries(ledger.places).map(([short, seq]) => ticket(short, seq, false)),
    ...Object.values(ledger.waiting).flatMap((queue) =>
      Object.entries(queue).map(([short, seq]) => ticket(short, seq, true)),
    ),
  ].sort((one, other) => one.seq - other.seq);
};

type Counts = Record<string, number>;
interface Counted {
  readonly entries: Counts;
  readonly athletes: Counts;
  readonly persons: Counts;
  readonly units: Record<string, Counts>;
  readonly staff: Record<string, Counts>;
  readonly unitEntries: Counts;
}

/** What these holdings are together, counted one by one (CAP-1). */
export const counted = (holdings: readonly Holding[]): Counted => {
  const all: Counted = {
    entries: {},
    athletes: {},
    persons: {},
    units: {},
    staff: {},
    unitEntries: {},
  };
  const add = (counts: Counts, key: string, by = 1) => {
    counts[key] = (counts[key] ?? 0) + by;
  };
  for (const { eventId, athletes, persons, staff, unitId } of holdings) {
    add(all.entries, eventId);
    add(all.athletes, eventId, athletes);
    for (const person of persons) add(all.persons, person);
    if (unitId === null) continue;
    for (const person of persons) add((all.units[`${unitId}|${groupOf(eventId)}`] ??= {}), person);
    for (const { role, person } of staff) add((all.staff[`${unitId}|${role}`] ??= {}), person);
    add(all.unitEntries, `${eventId}|${unitId}`);
  }
  return all;
};

const noZero = (counts: Readonly<Counts>): Counts =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0));
const noEmpty = (lists: Readonly<Record<string, Readonly<Counts>>>) =>
  Object.fromEntries(Object.entries(lists).filter(([, list]) => Object.keys(list).length > 0));

const plainCounters = (all: Counted | Ledger): Counted => ({
  entries: noZero(all.entries),
  athletes: noZero(all.athletes),
  persons: { ...all.persons },
  units: noEmpty(all.units),
  staff: noEmpty(all.staff),
  unitEntries: noZero(all.unitEntries),
});

/** Every number of a ledger is that of a recount of its places. */
export const recountFault = (ledger: Ledger): Fault | null => {
  const held = ticketsOf(ledger).filter(({ waiting }) => !waiting);
  const due = plainCounters(counted(held.map(({ holding }) => holding)));
  const said = plainCounters(ledger);
  if (same(said, due)) return null;
  const differing = (Object.keys(due) as (keyof Counted)[]).filter(
    (name) => !same(said[name], due[name]),
  );
  const shown = differing
    .map((name) => `${name} says ${JSON.stringify(said[name])}, is ${JSON.stringify(due[name])}`)
    .join('; ');
  return fault('book-wrong', 'CAP-1', shown);
};

export type Full = 'event' | 'tournament' | 'unit' | 'staff';

/**
 * How many different people a list is of: a family's phone that is only invited is nobody more where one of the
 * family is in the list (see `ofPeople`).
 */
const different = (list: Readonly<Counts>): number => {
  const names = Object.keys(list);
  const families = new Set(
    names.filter((name) => !name.startsWith('?')).map((name) => name.split('@')[1]),
  );
  return names.filter((name) => !name.startsWith('?') || !families.has(name.split('@')[1])).length;
};

/** The limits that these holdings are above, with what each allows (CAP-1, ENT-10). */
export const above = (rules: Rules, holdings: readonly Holding[]): Map<Full, string> => {
  const all = counted(holdings);
  const found = new Map<Full, string>();
  const check = (full: Full, what: string, count: number, max: number | null) => {
    if (max !== null && count > max) found.set(full, `${what}: ${count} of ${max}`);
  };
  for (const eventId of Object.keys(all.entries)) {
    const { places } = ruleOf(rules, eventId);
    if (places.by !== 'first-come') continue;
    check('event', `entries of ${eventId}`, all.entries[eventId] ?? 0, places.entries);
    check('event', `athletes of ${eventId}`, all.athletes[eventId] ?? 0, places.athletes);
  }
  const { limits } = rules;
  check('tournament', 'athletes', different(all.persons), limits.athletes);
  for (const [unit, persons] of Object.entries(all.units))
    check('unit', unit, different(persons), limits.athletesPerUnitAndGroup);
  for (const [unit, persons] of Object.entries(all.staff)) {
    const role = unit.split('|')[1] as keyof typeof limits.staffPerUnit;
    check('staff', unit, different(persons), limits.staffPerUnit[role]);
  }
  return found;
};

/** What keeps one more holding out, beside those that hold places. */
export const keepsOut = (
  rules: Rules,
  held: readonly Holding[],
  extra: Holding,
): ReadonlySet<Full> => {
  const before = above(rules, held);
  const after = above(rules, [...held, extra]);
  return new Set([...after.keys()].filter((full) => before.get(full) !== after.get(full)));
};
