import type { Entry, HistoryItem } from '../../../functions/domain/entry/entry';
import type { Participation } from '../../../functions/domain/entry/participation';
import type { Member } from '../../../functions/domain/membership/member';
import type { Ledger } from '../../../functions/domain/places/ledger';
import { fault, type Fault } from '../fault';
import { same } from '../same';
import { commitmentFault } from './commitments';
import { above, recountFault, ticketsOf, type Ticket, type Rules } from './limits';
import { idleFault } from './queue';
import {
  complete,
  holdingDue,
  ofPeople,
  partIn,
  present,
  sameHolding,
  wanted,
  type Person,
} from './roster';

/** Everything there is once all requests are answered and the sweep has nothing left to do. */
export interface Rest {
  readonly rules: Rules;
  /** entry has closed */
  readonly closed: boolean;
  /** the lists are frozen (ACC-4) */
  readonly frozen: boolean;
  readonly closesAt: string;
  readonly ledgers: readonly Ledger[];
  readonly entries: readonly Entry[];
  /** who it is that a ledger counts under a mark */
  readonly personOf: (mark: string) => string;
  readonly participations: ReadonlyMap<Person, Participation | null>;
  readonly members: ReadonlyMap<Person, Member | null>;
}

const live = (entries: readonly Entry[]): Entry[] => entries.filter(({ ended }) => ended === null);

/** ENT-21: whoever withdrew late keeps the place: who moves up is not decided yet. */
const placed = (entries: readonly Entry[]): Entry[] =>
  entries.filter(({ ended }) => ended === null || ended.as === 'late-withdrawal');

/** Each live entry, or one of 弃赛, has its one ticket, which holds what its people are, and there is no other ticket. */
const ticketFaults = ({ rules, ledgers, entries }: Rest): Fault[] => {
  const tickets = ledgers.flatMap(ticketsOf);
  const faults: Fault[] = [];
  for (const { short, seq } of tickets)
    if (!placed(entries).some((entry) => entry.short === short))
      faults.push(fault('place-of-nobody', 'CAP-2', `ticket ${seq} has no live entry`));
  for (const entry of placed(entries)) {
    const own = tickets.filter(({ short }) => short === entry.short);
    const [ticket] = own;
    const named = `entry ${entry.seq} in ${entry.eventId}`;
    if (!ticket || own.length > 1) {
      faults.push(fault('no-ticket', 'CAP-2', `${named} has ${own.length} tickets`));
      continue;
    }
    if (ticket.waiting !== entry.waitlisted)
      faults.push(fault('untold', 'CAP-3', `${named}: waits ${ticket.waiting} in the book only`));
    if (ticket.seq !== entry.seq)
      faults.push(fault('order-changed', 'ENT-8', `${named} stands at ${ticket.seq}`));
    const due = holdingDue(rules, entry.eventId, present(entry), entry.unit?.id ?? null);
    // of who withdrew late a name may be forgotten by now
    if (entry.ended === null && !sameHolding(ticket.holding, due))
      faults.push(
        fault(
          'holding-wrong',
          'CAP-1 CAP-3',
          `${named} holds ${JSON.stringify(ticket.holding)}, is ${JSON.stringify(due)}`,
        ),
      );
  }
  return faults;
};

const bookFaults = (rest: Rest): (Fault | null)[] => {
  const { rules, ledgers, entries, closed, frozen, personOf } = rest;
  const entryOf = ({ short }: Ticket) => entries.find((entry) => entry.short === short);
  const passed = (ticket: Ticket): boolean => {
    const entry = entryOf(ticket);
    return frozen || (closed && (!entry || !complete(rules, entry)));
  };
  return ledgers.flatMap((ledger) => {
    const tickets = ticketsOf(ledger);
    const held = tickets
      .filter(({ waiting }) => !waiting)
      .map(({ holding }) => ofPeople(holding, personOf));
    const over = above(rules, held);
    const left = Object.keys(ledger.promoted).length + Object.keys(ledger.orphans).length;
    return [
      recountFault(rules, ledger),
      over.length > 0 ? fault('oversold', 'CAP-1 CAP-2', over.join(', ')) : null,
      idleFault(rules, tickets, passed),
      left > 0 ? fault('not-at-rest', 'CAP-3', 'promotions or orphans are left over') : null,
    ];
  });
};

const entryFaults = ({ rules, closed, closesAt, entries }: Rest): Fault[] => {
  const faults: Fault[] = [];
  for (const entry of entries) {
    const named = `entry ${entry.seq} in ${entry.eventId}`;
    if (entry.notices.length > 0)
      faults.push(fault('message-left', 'ENT-5 ENT-23', `${named} has a message nobody sends`));
    const told = entry.history.some(({ kind, at }) => kind === 'promoted' && at >= closesAt);
    if (told && entry.ended?.as === 'lapsed')
      faults.push(fault('promoted-then-lapsed', 'ENT-14 CAP-3', named));
    if (entry.ended !== null) continue;
    if (closed && !complete(rules, entry)) faults.push(fault('not-lapsed', 'ENT-14', named));
    const { most } = wanted(rules, entry.eventId);
    if (present(entry).filter(({ role }) => role === 'athlete').length > most)
      faults.push(fault('roster-too-large', 'ENT-10', named));
  }
  return faults;
};

/** Has each cancellation a confirmed person of its kind who was invited after it (S0 四(一)3)? */
const healed = ({ slots, history }: Entry): boolean => {
  const athlete = (id?: string) => slots.find((slot) => slot.id === id)?.role === 'athlete';
  const stands = (id?: string) =>
    slots.some((slot) => slot.id === id && slot.state === 'confirmed');
  const invited = (id?: string) =>
    history.findIndex(({ kind, whom }) => kind === 'invited' && whom === id);
  const indexes = (kind: HistoryItem['kind'], of: boolean) =>
    history.flatMap((item, at) => (item.kind === kind && athlete(item.by) === of ? [at] : []));
  return [true, false].every((of) => {
    const came = indexes('confirmed', of)
      .map((at) => history[at]!.by)
      .filter(stands)
      .map(invited);
    // the k latest cancellations need k people invited after the earliest of them
    return indexes('cancelled-own', of)
      .reverse()
      .every((at, k) => came.filter((since) => since > at).length > k);
  });
};

/** Everybody's copies say what the entries say. */
const copyFaults = ({ rules, entries, participations }: Rest): (Fault | null)[] =>
  [...participations].flatMap(([person, copies]) => {
    const mine = entries.filter((entry) => partIn(entry, person));
    const bound = live(mine).filter((entry) => partIn(entry, person)?.state === 'confirmed');
    const faults: (Fault | null)[] = [commitmentFault(rules, entries, person)];
    const wrong = (what: string) => faults.push(fault('copy-wrong', 'MEM-7 ENT-11', what));
    if ((copies?.live ?? 0) !== bound.length)
      wrong(`live says ${copies?.live ?? 0}, is ${bound.length}`);
    const parts = copies?.parts ?? [];
    const ids = (all: readonly string[]) => [...all].sort();
    if (!same(ids(parts.map((part) => part.entryId)), ids(mine.map(({ id }) => id))))
      wrong(`${parts.length} copies of ${mine.length} entries`);
    for (const entry of mine) {
      const part = parts.find(({ entryId }) => entryId === entry.id);
      const slot = partIn(entry, person)!;
      const said = part && [part.slotId, part.role, part.state, part.initiator, part.facts];
      const due = [
        slot.id,
        slot.role,
        slot.state,
        slot.id === entry.slots[0]?.id,
        {
          ended: entry.ended?.as ?? null,
          waitlisted: entry.waitlisted,
          // of an entry that is over, a name may be forgotten by now
          complete: entry.ended === null ? complete(rules, entry) : part?.facts.complete,
          playerCancelled: part?.facts.playerCancelled,
        },
      ];
      if (said && !same(said, due)) wrong(`${JSON.stringify(said)}, is ${JSON.stringify(due)}`);
      if (part && part.facts.playerCancelled === healed(entry))
        faults.push(
          fault('cancellation', 'S0 四(一)3', `entry ${entry.seq}: healed ${healed(entry)}`),
        );
    }
    return faults;
  });

/** MEM-7, PIPL: whoever is confirmed in a live entry has an account, approved, of that name. */
export const memberFault = (
  entry: Entry,
  person: Person,
  member: Member | null | undefined,
): Fault | null => {
  const slot = partIn(entry, person);
  if (entry.ended !== null || slot?.state !== 'confirmed') return null;
  const named = `${slot.name ?? ''} in entry ${entry.seq} of ${entry.eventId}`;
  if (!member || member.id !== slot.memberId) return fault('entered-deleted', 'MEM-7', named);
  if (member.review !== 'approved') return fault('entered-unreviewed', 'MEM-7 ENT-1', named);
  return member.profile?.realName === slot.name && member.profile?.sex === slot.sex
    ? null
    : fault('entered-under-former-name', 'MEM-7', named);
};

const memberFaults = ({ entries, members }: Rest): (Fault | null)[] =>
  entries.flatMap((entry) =>
    [...new Set(entry.slots.map(({ personKey }) => personKey))].map((person) =>
      memberFault(entry, person, members.get(person)),
    ),
  );

export const restFaults = (rest: Rest): Fault[] =>
  [
    ...bookFaults(rest),
    ...ticketFaults(rest),
    ...entryFaults(rest),
    ...copyFaults(rest),
    ...memberFaults(rest),
  ].filter((found) => found !== null);
