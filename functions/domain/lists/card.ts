import { foldTyped } from '../../../src/contract/folding';
import { eventsOf, limitsOf } from '../../../src/contract/regulation';
import type { EntryPhase, TournamentCard } from '../../../src/contract/tournaments';
import type { Day, Instant } from '../../../src/contract/words';
import { dayAfter, startOf } from '../publishing/dates';
import { athletesInAll } from '../places/quotas';
import type { Tournament } from '../publishing/tournament';

/** What the list shows of a tournament; its numbers are kept beside it (CardNumbers). */
export interface Card extends Omit<
  TournamentCard,
  'phase' | 'held' | 'full' | 'groups' | 'lastClosesAt'
> {
  /** the last closing of its events */
  readonly closesAt: Instant;
  /** of events that close at different times: all their closings, in order; left out: one closes all */
  readonly closings?: readonly Instant[];
  readonly groups: readonly string[];
  /** folded name, place and organisers: what a text search looks in */
  readonly search: string;
}

/** What an event's figure says: entries, or athletes where they alone are limited; and whether it is full. */
export type EventNumbers = readonly [held: number, full: boolean];

/** A copy of the ledgers' numbers, refreshed each minute; the detail page counts the ledgers themselves. */
export interface CardNumbers {
  readonly held: number;
  readonly full: boolean;
  /** of each event with somebody in it, and of each that is full */
  readonly events: Readonly<Record<string, EventNumbers>>;
}

export const NO_NUMBERS: CardNumbers = { held: 0, full: false, events: {} };

/** 00:00 of the day after the last: from here on a tournament has ended. */
export const endOf = (lastDay: Day): Instant => startOf(dayAfter(lastDay, 1));

/** Where a tournament stands at `now`. Opening is inclusive, closing exclusive (rulebook, Words). */
export const phaseOf = (
  { opensAt, closesAt, lastDay }: { opensAt: Instant; closesAt: Instant; lastDay: Day },
  now: Instant,
): EntryPhase =>
  now >= endOf(lastDay) ? 'ended' : now < opensAt ? 'upcoming' : now < closesAt ? 'open' : 'closed';

/** ENT-13: the closings of a tournament's events, in order, each once. */
export const closingsOfEvents = ({ rules }: Pick<Tournament, 'rules'>): Instant[] => [
  ...new Set(
    eventsOf(rules)
      .map(({ window }) => window.closesAt)
      .sort(),
  ),
];

/** The closing that is next, or the last one; where events close at different times they are more than one. */
export const nextClosing = (closings: readonly Instant[], last: Instant, now: Instant): Instant =>
  closings.find((at) => now < at) ?? last;

/** Places in all: of the limited events together, else the tournament's persons (CAP-1); null: no limit. */
const placesOf = ({ rules }: Tournament): number | null => {
  const limited = eventsOf(rules).flatMap(({ places }) => limitsOf(places).entries ?? []);
  return limited.length > 0 ? limited.reduce((a, b) => a + b) : (athletesInAll(rules)?.max ?? null);
};

/** The card of a published tournament. */
export const cardOf = (tournament: Tournament): Card => {
  const { id, rules, opensAt, closesAt } = tournament;
  const { name, sport, kind, level, firstDay, lastDay, place, organisers, groups, eventRules } =
    rules;
  const ways = new Set(eventRules.map((rule) => rule.places.by));
  const [way] = ways;
  const closings = closingsOfEvents(tournament);
  return {
    id,
    name,
    sport,
    kind,
    level,
    firstDay,
    lastDay,
    province: place.province,
    city: place.city,
    district: place.district,
    opensAt,
    closesAt,
    ...(closings.length > 1 ? { closings } : {}),
    groups: groups.map((group) => group.name),
    placesBy: ways.size === 1 && way ? way : 'mixed',
    places: placesOf(tournament),
    search: [
      name,
      place.province,
      place.city,
      place.district,
      place.address,
      ...organisers.map((organiser) => organiser.name),
    ]
      .map(foldTyped)
      .join(' '),
  };
};

/** The contract's view of a card at `now`. */
export const cardView = (
  { search: _, groups, closings = [], ...card }: Card,
  numbers: CardNumbers,
  now: Instant,
): TournamentCard => ({
  ...card,
  groups: [...groups],
  phase: phaseOf(card, now),
  closesAt: nextClosing(closings, card.closesAt, now),
  lastClosesAt: card.closesAt,
  held: numbers.held,
  full: numbers.full,
});
