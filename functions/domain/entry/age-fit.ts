import { rungOf, type Group } from '../../../src/contract/regulation';
import type { Day } from '../../../src/contract/words';
import { fullYears } from '../calendar/calendar';
import type { Tournament } from '../publishing/tournament';
import { ok, refuse, type Refusal, type Result } from '../result';

/** ENT-12: of the group's own age, from a lower group, or from a higher one. */
export type Fit = 'own' | 'up' | 'older';

export interface Aged {
  readonly birthDate: Day;
  readonly grade: number | null;
}

export type Placed = 'within' | 'below' | 'above' | 'over-age' | 'grade-unknown';

/** Born in a span of days, both of which belong to it; null: open at that end. */
export const placedByBirth = (
  { birthDate }: Pick<Aged, 'birthDate'>,
  { earliest, latest }: { readonly earliest: Day | null; readonly latest: Day | null },
): Placed => {
  if (earliest !== null && birthDate < earliest) return 'above';
  return latest !== null && birthDate > latest ? 'below' : 'within';
};

/** Of some grades, with or without an age cap in full years on the first day (S3). */
export const placedByGrade = (
  { birthDate, grade }: Aged,
  { grades, maxAge }: { readonly grades: readonly number[]; readonly maxAge: number | null },
  firstDay: Day,
): Placed => {
  if (grade === null) return 'grade-unknown';
  if (grades.includes(grade))
    return maxAge !== null && fullYears(birthDate, firstDay) > maxAge ? 'over-age' : 'within';
  return grade < Math.min(...grades) ? 'below' : 'above';
};

const placed = (person: Aged, { age }: Group, firstDay: Day): Placed => {
  if (age.by === 'open') return 'within';
  return age.by === 'birth' ? placedByBirth(person, age) : placedByGrade(person, age, firstDay);
};

/** Why somebody does not belong where they are placed; null: they do. Grades are not spoken of as ages. */
export const ageRefusal = (where: Placed, byGrade: boolean): Refusal | null => {
  if (where === 'within') return null;
  if (where === 'grade-unknown') return refuse('GRADE_UNKNOWN');
  if (where === 'over-age') return refuse('TOO_OLD');
  if (byGrade) return refuse('GRADE_MISMATCH');
  return refuse(where === 'below' ? 'TOO_YOUNG' : 'TOO_OLD');
};

type AgeRules = Pick<Tournament['rules'], 'groups' | 'participation' | 'firstDay'>;

/** ENT-12: whether somebody of this group may play in that one above it. */
const leadsUp = (
  { groups, participation: { playingUp } }: AgeRules,
  own: Group,
  target: Group,
): boolean => {
  if (playingUp.by === 'none') return false;
  if (playingUp.by === 'groups')
    return playingUp.ways.some(({ from, to }) => from === own.id && to.includes(target.id));
  const steps = rungOf(groups, target) - rungOf(groups, own);
  return steps > 0 && (playingUp.steps === null || steps <= playingUp.steps);
};

/**
 * Whether a person's age or grade fits a group (ENT-12): birth limits, bands, grade with age cap in
 * full years on the first day; from a lower group as far as playing up is allowed, from a higher one in
 * team events where that is allowed. Who has no group of their own plays neither up nor down.
 * Refuses TOO_YOUNG, TOO_OLD, GRADE_MISMATCH, GRADE_UNKNOWN.
 */
export const ageFit = (rules: AgeRules, group: Group, person: Aged, team: boolean): Result<Fit> => {
  const where = placed(person, group, rules.firstDay);
  const refusal = ageRefusal(where, group.age.by === 'grade');
  if (refusal === null) return ok('own');
  const own = rules.groups.filter((other) => placed(person, other, rules.firstDay) === 'within');
  if (where === 'below' && own.some((other) => leadsUp(rules, other, group))) return ok('up');
  const mayComeDown = where === 'above' && team && rules.participation.olderInTeams;
  return mayComeDown && own.some(({ ladder }) => ladder > group.ladder) ? ok('older') : refusal;
};

/**
 * ENT-12 in a series that forbids return: what counts is the highest group once played *above one's
 * own*. Null: never played up.
 */
export const mayReturn = (group: Group, playedUpTo: number | null): Result<null> =>
  playedUpTo !== null && group.ladder < playedUpTo ? refuse('PLAYED_UP_BEFORE') : ok(null);
