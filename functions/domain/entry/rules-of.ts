import { eventsOf, type Event } from '../../../src/contract/regulation';
import { placeRulesOf } from '../places/place-rules';
import type { RulesOf } from '../places/hand-on';
import type { Tournament } from '../publishing/tournament';
import { personMark, type Holding } from '../places/ledger';
import { countedHolding, type PlaceRules } from '../places/place-rules';
import { activeSlots, type Entry } from './entry';
import { staffRoleOf } from './roster';

export const eventOf = (tournament: Tournament, eventId: string): Event | null =>
  eventsOf(tournament.rules).find(({ id }) => id === eventId) ?? null;

export const placeRulesIn =
  (tournament: Tournament): RulesOf =>
  (eventId) =>
    placeRulesOf(tournament.rules, eventId);

/** The units that an entry's athletes count for (CAP-5). */
export const unitsOf = ({ unit }: Pick<Entry, 'unit'>): readonly string[] =>
  unit === null ? [] : [unit.id];

/** What an entry's people hold of the places; invited ones count at once (CAP-1). */
export const entryHolding = (rules: PlaceRules, entry: Pick<Entry, 'slots' | 'unit'>): Holding => {
  const active = activeSlots(entry);
  const [unitId = null] = unitsOf(entry);
  return countedHolding(rules, {
    athletes: active
      .filter(({ role }) => role === 'athlete')
      .map(({ personKey }) => personMark(personKey)),
    staff: active.flatMap(({ role, personKey }) => {
      const staffRole = staffRoleOf(role);
      return staffRole ? [{ role: staffRole, person: personMark(personKey) }] : [];
    }),
    unitId,
  });
};
