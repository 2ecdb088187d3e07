import { eventsOf, type Event } from '../../../src/contract/regulation';
import { placeRulesOf } from '../places/place-rules';
import type { RulesOf } from '../places/hand-on';
import type { Tournament } from '../publishing/tournament';
import { personMark, type Holding } from '../places/ledger';
import { countedHolding, type PlaceRules } from '../places/place-rules';
import { activeSlots, type Entry, type EntryUnit, type Slot } from './entry';
import { staffRoleOf } from './roster';

export const eventOf = (tournament: Tournament, eventId: string): Event | null =>
  eventsOf(tournament.rules).find(({ id }) => id === eventId) ?? null;

export const placeRulesIn =
  (tournament: Tournament): RulesOf =>
  (eventId) =>
    placeRulesOf(tournament.rules, eventId);

const athletesOf = (entry: Pick<Entry, 'slots'>): Slot[] =>
  activeSlots(entry).filter(({ role }) => role === 'athlete');

/**
 * The units that an entry counts for (CAP-5), its own first: those its athletes play for, whoever is merely invited for
 * the entry's; its own alone while it has no athlete.
 */
export const unitsOf = (entry: Pick<Entry, 'slots' | 'unit'>): EntryUnit[] => {
  const athletes = athletesOf(entry);
  const theirs = athletes.map(({ unit }) => unit ?? entry.unit);
  const all = athletes.length === 0 ? [entry.unit] : theirs;
  const units = new Map(all.flatMap((unit) => (unit ? [[unit.id, unit] as const] : [])));
  return [...units.values()].sort(
    (one, other) => Number(other.id === entry.unit?.id) - Number(one.id === entry.unit?.id),
  );
};

/** What an entry's people hold of the places; invited ones count at once (CAP-1), each where their unit is (CAP-5). */
export const entryHolding = (rules: PlaceRules, entry: Pick<Entry, 'slots' | 'unit'>): Holding => {
  const athletes = athletesOf(entry);
  const unitId = entry.unit?.id ?? null;
  return countedHolding(rules, {
    athletes: athletes.map(({ personKey }) => personMark(personKey)),
    staff: activeSlots(entry).flatMap(({ role, personKey }) => {
      const staffRole = staffRoleOf(role);
      return staffRole ? [{ role: staffRole, person: personMark(personKey) }] : [];
    }),
    unitId,
    elsewhere: Object.fromEntries(
      athletes.flatMap(({ personKey, unit }) =>
        unit && unit.id !== unitId ? [[personMark(personKey), unit.id]] : [],
      ),
    ),
  });
};
