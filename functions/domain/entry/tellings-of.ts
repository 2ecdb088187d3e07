import type { MessageFacts } from '../../../src/contract/telling';
import type { Event } from '../../../src/contract/regulation';
import type { Instant } from '../../../src/contract/words';
import type { Tournament } from '../publishing/tournament';
import { KINDS } from '../telling/kinds';
import type { Telling } from '../telling/message';
import type { Progress } from '../telling/news';
import { INITIATOR_SLOT, initiatorOf, type Entry, type Slot } from './entry';
import { FORGOTTEN_NAME, isForgotten, nameForInvited } from './forget-person';
import type { NoticeKind } from './notice';
import { factsOf } from './parts-of';
import { shownStatus } from './shown-status';

/** An entry in its event and tournament. */
export interface InPlace {
  readonly tournament: Tournament;
  readonly event: Event;
  readonly entry: Entry;
}

/** Masked, whoever reads it (TEL-6): a name that is known, else the number that was invited. */
const maskedOf = (slot: Slot | undefined): string | undefined => {
  if (!slot) return undefined;
  const name = slot.name ?? slot.called ?? (isForgotten(slot) ? FORGOTTEN_NAME : undefined);
  return name === undefined ? slot.phoneMasked : nameForInvited(name);
};

/** What every message about an entry says. */
export const entryFacts = ({ tournament, event, entry }: InPlace): MessageFacts => ({
  tournamentId: tournament.id,
  tournamentName: tournament.rules.name,
  entryId: entry.id,
  groupName: event.group.name,
  discipline: event.discipline,
});

/** Who is still asked: an invitation that was answered, taken back or overtaken by closing has nothing to say. */
export const isAsked = ({ entry }: InPlace, slot: Slot, now: Instant): boolean =>
  slot.state === 'invited' && entry.ended === null && now < entry.closesAt;

/** An invitation, or the reminder of one: who invites, in which role, until when (TEL-6). */
const asking = (place: InPlace, slot: Slot): MessageFacts => {
  const who = maskedOf(initiatorOf(place.entry));
  const until = place.entry.closesAt;
  return { ...entryFacts(place), role: slot.role, until, ...(who === undefined ? {} : { who }) };
};

/** What a notice says to its slot's person (TEL-1); null: nothing any more. */
export const tellingOf = (
  place: InPlace,
  {
    kind,
    id,
    at,
    by,
  }: { readonly kind: NoticeKind; readonly id: string; readonly at: Instant; readonly by?: string },
  slot: Slot,
  now: Instant,
): Telling | null => {
  const { event, entry } = place;
  const common = { kind, at, source: `${entry.id}|${id}`, slotId: slot.id };
  if ('asks' in KINDS[kind])
    return isAsked(place, slot, now) ? { ...common, facts: asking(place, slot) } : null;
  const status = shownStatus(factsOf(event, entry), { state: slot.state, feeDue: false }, now);
  const who = maskedOf(entry.slots.find((one) => one.id === by));
  return {
    ...common,
    facts: { ...entryFacts(place), status, ...(who === undefined ? {} : { who }) },
  };
};

/** One person of an entry, and what they are told. */
export interface ToSlot {
  readonly slot: Slot;
  readonly telling: Telling;
}

/** TEL-7: before closing, whoever has not confirmed is reminded, and the initiator hears how many they are. */
export const closingReminders = (place: InPlace, { news }: Progress, now: Instant): ToSlot[] => {
  const { entry } = place;
  const asked = entry.slots.filter((slot) => isAsked(place, slot, now));
  if (asked.length === 0) return [];
  const source = `${news.id}|${entry.id}`;
  const reminders = asked.map((slot) => ({
    slot,
    telling: {
      ...{ kind: 'reminder' as const, at: news.at, source: `${source}|${slot.id}` },
      ...{ slotId: slot.id, facts: asking(place, slot) },
    },
  }));
  const facts = { ...entryFacts(place), count: asked.length, until: entry.closesAt };
  const unconfirmed = {
    ...{ kind: 'unconfirmed' as const, at: news.at, source: `${source}|${INITIATOR_SLOT}` },
    facts,
  };
  return [...reminders, { slot: initiatorOf(entry), telling: unconfirmed }];
};
