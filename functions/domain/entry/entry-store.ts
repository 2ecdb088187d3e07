import type { Instant } from '../../../src/contract/words';
import type { Ground } from '../ground';
import type { FormerHolder } from '../membership/former-holder';
import type { Member } from '../membership/member';
import type { Unit } from '../membership/unit';
import type { Ledger } from '../places/ledger';
import type { LedgerWrite } from '../places/ledger-write';
import type { Tournament } from '../publishing/tournament';
import type { Deadline } from './deadlines';
import type { Earlier, Pickable } from './earlier';
import type { Entry } from './entry';
import type { HiddenText } from './hidden-texts';
import type { Notice } from './notice';
import type { Participation } from './participation';
import type { PartChange } from './parts-of';

/** A person with their parts in the tournament; null: there is nobody, or they have none. */
export interface LoadedPerson {
  readonly member: Member | null;
  readonly participation: Participation | null;
}

/** An earlier partner who was picked, and the entry they were in with whoever picks them (ENT-24). */
export interface LoadedEarlier {
  readonly memberId: string;
  readonly member: Member | null;
  readonly entry: Entry | null;
}

/** What a request needs to be judged; absent things are null. */
export interface Loaded {
  readonly tournament: Tournament | null;
  readonly ledger: Ledger | null;
  readonly entry: Entry | null;
  /** an entry that must never be: its ticket was given back (see `bury`) */
  readonly buried: boolean;
  /** the account that asks */
  readonly member: Member | null;
  /** who had its phone before (MEM-8) */
  readonly formers: readonly FormerHolder[];
  /** the persons it asks for, in the order in which they were asked for */
  readonly people: readonly LoadedPerson[];
  /** earlier partners, in the order in which they were asked for; null: nobody was named */
  readonly earlier: readonly (LoadedEarlier | null)[];
  /** units that were asked for and are there, kept or proposed by the member */
  readonly units: readonly Unit[];
}

/** A tournament with a person's parts in it, and whatever its card says of its events' numbers. */
export interface CardOfPerson {
  readonly tournament: Tournament;
  readonly participation: Participation | null;
  readonly numbers: Readonly<Record<string, readonly [held: number, full: boolean]>>;
}

export interface LoadQuery {
  readonly tournamentId: string;
  readonly eventId: string;
  /** left out: no entry is read */
  readonly short?: string;
  /** the account that asks; left out: not read */
  readonly memberId?: string;
  /** its phone; left out: who had it before is not read */
  readonly phoneKey?: string;
  /** the persons it is about, by member id; left out: nobody */
  readonly people?: readonly string[];
  /** earlier partners; null: one that names nobody. Left out: nobody */
  readonly earlier?: readonly (Earlier | null)[];
  /** units that are kept, or proposed by the member; left out: none */
  readonly unitIds?: readonly string[];
}

/** Everything a change of an entry writes, all or nothing. */
export interface EntryCommit {
  readonly tournament: Tournament;
  /** null: the entry is new */
  readonly before: Entry | null;
  readonly after: Entry;
  readonly parts: readonly PartChange[];
  /** the command it carries out, and whoever takes something on as they were judged (ENT-11, MEM-7) */
  readonly grounds?: readonly Ground[];
  /** given back or counted again with the entry */
  readonly ledger?: LedgerWrite;
  /** the instant of the entry that must not be reached yet when it is written (ENT-13) */
  readonly deadline?: { readonly instant: Deadline; readonly now: Instant };
}

/** done; exists: the new entry is there or buried; stale: something changed, read again. */
export type Committed = 'done' | 'exists' | 'stale';

export interface EntryStore {
  /** One BatchGet, strongly consistent: META, LEDGER and, where asked, ENTRY, PROFILE, FORMER-HOLDER, PART and UNIT, and other ENTRY. */
  load(query: LoadQuery): Promise<Loaded>;
  /** One BatchGet of META, PROFILE, PART of a person (the events that fit). */
  loadPerson(
    tournamentId: string,
    memberId: string,
  ): Promise<Pick<Loaded, 'tournament'> & LoadedPerson>;
  /**
   * One BatchGet of META, CARD and PART of up to twenty tournaments and the PROFILE of a person; what there is not is
   * left out.
   */
  loadForCards(
    tournamentIds: readonly string[],
    memberId: string,
  ): Promise<{ readonly member: Member | null; readonly tournaments: readonly CardOfPerson[] }>;
  /** One TransactWriteItems. */
  commit(commit: EntryCommit): Promise<Committed>;
  /** Entries that are there, and what of everybody confirmed in them decides whether they may be picked. Two BatchGets. */
  loadTogether(entryIds: readonly string[]): Promise<{
    readonly entries: readonly Entry[];
    readonly members: ReadonlyMap<string, Pickable>;
  }>;
  /** One Query: PERSON#<personKey>, SK begins with PART#. */
  participationsOf(personKey: string): Promise<Participation[]>;
  /** One Query: every entry of an event in order of acceptance, ended ones too. */
  listOfEvent(tournamentId: string, eventId: string): Promise<Entry[]>;
  /** One GetItem. */
  find(entryId: string): Promise<Entry | null>;
  /** Which of these keys hold an entry, which a grave (BatchGet, keys only). */
  existing(
    tournamentId: string,
    eventId: string,
    shorts: readonly string[],
  ): Promise<ReadonlyMap<string, 'entry' | 'grave'>>;
  /**
   * Makes sure that a ticket without an entry never gets one: afterwards there is either an entry or
   * a grave at its key, whatever a slow writer does. True: it is buried.
   */
  bury(tournamentId: string, eventId: string, short: string, now: Instant): Promise<boolean>;
  /** What is still to be told, if the entry is as it was read; false: it is not. */
  settleNotices(entry: Entry, notices: readonly Notice[]): Promise<boolean>;
  /** One Query: entries with a text that others do not read, as their commits noted them (`isDueAnew`). */
  hiddenTexts(): Promise<readonly HiddenText[]>;
  /** Moves what was read of one on, or strikes it out; nothing where it is no longer as it was read. */
  noteHidden(seen: HiddenText, next: Omit<HiddenText, 'entryId'> | null): Promise<void>;
  /** The entry with its texts as they are now judged, and when they are next, if it is as it was read; false: it is not. */
  settleHidden(entry: Entry, next: Omit<HiddenText, 'entryId'> | null): Promise<boolean>;
  /** GSI1 OUTBOX: entries that still owe notices, oldest first. */
  withNotices(limit: number): Promise<Entry[]>;
  /** One Query: entries of an event behind one, by their short names; `next` null: the end. */
  pageOfEvent(
    tournamentId: string,
    eventId: string,
    after: string,
    limit: number,
  ): Promise<{ readonly entries: readonly Entry[]; readonly next: string | null }>;
}

/** LEDGER items. Every write is one conditional UpdateItem. */
export interface LedgerStore {
  /** `done` with the ledger's seq after the write; `refused` with the ledger as it stood. */
  write(
    ledger: Pick<Ledger, 'tournamentId' | 'eventId'>,
    write: LedgerWrite,
  ): Promise<
    | { readonly is: 'done'; readonly seq: number }
    | { readonly is: 'refused'; readonly ledger: Ledger }
  >;
  find(tournamentId: string, eventId: string | null): Promise<Ledger | null>;
}
