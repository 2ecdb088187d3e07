import type { EntryView } from '../../../src/contract/entries';
import type { SlotState } from '../../../src/contract/entry-state';
import {
  entryKindOf,
  type Discipline,
  type EntryKind,
  type Instant,
  type Role,
  type Sex,
} from '../../../src/contract/words';
import type { Fit } from './age-fit';
import type { Deadlines } from './deadlines';
import type { Answers } from './form-answers';
import type { Notice } from './notice';

export interface Acceptance {
  readonly version: string;
  readonly at: Instant;
}

/** A school, club or region that is entered for. */
export interface EntryUnit {
  readonly id: string;
  readonly name: string;
}

/** One person of an entry (ENT-5): known by the key of the invited phone alone until they confirm, or picked (ENT-24). */
export interface Slot {
  /** s1, s2 … in the order of invitation; s1 is the initiator's */
  readonly id: string;
  /** the person's member id once they are in, or were invited as an earlier partner; else the key of the phone that was invited */
  readonly personKey: string;
  /** empty: invited without a number, or forgotten */
  readonly phoneMasked: string;
  /** of an earlier partner who was picked, until they confirm: the name the initiator knows them by (ENT-24) */
  readonly called?: string;
  /** of whoever is invited, for the invitation, until they confirm; bound to the phone's key */
  readonly phoneSealed?: string;
  /** the initiator's own note of whom they invited, while the invitation waits; bound to entry and masked number */
  readonly noteSealed?: string;
  readonly role: Role;
  readonly state: SlotState;
  readonly invitedAt: Instant;
  readonly answeredAt?: Instant;
  readonly memberId?: string;
  /** as in the approved profile on confirming (MEM-7 keeps it so while the entry lives) */
  readonly name?: string;
  readonly sex?: Sex;
  /** ENT-12: of the group's age, playing up, or older */
  readonly fit?: Fit;
  /** ENT-10: those of the team's `atMost` that count this athlete, as judged on joining; absent: none */
  readonly limitedBy?: readonly number[];
  /** the unit of this person's own profile */
  readonly ownUnit?: string;
  /** of a pair's athlete: the unit they play for, as they said on joining; absent: the entry's (CAP-5) */
  readonly unit?: EntryUnit;
  readonly answers?: Answers;
  /** ENT-19 */
  readonly declaration?: Acceptance;
}

export type HistoryKind = EntryView['history'][number]['kind'];

export interface HistoryItem {
  readonly at: Instant;
  readonly kind: HistoryKind;
  /** slot id of who did it; absent: the system */
  readonly by?: string;
  /** slot id of whom it concerns */
  readonly whom?: string;
}

export interface Ended {
  readonly as:
    'withdrawn' | 'dissolved' | 'late-withdrawal' | 'lapsed' | 'rejected' | 'tournament-cancelled';
  readonly at: Instant;
  /** FEE-3: of one that was withdrawn and cost something: whether what was paid is due back, to whomever it was paid */
  readonly refund?: 'due' | 'none';
}

/**
 * What of an entry's texts others do not read (ENT-7): `pending` waits for its check, `risky` was found unfit. Absent:
 * they read it. Its own people read everything.
 */
export interface HiddenTexts {
  readonly nameHidden?: 'pending' | 'risky';
  /** a unit of it was proposed, and is not on the kept list yet */
  readonly unitHidden?: 'pending';
}

/** A singles player, a pair or a team in one event. Whether it succeeded follows from its slots. */
export interface Entry extends HiddenTexts, Deadlines {
  readonly id: string;
  readonly tournamentId: string;
  readonly eventId: string;
  /** its ticket's name and seq: a person who enters the event again has another one */
  readonly short: string;
  /** order of acceptance in its ledger (CAP-2) */
  readonly seq: number;
  readonly version: number;
  readonly teamName: string | null;
  readonly unit: EntryUnit | null;
  /** ENT-17, sealed: names and phones */
  readonly delegationSealed?: string;
  readonly slots: readonly Slot[];
  /** CAP-3: in the waiting list, no place yet */
  readonly waitlisted: boolean;
  readonly ended: Ended | null;
  readonly enteredAt: Instant;
  readonly history: readonly HistoryItem[];
  /** what its people are still to be told */
  readonly notices: readonly Notice[];
}

export const disciplineOf = (eventId: string): Discipline =>
  eventId.slice(eventId.lastIndexOf('-') + 1) as Discipline;
export const groupIdOf = (eventId: string): string => eventId.slice(0, eventId.lastIndexOf('-'));
export const kindOf = (eventId: string): EntryKind => entryKindOf(disciplineOf(eventId));

export const entryIdOf = (tournamentId: string, eventId: string, short: string): string =>
  `${tournamentId}.${eventId}.${short}`;
/** The parts of a public id; the contract's EntryId has checked its form. */
export const partsOfId = (id: string): { tournamentId: string; eventId: string; short: string } => {
  const [tournamentId = '', eventId = '', short = ''] = id.split('.');
  return { tournamentId, eventId, short };
};

export const isActive = (slot: Pick<Slot, 'state'>): boolean =>
  slot.state === 'invited' || slot.state === 'confirmed';
export const activeSlots = (entry: Pick<Entry, 'slots'>): Slot[] => entry.slots.filter(isActive);

export const INITIATOR_SLOT = 's1';
export const initiatorOf = (entry: Pick<Entry, 'slots'>): Slot => entry.slots[0] as Slot;

/** Singles that the athlete entered in person, or a guardian for them: nobody is invited to it (ENT-1). */
export const isInPerson = (entry: Pick<Entry, 'eventId' | 'slots'>): boolean =>
  kindOf(entry.eventId) === 'singles' && initiatorOf(entry).role === 'athlete';

/** ENT-9: who may withdraw an entry: its initiator, and a singles player what their leader entered. */
export const mayWithdraw = (entry: Pick<Entry, 'eventId' | 'slots'>, slot: Slot): boolean =>
  slot.id === INITIATOR_SLOT ||
  (kindOf(entry.eventId) === 'singles' && slot.role === 'athlete' && slot.state === 'confirmed');

/** A person's present slot: one that is in force, else the latest. */
export const slotOf = (entry: Pick<Entry, 'slots'>, personKey: string): Slot | null => {
  const theirs = entry.slots.filter((slot) => slot.personKey === personKey);
  return theirs.filter(isActive).at(-1) ?? theirs.at(-1) ?? null;
};

/** Whose slot it is, as far as it is known: of who has joined, or was picked as an earlier partner (ENT-24). */
export const memberOf = ({ memberId, called, personKey }: Slot): string | undefined =>
  memberId ?? (called === undefined ? undefined : personKey);

/** An invitee types the name, so whoever never confirmed, removed or not, is not told it (ENT-7). */
export const knowsTeamName = (slot: Slot): boolean => slot.name !== undefined;

/** The entry without the initiator's notes of people who are not waited for any more (ENT-5). */
export const withoutNotes = (entry: Entry): Entry => ({
  ...entry,
  slots: entry.slots.map((slot) => {
    const { noteSealed, ...rest } = slot;
    const waits = slot.state === 'invited' && entry.ended === null;
    return noteSealed === undefined || waits ? slot : rest;
  }),
});

/** The entry with one slot changed. */
export const withSlot = (entry: Entry, id: string, change: Partial<Slot>): Entry => ({
  ...entry,
  slots: entry.slots.map((slot) => (slot.id === id ? { ...slot, ...change } : slot)),
});

/** The entry with a line added to its history. */
export const withHistory = (entry: Entry, ...items: HistoryItem[]): Entry => ({
  ...entry,
  history: [...entry.history, ...items],
});
