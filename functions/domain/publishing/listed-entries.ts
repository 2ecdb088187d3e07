import type { Event } from '../../../src/contract/regulation';
import type { ListedEntry } from '../../../src/contract/tournaments';
import type { Instant } from '../../../src/contract/words';
import { activeSlots, type Entry } from '../entry/entry';
import { factsOf } from '../entry/parts-of';
import { isLapsed } from '../entry/shown-status';
import { maskName } from '../membership/masking';

/** What the list of an event knows of its regulation; published beside the entries. */
export interface EventAbout {
  readonly event: Event;
  readonly listPublic: boolean;
  readonly closesAt: Instant;
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
const standing = (about: EventAbout, entries: readonly Entry[], now: Instant): Entry[] =>
  entries
    .filter((entry) => entry.ended === null && !isLapsed(factsOf(about.event, entry, about), now))
    .sort(inOrder);

const statusOf = (about: EventAbout, entry: Entry): ListedEntry['status'] =>
  entry.waitlisted
    ? 'waitlisted'
    : factsOf(about.event, entry, about).complete
      ? 'entered'
      : 'waiting';

/**
 * One line of the list. Guests see masked names and no units; a team's name is kept back while
 * somebody still has to type it (ENT-7); who has not confirmed has no name here.
 */
const lineOf = (
  about: EventAbout,
  entry: Entry,
  position: number,
  masked: boolean,
): ListedEntry => {
  const pending = entry.slots.some(({ state }) => state === 'invited');
  return {
    position,
    teamName: pending ? null : entry.teamName,
    unit: masked ? null : (entry.unit?.name ?? null),
    people: activeSlots(entry).map(({ role, state, name }) => ({
      name: state !== 'confirmed' || name === undefined ? null : masked ? maskName(name) : name,
      role,
      rank: null,
    })),
    status: statusOf(about, entry),
  };
};

/** A page of the list, with the position after which the next one begins. */
export const listedEntries = (
  about: EventAbout,
  entries: readonly Entry[],
  {
    now,
    masked,
    after,
    limit,
  }: { now: Instant; masked: boolean; after: ListPosition | null; limit: number },
): { readonly entries: ListedEntry[]; readonly next: ListPosition | null } => {
  if (!about.listPublic) return { entries: [], next: null };
  const all = standing(about, entries, now);
  const start = after === null ? 0 : all.findIndex((entry) => isBehind(entry, after));
  const page = start === -1 ? [] : all.slice(start, start + limit);
  const last = page.at(-1);
  return {
    entries: page.map((entry, at) => lineOf(about, entry, start + at + 1, masked)),
    next: last && start + limit < all.length ? last : null,
  };
};

export const listCursorOf = ({ waitlisted, seq }: ListPosition): string =>
  `${waitlisted ? 'w' : 'p'}${seq}`;

/** null: a cursor that is none of ours */
export const listPositionOf = (cursor: string): ListPosition | null => {
  const parts = /^([pw])(\d{1,9})$/.exec(cursor);
  return parts ? { waitlisted: parts[1] === 'w', seq: Number(parts[2]) } : null;
};
