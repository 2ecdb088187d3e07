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
  readonly persons: Record<string, Counts>;
  readonly units: Record<string, Counts>;
  readonly quotaEntries: Counts;
  readonly unitEntries: Counts;
}

type Quota = Rules['quotas'][number];

/** Whether what is entered in an event, for units or none, counts for a quota (CAP-5). */
export const isOf = (quota: Quota, eventId: string, units: readonly unknown[]): boolean =>
  (quota.per === 'tournament' || units.length > 0) &&
  (!quota.groups || quota.groups.includes(groupOf(eventId))) &&
  (!quota.disciplines || quota.disciplines.some((one) => one === disciplineIn(eventId)));

/** `<number of the quota>[|<event or group>][|<unit>]` */
const countedAs = (
  quotas: readonly Quota[],
  quota: Quota,
  { eventId }: Holding,
  unitId: string | null,
): string =>
  [
    quotas.indexOf(quota),
    ...(quota.by === 'event' ? [eventId] : quota.by === 'group' ? [groupOf(eventId)] : []),
    ...(quota.per === 'unit' ? [unitId] : []),
  ].join('|');

/** The units an entry belongs to: of those who play in it, of who is merely away none is the entry's own (CAP-5). */
export const unitsOf = ({ athletes, unitId, elsewhere = {} }: Holding): string[] => {
  const away = Object.values(elsewhere);
  const home = athletes === 0 || away.length < athletes ? [unitId] : [];
  return [...new Set([...home, ...away])].filter((unit) => unit !== null);
};

/** What these holdings are together, counted one by one (CAP-1, CAP-5). */
export const counted = ({ quotas }: Rules, holdings: readonly Holding[]): Counted => {
  const all: Counted = {
    entries: {},
    athletes: {},
    persons: {},
    units: {},
    quotaEntries: {},
    unitEntries: {},
  };
  const add = (counts: Counts, key: string, by = 1) => {
    counts[key] = (counts[key] ?? 0) + by;
  };
  for (const holding of holdings) {
    const { eventId, athletes, persons, staff, unitId, elsewhere = {} } = holding;
    const units = unitsOf(holding);
    add(all.entries, eventId);
    add(all.athletes, eventId, athletes);
    for (const unit of units) add(all.unitEntries, `${eventId}|${unit}`);
    for (const quota of quotas.filter((one) => isOf(one, eventId, units))) {
      if (quota.of === 'entries') {
        const counts = quota.per === 'unit' ? units : [null];
        for (const unit of counts) add(all.quotaEntries, countedAs(quotas, quota, holding, unit));
        continue;
      }
      const lists = quota.per === 'unit' ? all.units : all.persons;
      const helpers = staff.filter(({ role }) => !('role' in quota) || quota.role === role);
      const people = quota.of === 'athletes' ? persons : helpers.map(({ person }) => person);
      for (const person of new Set(people)) {
        const unit = quota.of === 'athletes' ? (elsewhere[person] ?? unitId) : unitId;
        if (quota.per === 'unit' && unit === null) continue;
        add((lists[countedAs(quotas, quota, holding, unit)] ??= {}), person);
      }
    }
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
  persons: noEmpty(all.persons),
  units: noEmpty(all.units),
  quotaEntries: noZero(all.quotaEntries),
  unitEntries: noZero(all.unitEntries),
});

/** Every number of a ledger is that of a recount of its places. */
export const recountFault = (rules: Rules, ledger: Ledger): Fault | null => {
  const held = ticketsOf(ledger).filter(({ waiting }) => !waiting);
  const due = plainCounters(
    counted(
      rules,
      held.map(({ holding }) => holding),
    ),
  );
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

export type Full = 'event' | 'tournament' | 'unit' | 'unit-entries' | 'staff';

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

/** A limit that is passed, and by how much. */
interface Above {
  readonly full: Full;
  readonly what: string;
}

const fullOf = ({ of, per }: Quota): Full =>
  per === 'tournament'
    ? 'tournament'
    : ({ athletes: 'unit', entries: 'unit-entries', staff: 'staff' } as const)[of];

/** The limits that these holdings are above, with what each allows (CAP-1, CAP-5, ENT-10). */
const passed = (rules: Rules, holdings: readonly Holding[]): Above[] => {
  const all = counted(rules, holdings);
  const found: Above[] = [];
  const check = (full: Full, what: string, count: number, max: number | null) => {
    if (max !== null && count > max) found.push({ full, what: `${what}: ${count} of ${max}` });
  };
  for (const eventId of Object.keys(all.entries)) {
    const { places } = ruleOf(rules, eventId);
    if (places.by !== 'first-come') continue;
    check('event', `entries of ${eventId}`, all.entries[eventId] ?? 0, places.entries);
    check('event', `athletes of ${eventId}`, all.athletes[eventId] ?? 0, places.athletes);
  }
  const ofQuota = (key: string, count: number) => {
    const quota = rules.quotas[Number(key.split('|')[0])]!;
    check(fullOf(quota), `quota ${key}`, count, quota.max);
  };
  for (const [key, list] of [...Object.entries(all.persons), ...Object.entries(all.units)])
    ofQuota(key, different(list));
  for (const [key, count] of Object.entries(all.quotaEntries)) ofQuota(key, count);
  return found;
};

export const above = (rules: Rules, holdings: readonly Holding[]): string[] =>
  passed(rules, holdings).map(({ what }) => what);

/** What keeps one more holding out, beside those that hold places. */
export const keepsOut = (
  rules: Rules,
  held: readonly Holding[],
  extra: Holding,
): ReadonlySet<Full> => {
  const before = new Set(above(rules, held));
  return new Set(
    passed(rules, [...held, extra])
      .filter(({ what }) => !before.has(what))
      .map(({ full }) => full),
  );
};
