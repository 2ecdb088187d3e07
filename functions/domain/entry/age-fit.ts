import type { Group } from '../../../src/contract/regulation';
import type { Day } from '../../../src/contract/words';
import { fullYears } from '../calendar/calendar';
import type { Tournament } from '../publishing/tournament';
import { ok, refuse, type Result } from '../result';

/** ENT-12: of the group's own age, from a lower group, or from a higher one. */
export type Fit = 'own' | 'up' | 'older';

export interface Aged {
  readonly birthDate: Day;
  readonly grade: number | null;
}

type Placed = 'within' | 'below' | 'above' | 'over-age' | 'grade-unknown';

const placed = (person: Aged, { age }: Group, firstDay: Day): Placed => {
  if (age.by === 'open') return 'within';
  if (age.by === 'birth') {
    if (age.earliest !== null && person.birthDate < age.earliest) return 'above';
    return age.latest !== null && person.birthDate > age.latest ? 'below' : 'within';
  }
  if (person.grade === null) return 'grade-unknown';
  if (age.grades.includes(person.grade))
    return fullYears(person.birthDate, firstDay) > age.maxAge ? 'over-age' : 'within';
  return person.grade < Math.min(...age.grades) ? 'below' : 'above';
};

/**
 * Whether a person's age or grade fits a group (ENT-12): birth limits, bands, grade with age cap in
 * full years on the first day; from a lower group where playing up is allowed, from a higher one in
 * team events where that is allowed. Who has no group of their own plays neither up nor down.
 * Refuses TOO_YOUNG, TOO_OLD, GRADE_MISMATCH, GRADE_UNKNOWN.
 */
export const ageFit = (
  rules: Pick<Tournament['rules'], 'groups' | 'participation' | 'firstDay'>,
  group: Group,
  person: Aged,
  team: boolean,
): Result<Fit> => {
  const where = placed(person, group, rules.firstDay);
  if (where === 'within') return ok('own');
  if (where === 'grade-unknown') return refuse('GRADE_UNKNOWN');
  const belongsTo = (other: Group) => placed(person, other, rules.firstDay) === 'within';
  if (
    where === 'below' &&
    rules.participation.playingUp &&
    rules.groups.some((other) => other.ladder < group.ladder && belongsTo(other))
  )
    return ok('up');
  if (
    where === 'above' &&
    team &&
    rules.participation.olderInTeams &&
    rules.groups.some((other) => other.ladder > group.ladder && belongsTo(other))
  )
    return ok('older');
  if (where === 'over-age') return refuse('TOO_OLD');
  if (group.age.by === 'grade') return refuse('GRADE_MISMATCH');
  return refuse(where === 'below' ? 'TOO_YOUNG' : 'TOO_OLD');
};

/**
 * ENT-12 in a series that forbids return: what counts is the highest group once played *above one's
 * own*. Null: never played up.
 */
export const mayReturn = (group: Group, playedUpTo: number | null): Result<null> =>
  playedUpTo !== null && group.ladder < playedUpTo ? refuse('PLAYED_UP_BEFORE') : ok(null);
