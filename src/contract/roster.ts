import type { Missing } from './entry-state';
import { sexesAdmitted, sexesOf, type Event, type Regulation } from './regulation';
import { entryKindOf, ROLES, type Role, type Sex, type SinglesBy, type StaffRole } from './words';

/** ENT-10: how many of whom an event's entry has. */
export interface RosterRule {
  readonly min: number;
  readonly max: number;
  /** athletes of each sex; XD one of each */
  readonly sexes: Readonly<Record<Sex, { readonly min: number; readonly max: number }>>;
  readonly staff: Readonly<Record<StaffRole, number>>;
}

const NO_STAFF = { leader: 0, coach: 0, doctor: 0, staff: 0 } as const;

/** ENT-7: whether an entry has a team name: pairs and teams do, singles where the regulation says so. */
export const teamNameIn = (
  { entry }: Pick<Regulation, 'entry'>,
  { discipline }: Pick<Event, 'discipline'>,
): 'required' | 'optional' | 'none' =>
  entryKindOf(discipline) === 'singles' ? (entry.singlesTeamName ?? 'none') : 'required';

/** ENT-1: who enters singles. */
export const singlesByIn = ({ entry }: Pick<Regulation, 'entry'>): readonly SinglesBy[] =>
  entry.singlesBy ?? ['athlete', 'guardian'];

/** So many athletes of a sex as the event admits: of one sex those who fill in beside its own (ENT-10). */
const sexRange = ({ discipline, team }: Event, sex: Sex, most: number) => {
  const fillIn = team?.fillIn;
  const own = sexesOf(discipline).includes(sex);
  const written = own ? team?.sexes?.[sex] : undefined;
  const admitted = own ? most : fillIn?.sex === sex ? Math.min(fillIn.max, most) : 0;
  return { min: written?.min ?? 0, max: Math.min(written?.max ?? admitted, admitted) };
};

/** Singles one athlete, a pair two, a team what the regulation says (ENT-10). */
export const rosterRuleOf = (event: Event): RosterRule => {
  const kind = entryKindOf(event.discipline);
  const team = kind === 'team' ? event.team : null;
  const most = { singles: 1, pair: 2, team: team?.athletes.max ?? 1 }[kind];
  const max = most + (team?.reserves ?? 0);
  const ofSex = (sex: Sex) =>
    event.discipline === 'XD' ? { min: 1, max: 1 } : sexRange(event, sex, max);
  return {
    min: team ? team.athletes.min : most,
    max,
    sexes: { M: ofSex('M'), F: ofSex('F') },
    staff: kind === 'singles' ? NO_STAFF : (event.team?.staff ?? NO_STAFF),
  };
};

/** Somebody of a roster; the sex of who is only invited is not known. */
export interface RosterPerson {
  readonly role: Role;
  readonly confirmed: boolean;
  readonly initiator: boolean;
  readonly sex?: Sex | null;
}

const isAthlete = ({ role }: Pick<RosterPerson, 'role'>): boolean => role === 'athlete';

/** More of a role than the regulation admits, and by how many. */
export interface Beyond {
  readonly role: Role;
  readonly max: number;
  readonly by: number;
}

/**
 * The maxima of a roster (ENT-10). The initiator of a pair may be neither of the two (ENT-2): their own
 * slot is admitted beside the staff the regulation allows.
 */
export const beyondRoster = (rule: RosterRule, people: readonly RosterPerson[]): Beyond[] =>
  ROLES.flatMap((role) => {
    const own = people.some((one) => one.initiator && one.role === role);
    const max = role === 'athlete' ? rule.max : Math.max(rule.staff[role], own ? 1 : 0);
    const by = people.filter((one) => one.role === role).length - max;
    return by > 0 ? [{ role, max, by }] : [];
  });

const confirmedOf = (people: readonly RosterPerson[], sex: Sex): number =>
  people.filter((one) => one.confirmed && isAthlete(one) && one.sex === sex).length;

/**
 * Whether one more athlete of a sex is within what is admitted of it and leaves room for the other sex's minimum
 * (ENT-10): the second man of a mixed pair is refused on confirming, not before the sex is known.
 */
export const sexHasRoom = (
  rule: RosterRule,
  people: readonly RosterPerson[],
  sex: Sex,
): boolean => {
  const other = sex === 'M' ? 'F' : 'M';
  const most = Math.min(rule.sexes[sex].max, rule.max - rule.sexes[other].min);
  return confirmedOf(people, sex) + 1 <= most;
};

/** What an entry still needs before it succeeds (ENT-7, ENT-10); empty: nothing. */
export const missingOf = (event: Event, people: readonly RosterPerson[]): Missing[] => {
  const rule = rosterRuleOf(event);
  const pending = people.filter(({ confirmed }) => !confirmed);
  const pendingAthletes = pending.filter(isAthlete).length;
  const confirmed = people.filter(isAthlete).length - pendingAthletes;
  const needOf = (sex: Sex) => Math.max(0, rule.sexes[sex].min - confirmedOf(people, sex));
  const need = Math.max(rule.min - confirmed, needOf('M') + needOf('F'));
  const invite = Math.max(0, need - pendingAthletes);
  // those invited may be of either sex: only what they cannot cover is known to be of one
  const ofMen = Math.max(0, needOf('M') - pendingAthletes);
  const ofWomen = Math.max(0, needOf('F') - pendingAthletes);
  const [only, other] = sexesAdmitted(event);
  const athletes: readonly (readonly [Sex | null, number])[] =
    only && !other
      ? [[only, invite]]
      : [
          ['M', ofMen],
          ['F', ofWomen],
          [null, invite - Math.min(invite, ofMen + ofWomen)],
        ];
  return [
    ...athletes
      .filter(([, count]) => count > 0)
      .map(([sex, count]) => ({ kind: 'athletes' as const, sex, count })),
    ...(pending.length > 0 ? [{ kind: 'confirmations' as const, count: pending.length }] : []),
  ];
};
