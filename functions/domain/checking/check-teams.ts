import { type EventRule, type Regulation, sexesOf } from '../../../src/contract/regulation';
import type { Finding } from '../../../src/contract/regulation-findings';
import { type Discipline, entryKindOf, type Sex, SEXES } from '../../../src/contract/words';
import { type Check, each, type RuleCheck } from './check';

type Team = NonNullable<EventRule['team']>;

const teamsOf = ({ disciplines }: EventRule) =>
  disciplines.filter((discipline) => entryKindOf(discipline) === 'team');

/** ENT-10: a team rule exactly where there are teams. */
const teamRuleWhereTeams: RuleCheck = (rule, path) => {
  const teams = teamsOf(rule).length;
  if (rule.team === null)
    return teams > 0 ? [{ path: `${path}.team`, code: 'TEAM_RULE_MISSING' }] : [];
  return teams < rule.disciplines.length
    ? [{ path: `${path}.team`, code: 'TEAM_RULE_UNNEEDED' }]
    : [];
};

/** ENT-10: ranges of the sexes that leave a team within its size. */
const sexesPossible: RuleCheck = (rule, path) => {
  const { athletes, sexes, reserves = 0, fillIn } = rule.team ?? {};
  if (!athletes) return [];
  return teamsOf(rule).flatMap((discipline): Finding[] => {
    const own = sexesOf(discipline);
    const written = SEXES.filter((sex) => sexes?.[sex] !== undefined);
    const other = written.find((sex) => !own.includes(sex));
    if (other) return [{ path: `${path}.team.sexes.${other}`, code: 'TEAM_OF_OTHER_SEX' }];
    const max = athletes.max + reserves;
    const ranges = own.map((sex) => sexes?.[sex] ?? { min: 0, max });
    const least = ranges.reduce((sum, one) => sum + one.min, 0);
    const most = ranges.reduce((sum, one) => sum + one.max, 0) + (fillIn?.max ?? 0);
    return least > max || most < athletes.min || ranges.some((one) => one.min > one.max)
      ? [{ path: `${path}.team.sexes`, code: 'TEAM_SEXES_IMPOSSIBLE', detail: { max } }]
      : [];
  });
};

/** ENT-10: a team that can be made. */
const teamPossible: RuleCheck = (rule, path) =>
  rule.team !== null && rule.team.athletes.min > rule.team.athletes.max
    ? [{ path: `${path}.team.athletes`, code: 'TEAM_MIN_OVER_MAX' }]
    : [];

/** At most so many athletes of a sex in a team. */
const mostOfSex = ({ athletes, sexes, reserves = 0, fillIn }: Team, of: Discipline, sex: Sex) =>
  sexesOf(of).includes(sex)
    ? (sexes?.[sex]?.max ?? athletes.max + reserves)
    : fillIn?.sex === sex
      ? fillIn.max
      : 0;

/** ENT-10: a limit that lets fewer in than there could be, of athletes that a team may have. */
const teamLimits: RuleCheck = (rule, path) => {
  const { team } = rule;
  if (team === null) return [];
  return (team.atMost ?? []).flatMap(({ of, max: most }, at): Finding[] => {
    const here = `${path}.team.atMost.${at}`;
    const max = Math.min(
      team.athletes.max,
      ...(of.kind === 'sex' ? teamsOf(rule).map((one) => mostOfSex(team, one, of.sex)) : []),
    );
    if (max === 0) return [{ path: `${here}.of`, code: 'AT_MOST_OF_NOBODY' }];
    return most >= max
      ? [{ path: `${here}.max`, code: 'AT_MOST_OVER_TEAM', detail: { most, max } }]
      : [];
  });
};

/** ENT-10: who fills in is of another sex, and there is room for them beside those of the own sex that a team needs. */
const fillingIn: RuleCheck = (rule, path) => {
  const { athletes, fillIn, sexes, reserves = 0 } = rule.team ?? {};
  if (!athletes || !fillIn) return [];
  const at = `${path}.team.fillIn`;
  const { max: most, sex } = fillIn;
  if (teamsOf(rule).some((discipline) => sexesOf(discipline).includes(sex)))
    return [{ path: `${at}.sex`, code: 'FILL_IN_OF_OWN_SEX' }];
  if (most >= athletes.max)
    return [{ path: `${at}.max`, code: 'AT_MOST_OVER_TEAM', detail: { most, max: athletes.max } }];
  const least = SEXES.reduce((sum, one) => sum + (sexes?.[one]?.min ?? 0), 0);
  const room = athletes.max + reserves - least;
  return most > room
    ? [{ path: `${at}.max`, code: 'FILL_IN_WITHOUT_ROOM', detail: { most, room } }]
    : [];
};

/** At most so many athletes of a team are so: by its own limits and by what is asked of everybody. */
const mostWho = (
  { team, requirements = [] }: EventRule,
  { entry }: Regulation,
  isSo: (of: { readonly kind: string }) => boolean,
  isNotSo: (of: { readonly kind: string }) => boolean,
): number => {
  const limits = (team?.atMost ?? []).filter(({ of }) => isSo(of)).map(({ max }) => max);
  const barred = [...entry.requirements, ...requirements].some((one) => isNotSo(one));
  return barred ? 0 : Math.min(Infinity, ...limits);
};

/** ENT-10: every athlete is the one or the other, or all of them have to be so: the limits leave a team of its size. */
const limitsTogether: RuleCheck = (rule, path, regulation) => {
  const { team } = rule;
  if (team?.atMost === undefined) return [];
  const { min } = team.athletes;
  const professionals = [true, false].map((is) => {
    const says = (value: boolean) => (one: { readonly kind: string }) =>
      one.kind === 'professional' && (one as { readonly is?: boolean }).is === value;
    return mostWho(rule, regulation, says(is), says(!is));
  });
  const sexes = teamsOf(rule).map((discipline) =>
    SEXES.map((sex) =>
      Math.min(
        mostOfSex(team, discipline, sex),
        mostWho(
          rule,
          regulation,
          (one) => one.kind === 'sex' && (one as { readonly sex?: Sex }).sex === sex,
          (one) => one.kind === 'sex' && (one as { readonly sex?: Sex }).sex !== sex,
        ),
      ),
    ),
  );
  const asked = [...regulation.entry.requirements, ...(rule.requirements ?? [])].map((one) =>
    JSON.stringify(one),
  );
  const ofAll = team.atMost
    .filter(({ of }) => asked.includes(JSON.stringify(of)))
    .map(({ max }) => [max]);
  const most = Math.min(
    ...[professionals, ...sexes, ...ofAll].map((parts) => parts.reduce((sum, one) => sum + one, 0)),
  );
  return most < min
    ? [{ path: `${path}.team.atMost`, code: 'AT_MOST_UNDER_TEAM', detail: { most, min } }]
    : [];
};

/** What a team is made of (ENT-10). */
export const teamChecks: readonly Check[] = [
  teamRuleWhereTeams,
  teamPossible,
  sexesPossible,
  teamLimits,
  fillingIn,
  limitsTogether,
].map(each);
