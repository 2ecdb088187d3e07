import type { StaffRole, Instant } from '../../../src/contract/words';
import type { Tournament } from '../publishing/tournament';
import { eventsOf, type Event } from '../../../src/contract/regulation';
import { placeRulesOf } from './place-rules';
import { quotasOf, spansEvents } from './quotas';

/** Where something stands in a ledger. */
export type LedgerPath = readonly [keyof Ledger, ...string[]];

/** Last 10 characters of a person's key (60 bits): how a ledger names a person. */
export const personMark = (personKey: string): string => personKey.slice(-10);

/**
 * A ticket is named by its person and event: a person has one of an event at a time, whatever keys the
 * commands come under (CAP-2). The next one of the same name has another seq.
 */
export interface Ticket {
  /** TICKET_NAME characters: nothing is told of the person by it */
  readonly name: string;
  readonly seq: number;
}

/** 72 bits. */
export const TICKET_NAME = 12;

/** What the entry under a ticket is called within its event. */
export const shortOf = ({ name, seq }: Ticket): string => `${name}${seq.toString(36)}`;

/** The ticket of an entry. */
export const ticketOfEntry = ({ short, seq }: { short: string; seq: number }): Ticket => ({
  name: short.slice(0, TICKET_NAME),
  seq,
});

/** What one ticket holds of the places; counted again whenever its entry's roster changes. */
export interface Holding {
  readonly eventId: string;
  readonly groupId: string;
  /** athletes named by the entry, invited ones too (CAP-1) */
  readonly athletes: number;
  /** marks of those athletes; empty where the regulation counts no persons */
  readonly persons: readonly string[];
  readonly staff: readonly { readonly role: StaffRole; readonly person: string }[];
  /** the entry's; null where units do not matter */
  readonly unitId: string | null;
  /** marks of athletes who play for another unit than the entry's, and which; absent: none does */
  readonly elsewhere?: Readonly<Record<string, string>>;
}

/** When an event takes entries, and how far its closing has been worked off. */
export interface LedgerWindow {
  /** inclusive */
  readonly opensAt: Instant;
  /** exclusive (ENT-13) */
  readonly closesAt: Instant;
  /**
   * which incomplete entries have lapsed after closing (ENT-14): those that wait go first, and nobody is
   * promoted before they are gone (CAP-3)
   */
  readonly lapsed: 'none' | 'waiting' | 'all';
}

/**
 * The book of places of one event, or of a whole tournament where a limit spans its events. Every
 * write is one conditional update, so the counters always equal a recount of the tickets in it, and
 * the order in which requests were accepted is `seq` (CAP-2).
 */
export interface Ledger extends LedgerWindow {
  readonly tournamentId: string;
  /** null: one ledger for all events */
  readonly eventId: string | null;
  /** of the events of a shared ledger that are entered at other times than its first */
  readonly windows: Readonly<Record<string, LedgerWindow>>;
  readonly seq: number;
  /**
   * grows with every write that may let somebody waiting in: what a promotion was decided on still stands
   * where it has not grown (CAP-3)
   */
  readonly turn: number;
  /** tickets that hold a place: name → seq */
  readonly places: Readonly<Record<string, number>>;
  /** CAP-3, per event with a waiting list: name → seq */
  readonly waiting: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** what a ticket holds, where it is more than one athlete of this event */
  readonly holdings: Readonly<Record<string, Holding>>;
  /** entries that hold a place, per event */
  readonly entries: Readonly<Record<string, number>>;
  /** athletes of those entries, per event */
  readonly athletes: Readonly<Record<string, number>>;
  /** per quota of the tournament: its different people → how many places they stand in (CAP-1) */
  readonly persons: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** per quota and unit: its different people → how many places they stand in (CAP-5) */
  readonly units: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** per quota of entries: how many hold a place (CAP-5) */
  readonly quotaEntries: Readonly<Record<string, number>>;
  /** `<event>|<unit>` → pairs or teams of the unit (ENT-4) */
  readonly unitEntries: Readonly<Record<string, number>>;
  /** tickets promoted from the waiting list whose entry does not say so yet */
  readonly promoted: Readonly<Record<string, number>>;
  /** tickets found without an entry, by its name, with the instant the sweep first saw it */
  readonly orphans: Readonly<Record<string, Instant>>;
  /** every ticket up to this seq is known to have its entry */
  readonly swept: number;
}

/** When an event of the ledger takes entries. */
export const windowIn = (
  ledger: Pick<Ledger, 'windows' | keyof LedgerWindow>,
  eventId: string,
): LedgerWindow => ledger.windows[eventId] ?? ledger;

/** Where that stands in the ledger. */
export const windowPath = (
  { windows }: Pick<Ledger, 'windows'>,
  eventId: string,
  of: keyof LedgerWindow,
): LedgerPath => (windows[eventId] === undefined ? [of] : ['windows', eventId, of]);

/** Events of a ledger whose closing is worked off together. */
export interface Closing extends LedgerWindow {
  readonly eventIds: readonly string[];
  /** where it stands how far that is */
  readonly path: LedgerPath;
}

/** The closings of a ledger: that of the events which have its own window, then those of the others, each alone. */
export const closingsOf = (ledger: Ledger, events: readonly string[]): Closing[] => {
  const own = events.filter((id) => ledger.windows[id] === undefined);
  const others = events.filter((id) => ledger.windows[id] !== undefined);
  return [...(own.length > 0 ? [own] : []), ...others.map((id) => [id])].map((eventIds) => {
    const [first = ''] = eventIds;
    return { ...windowIn(ledger, first), eventIds, path: windowPath(ledger, first, 'lapsed') };
  });
};

/** The events whose places stand in a ledger. */
export const eventsIn = (
  rules: Tournament['rules'],
  { eventId }: Pick<Ledger, 'eventId'>,
): Event[] => eventsOf(rules).filter(({ id }) => eventId === null || id === eventId);

/**
 * The ledgers of a regulation: one per event, or a single one (`null`) where a quota counts over several
 * events (CAP-1, CAP-5).
 */
export const ledgerScopesOf = (rules: Tournament['rules']): (string | null)[] =>
  spansEvents(rules) ? [null] : eventsOf(rules).map(({ id }) => id);

/** Which ledger an event's places stand in. */
export const ledgerScopeOf = (rules: Tournament['rules'], eventId: string): string | null =>
  spansEvents(rules) ? null : eventId;

/** The book as it is when a tournament is published: nobody in it. */
export const emptyLedger = (tournament: Tournament, scope: string | null): Ledger => {
  const events = eventsIn(tournament.rules, { eventId: scope });
  const none = Object.fromEntries(events.map(({ id }) => [id, 0]));
  const windows = events.map(({ id, window: { opensAt, closesAt } }): [string, LedgerWindow] => [
    id,
    { opensAt, closesAt, lapsed: 'none' },
  ]);
  const first = windows[0]?.[1];
  return {
    tournamentId: tournament.id,
    eventId: scope,
    ...(first ?? { opensAt: tournament.opensAt, closesAt: tournament.closesAt, lapsed: 'none' }),
    windows: Object.fromEntries(
      windows.filter(
        ([, { opensAt, closesAt }]) => opensAt !== first?.opensAt || closesAt !== first.closesAt,
      ),
    ),
    seq: 0,
    turn: 0,
    places: {},
    waiting: Object.fromEntries(
      events
        .filter(({ id }) => placeRulesOf(tournament.rules, id)?.waitingList)
        .map(({ id }) => [id, {}]),
    ),
    holdings: {},
    entries: none,
    athletes: none,
    // a tournament's lists are there from the first: whoever comes next to it makes none
    persons: Object.fromEntries(
      events
        .flatMap((event) => quotasOf(tournament.rules, event))
        .filter(({ of, perUnit }) => of !== 'entries' && !perUnit)
        .map(({ key }) => [key, {}]),
    ),
    units: {},
    quotaEntries: {},
    unitEntries: {},
    promoted: {},
    orphans: {},
    swept: 0,
  };
};

/** What a ticket holds: written out, or one athlete of the ledger's own event. */
export const holdingOf = (ledger: Ledger, name: string): Holding =>
  ledger.holdings[name] ?? {
    eventId: ledger.eventId ?? '',
    groupId: '',
    athletes: 1,
    persons: [],
    staff: [],
    unitId: null,
  };

/** A singles ticket of an event's own ledger says nothing but its seq: 16 bytes of the item. */
export const isPlain = (ledger: Ledger, holding: Holding): boolean =>
  ledger.eventId !== null &&
  holding.athletes === 1 &&
  holding.persons.length === 0 &&
  holding.staff.length === 0 &&
  holding.unitId === null &&
  holding.elsewhere === undefined;

const flat = ({
  eventId,
  groupId,
  athletes,
  persons,
  staff,
  unitId,
  elsewhere = {},
}: Holding): string =>
  JSON.stringify([
    [eventId, groupId, athletes, unitId],
    [...persons].sort(),
    staff.map(({ role, person }) => `${role}|${person}`).sort(),
    Object.entries(elsewhere)
      .map(([mark, unit]) => `${mark}|${unit}`)
      .sort(),
  ]);

/** Is this what a ticket holds? Stored holdings come back with their fields in any order. */
export const holdsTheSame = (ledger: Ledger, name: string, holding: Holding): boolean => {
  const known = ledger.holdings[name];
  return known ? flat(known) === flat(holding) : isPlain(ledger, holding);
};

/** The ticket of a name, in a place or in the waiting list; null: there is none. */
export const ticketOf = (
  ledger: Ledger,
  eventId: string,
  name: string,
): { readonly seq: number; readonly waiting: boolean } | null => {
  const held = ledger.places[name];
  if (held !== undefined) return { seq: held, waiting: false };
  const queued = ledger.waiting[eventId]?.[name];
  return queued === undefined ? null : { seq: queued, waiting: true };
};

/** Position in the waiting list from 1; null when not in it (CAP-3). */
export const waitingPosition = (
  ledger: Ledger,
  eventId: string,
  { name, seq }: Ticket,
): number | null => {
  const queue = ledger.waiting[eventId] ?? {};
  return queue[name] === seq ? Object.values(queue).filter((other) => other <= seq).length : null;
};

export interface EventNumbers {
  readonly entries: number;
  readonly athletes: number;
  readonly waiting: number;
}

/** Present numbers of an event, as the detail page shows them (ENT-20). */
export const numbersOf = (ledger: Ledger, eventId: string): EventNumbers => ({
  entries: ledger.entries[eventId] ?? 0,
  athletes: ledger.athletes[eventId] ?? 0,
  waiting: Object.keys(ledger.waiting[eventId] ?? {}).length,
});
