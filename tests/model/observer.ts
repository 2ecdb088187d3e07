import type { Instant } from '../../src/contract/words';
import type { Entry } from '../../functions/domain/entry/entry';
import type { EntryCommit } from '../../functions/domain/entry/entry-store';
import type { Member } from '../../functions/domain/membership/member';
import type { Ledger } from '../../functions/domain/places/ledger';
import { fault, type Fault } from './fault';
import { memberFault } from './oracle/at-rest';
import { commitmentFault, initiatorFault } from './oracle/commitments';
import { above, recountFault, ticketsOf, type Ticket, type Rules } from './oracle/limits';
import type { Hours } from './oracle/hours';
import { idleFault, overtakenFault } from './oracle/queue';
import { withdrawalFault } from './oracle/withdrawal';
import {
  complete,
  holdingDue,
  ofPeople,
  partIn,
  present,
  sameHolding,
  type Person,
} from './oracle/roster';

/** Who holds the places of a ledger from a step on. */
export interface Moment {
  readonly step: number;
  readonly scope: string | null;
  readonly tickets: readonly (Ticket & { readonly owner: Person | undefined })[];
}

/** Who writes, and when it was asked for. */
export interface Writing {
  readonly step: number;
  readonly at: Instant;
  readonly by: Person | null;
  /** the entry that the request is about; undefined: none, or the sweep */
  readonly own: string | undefined;
  /** the instant at which what the request does ends: closing, or the cut-off (ENT-8, ENT-13) */
  readonly until: Instant | null;
}

const bound = (entry: Entry | undefined, person: Person): boolean =>
  entry?.ended === null && partIn(entry, person)?.state === 'confirmed';

/** Sees every write as it is done, keeps the present state, and says what is wrong at that very moment. */
export class Observer {
  readonly faults: Fault[] = [];
  readonly entries = new Map<string, Entry>();
  readonly books = new Map<string | null, Ledger>();
  readonly moments: Moment[] = [];
  readonly #owners = new Map<string, Person>();
  #closed = false;

  constructor(
    private readonly rules: Rules,
    private readonly hours: Hours,
    ledgers: readonly Ledger[],
    /** kinds that are known and not looked for */
    private readonly except: ReadonlySet<string>,
    /** who it is that a ledger counts under a mark */
    readonly personOf: (mark: string) => string,
  ) {
    for (const ledger of ledgers) this.#keep(ledger, 0);
  }

  note(found: Fault | null): void {
    if (found && !this.except.has(found.kind)) this.faults.push(found);
  }

  ownerOf(short: string): Person | undefined {
    return this.#owners.get(short);
  }

  #keep(ledger: Ledger, step: number): void {
    this.books.set(ledger.eventId, ledger);
    const tickets = ticketsOf(ledger).map((ticket) => ({
      ...ticket,
      owner: this.#owners.get(ticket.short),
    }));
    this.moments.push({ step, scope: ledger.eventId, tickets });
  }

  readonly #entryOf = (short: string): Entry | undefined =>
    [...this.entries.values()].find((entry) => entry.short === short);

  /** CAP-1 to CAP-3 after every single write of a book of places. */
  ledgerWritten(ledger: Ledger, writing: Writing): void {
    const before = ticketsOf(this.books.get(ledger.eventId)!);
    const tickets = ticketsOf(ledger);
    const fresh = tickets.filter(({ short }) => before.every((one) => one.short !== short));
    for (const { short } of fresh) {
      if (writing.by !== null) this.#owners.set(short, writing.by);
      if (writing.at >= this.hours.closing)
        this.note(fault('late-ticket', 'ENT-13', `a new ticket at ${writing.at}`));
    }
    this.#keep(ledger, writing.step);
    const held = tickets
      .filter(({ waiting }) => !waiting)
      .map(({ holding }) => ofPeople(holding, this.personOf));
    const over = above(this.rules, held);
    if (over.length > 0) this.note(fault('oversold', 'CAP-1 CAP-2', over.join(', ')));
    this.note(recountFault(this.rules, ledger));
    this.#onePerPerson(tickets);
    // what is asked for before closing may be written after others decided that it has closed
    this.#closed ||= writing.at >= this.hours.closing;
    const closed = this.#closed;
    const passed = ({ short }: Ticket): boolean => {
      const entry = this.#entryOf(short);
      return closed && (!entry || !complete(this.rules, entry));
    };
    this.note(overtakenFault(this.rules, before, tickets, passed));
    if (closed) this.#promotedComplete(before, tickets);
    else this.note(idleFault(this.rules, tickets, passed));
  }

  #onePerPerson(tickets: readonly Ticket[]): void {
    const seen = new Map<string, number>();
    for (const { short, seq, holding } of tickets) {
      const owner = this.#owners.get(short);
      if (owner === undefined) continue;
      const name = `${owner} ${holding.eventId}`;
      const other = seen.get(name);
      if (other !== undefined)
        this.note(fault('two-tickets', 'CAP-2', `${other} and ${seq} in ${holding.eventId}`));
      seen.set(name, seq);
    }
  }

  #promotedComplete(before: readonly Ticket[], after: readonly Ticket[]): void {
    for (const { short, seq } of before.filter(({ waiting }) => waiting)) {
      const entry = this.#entryOf(short);
      const promoted = after.some((one) => one.short === short && !one.waiting);
      if (promoted && (!entry || !complete(this.rules, entry)))
        this.note(fault('promoted-incomplete', 'ENT-14 CAP-3', `seq ${seq} after closing`));
    }
  }

  /** An entry as it was just written, with the ledger already seen. */
  entryWritten(after: Entry, { before }: Pick<EntryCommit, 'before'>, writing: Writing): void {
    const former = this.entries.get(after.id);
    this.entries.set(after.id, after);
    if (former && (former.seq !== after.seq || former.enteredAt !== after.enteredAt))
      this.note(fault('order-changed', 'ENT-8', `${former.seq} becomes ${after.seq}`));
    if (former?.ended && !after.ended)
      this.note(fault('revived', 'ENT-9', `entry ${after.seq} had ended`));
    const late = writing.until !== null && writing.at >= writing.until;
    const done = after.history.slice(former?.history.length).some(({ by }) => by !== undefined);
    if (before && late && done && writing.own === after.id)
      this.note(fault('late-change', 'ENT-13', `entry ${after.seq} at ${writing.at}`));
    if (former?.ended === null) this.note(withdrawalFault(this.hours, former, after, writing.at));
    this.#holds(after);
    for (const { personKey } of present(after))
      if (bound(after, personKey) && !bound(former, personKey)) {
        this.note(commitmentFault(this.rules, this.entries.values(), personKey));
        this.note(initiatorFault(this.entries.values(), personKey));
      }
  }

  /** The people who took something on by this write: their accounts are to be looked at. */
  newcomers(after: Entry): Person[] {
    const former = this.entries.get(after.id);
    return present(after)
      .map(({ personKey }) => personKey)
      .filter((person) => bound(after, person) && !bound(former, person));
  }

  /** What the ticket holds is what the people are, at once (CAP-1, ENT-8). */
  #holds(entry: Entry): void {
    for (const ledger of this.books.values()) {
      const ticket = ticketsOf(ledger).find(({ short }) => short === entry.short);
      if (!ticket || ticket.holding.eventId !== entry.eventId) continue;
      if (entry.ended?.as === 'late-withdrawal') continue;
      if (entry.ended !== null)
        this.note(fault('place-of-nobody', 'ENT-9', `entry ${entry.seq} has ended`));
      const due = holdingDue(this.rules, entry.eventId, present(entry), entry.unit?.id ?? null);
      if (!sameHolding(ticket.holding, due))
        this.note(
          fault(
            'holding-wrong',
            'CAP-1',
            `entry ${entry.seq} of ${entry.eventId} holds ${JSON.stringify(ticket.holding)}, is ${JSON.stringify(due)}`,
          ),
        );
    }
  }

  memberSeen(entry: Entry, person: Person, member: Member | null): void {
    this.note(memberFault(entry, person, member));
  }

  /** The account goes, or its identity: nobody may stand in a live entry under it (MEM-7). */
  identityGone(person: Person, how: string): void {
    const entry = [...this.entries.values()].find((one) => bound(one, person));
    if (entry) this.note(fault(how, 'MEM-7', `stands in entry ${entry.seq} of ${entry.eventId}`));
  }
}
