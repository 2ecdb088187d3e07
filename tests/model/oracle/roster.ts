import type { StaffRole } from '../../../src/contract/words';
import type { Entry, Slot } from '../../../functions/domain/entry/entry';
import type { Holding } from '../../../functions/domain/places/ledger';
import { disciplineIn, groupOf, isOf, ruleOf, type Rules } from './limits';

/** Under what an entry knows somebody: a member id, or the key of the phone that was invited. */
export type Person = string;

/** Who is in an entry at present: who was removed, declined or cancelled is not (ENT-7, ENT-8). */
export const present = ({ slots }: Pick<Entry, 'slots'>): Slot[] =>
  slots.filter(({ state }) => state === 'invited' || state === 'confirmed');

/** A person's part: the latest, where somebody was removed and invited again. */
export const partIn = ({ slots }: Pick<Entry, 'slots'>, person: Person): Slot | undefined =>
  slots.filter(({ personKey }) => personKey === person).at(-1);

export const isSingles = (eventId: string): boolean => disciplineIn(eventId)[1] === 'S';
const isTeam = (eventId: string): boolean => disciplineIn(eventId)[1] === 'T';

interface Wanted {
  readonly least: number;
  readonly most: number;
  readonly staff: Readonly<Record<StaffRole, number>>;
}

const NOBODY = { leader: 0, coach: 0, doctor: 0, staff: 0 };

/** ENT-10: singles one, a pair two, a team what the regulation says. */
export const wanted = (rules: Rules, eventId: string): Wanted => {
  if (isSingles(eventId)) return { least: 1, most: 1, staff: NOBODY };
  if (!isTeam(eventId)) return { least: 2, most: 2, staff: NOBODY };
  const team = ruleOf(rules, eventId).team!;
  return { least: team.athletes.min, most: team.athletes.max, staff: team.staff };
};

/** ENT-7: everyone invited has confirmed, and there are as many athletes as it takes, XD one of each. */
export const complete = (rules: Rules, entry: Entry): boolean => {
  const people = present(entry);
  const athletes = people.filter(({ role }) => role === 'athlete');
  const sexes = new Set(athletes.map(({ sex }) => sex));
  return (
    people.every(({ state }) => state === 'confirmed') &&
    athletes.length >= wanted(rules, entry.eventId).least &&
    (disciplineIn(entry.eventId) !== 'XD' || sexes.size === 2)
  );
};

/** What a roster holds of the places (CAP-1): invited athletes count, staff is no athlete. */
export const holdingDue = (
  rules: Rules,
  eventId: string,
  people: readonly Pick<Slot, 'personKey' | 'role'>[],
  unitId: string | null,
): Holding => {
  const playing = people.filter(({ role }) => role === 'athlete');
  const mark = ({ personKey }: Pick<Slot, 'personKey'>): string => personKey.slice(-10);
  const counting = rules.quotas.filter((quota) =>
    isOf(quota, eventId, unitId === null ? [] : [unitId]),
  );
  const unitsMatter =
    counting.some(({ per }) => per === 'unit') ||
    (rules.entry.unit !== 'none' && !isSingles(eventId));
  return {
    eventId,
    groupId: groupOf(eventId),
    athletes: playing.length,
    persons: counting.some(({ of }) => of === 'athletes') ? playing.map(mark).sort() : [],
    staff: people.flatMap((slot) =>
      slot.role !== 'athlete' &&
      counting.some((quota) => quota.of === 'staff' && (quota.role ?? slot.role) === slot.role)
        ? [{ role: slot.role, person: mark(slot) }]
        : [],
    ),
    unitId: unitsMatter ? unitId : null,
  };
};

/**
 * What a ticket holds, by who they are: `<person>@<family>`, or `?@<family>` for a phone that was invited and may
 * mean any of them (CAP-1, MEM-1).
 */
export const ofPeople = (holding: Holding, personOf: (mark: string) => string): Holding => ({
  ...holding,
  persons: holding.persons.map(personOf),
  staff: holding.staff.map(({ role, person }) => ({ role, person: personOf(person) })),
});

const flat = ({ eventId, athletes, persons, staff, unitId, elsewhere = {} }: Holding): string =>
  JSON.stringify([
    eventId,
    athletes,
    [...persons].sort(),
    staff.map(({ role, person }) => `${role} ${person}`).sort(),
    unitId,
    Object.entries(elsewhere)
      .map(([person, unit]) => `${person} ${unit}`)
      .sort(),
  ]);
export const sameHolding = (one: Holding, other: Holding): boolean => flat(one) === flat(other);
