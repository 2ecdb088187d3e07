import type { Event } from '../../../src/contract/regulation';
import type { ListedEntry } from '../../../src/contract/tournaments';
import type { Instant } from '../../../src/contract/words';
import { activeSlots, kindOf, type Entry, type Slot } from '../entry/entry';
import { standingOf, type Standings } from '../entry/ranked-slots';
import { nameForOthers, unitsForOthers } from '../entry/hidden-texts';
import { factsOf } from '../entry/parts-of';
import { isLapsed } from '../entry/shown-status';
import type { ListIssue } from '../publishing/list-issue';
import { givesAway, shownName, type Shown } from '../membership/publication';

/** What the list of an event knows of its regulation; published beside the entries. */
export interface EventAbout {
  readonly event: Event;
  /** the list that athletes are shown by (ACC-1, DRW-2) */
  readonly rankedIn: ListIssue;
  readonly listPublic: boolean;
}

/** The public list's order: those with a place by acceptance, then the waiting list. */
export interface ListPosition {
  readonly waitlisted: boolean;
  readonly seq: number;
}

const isBehind = (entry: ListPosition, after: ListPosition): boolean =>
  entry.waitlisted === after.waitlisted ? entry.seq > after.seq : entry.waitlisted;

const inOrder = (one: ListPosition, other: ListPosition): number => (isBehind(one, other) ? 1 : -1);

/**
 * Who stands in an event (S0 四(一)1, ENT-6): entries that have not ended and, since lapsing is
 * judged with the clock (ENT-14), have not lapsed. Nobody sees birth dates, phones or documents.
 */
export const standing = (
  { event }: Pick<EventAbout, 'event'>,
  entries: readonly Entry[],
  now: Instant,
): Entry[] =>
  entries
    .filter((entry) => entry.ended === null && !isLapsed(factsOf(event, entry), now))
    .sort(inOrder);

const statusOf = (about: EventAbout, entry: Entry): ListedEntry['status'] =>
  entry.waitlisted ? 'waitlisted' : factsOf(about.event, entry).complete ? 'entered' : 'waiting';

/** A page of the list: entries in order, the position of the first, and after which the next page begins. */
export interface EntryPage {
  readonly page: readonly Entry[];
  readonly first: number;
  readonly next: ListPosition | null;
}

/** A list that is not public is empty. */
export const entryPageOf = (
  about: EventAbout,
  entries: readonly Entry[],
  { now, after, limit }: { now: Instant; after: ListPosition | null; limit: number },
): EntryPage => {
  const all = about.listPublic ? standing(about, entries, now) : [];
  const start = after === null ? 0 : all.findIndex((entry) => isBehind(entry, after));
  const page = start === -1 ? [] : all.slice(start, start + limit);
  const last = page.at(-1);
  return { page, first: start + 1, next: last && start + limit < all.length ? last : null };
};

/**
 * The lines of a page, the same for everybody (MEM-13) but the officials, who see all names: `published` has the
 * members who are shown by name and unit, null everybody. A unit stands beside names that are shown, all of them; a
 * team's name is kept back while somebody still has to type it or until it has been checked (ENT-7), and where it
 * would give a masked name away; who has not confirmed has no name here. `ranks`: by member, in the event's list
 * (DRW-2).
 */
export const listedEntries = (
  about: EventAbout,
  { page, first }: Pick<EntryPage, 'page' | 'first'>,
  { published, ranks, mine }: ListReader,
): ListedEntry[] =>
  page.map((entry, at) => {
    // of singles nobody but the player is shown: the leader only entered them (ENT-1)
    const slots = activeSlots(entry).filter(
      ({ role }) => role === 'athlete' || kindOf(entry.eventId) !== 'singles',
    );
    const pending = slots.some(({ state }) => state === 'invited');
    const people = slots.map((slot) => shownOf(entry, slot, published));
    const named = people.filter((person) => person !== null);
    const teamName = nameForOthers(entry);
    return {
      position: first + at,
      teamName: pending || teamName === null || givesAway(teamName, named) ? null : teamName,
      nameHidden: !pending && entry.nameHidden !== undefined,
      units: named.every((person) => person.published) ? unitsForOthers(entry) : [],
      people: slots.map((slot, place) => ({
        name: people[place] ? shownName(people[place]) : null,
        role: slot.role,
        ...standingOfShown(slot, people[place] ?? null, ranks),
      })),
      status: statusOf(about, entry),
      mine: slots.some(({ memberId }) => memberId !== undefined && mine.has(memberId)),
    };
  });

/** What a list is shown with, and to whom. */
export interface ListReader {
  /** who is shown by name and unit; null: everybody, to an official */
  readonly published: ReadonlySet<string> | null;
  readonly ranks: Standings;
  /** the persons of the account that reads (MEM-1) */
  readonly mine: ReadonlySet<string>;
}

/** The rank, and the page it leads to: of who is shown by name (MEM-13). */
const standingOfShown = (slot: Slot, shown: Shown | null, ranks: Standings) => {
  const standing = standingOf(slot, ranks);
  const known = standing && shown?.published && slot.memberId !== undefined;
  return {
    rank: standing?.rank ?? null,
    athlete: known ? { id: slot.memberId, list: standing.list } : null,
  };
};

/** null: has not confirmed */
const shownOf = (
  entry: Entry,
  { state, name, memberId, ownUnit, unit }: Slot,
  published: ReadonlySet<string> | null,
): Shown | null =>
  state !== 'confirmed' || name === undefined
    ? null
    : {
        name,
        unit: ownUnit ?? (unit ?? entry.unit)?.name ?? null,
        published: published === null || (memberId !== undefined && published.has(memberId)),
      };

export const listCursorOf = ({ waitlisted, seq }: ListPosition): string =>
  `${waitlisted ? 'w' : 'p'}${seq}`;

/** null: a cursor that is none of ours */
export const listPositionOf = (cursor: string): ListPosition | null => {
  const parts = /^([pw])(\d{1,9})$/.exec(cursor);
  return parts ? { waitlisted: parts[1] === 'w', seq: Number(parts[2]) } : null;
};
