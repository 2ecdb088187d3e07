import { NOTHING, inQuarters, type Points, type Quarters } from '../../../src/contract/points';
import type {
  BreakdownResult,
  ListName,
  Projection,
  Protection,
  RankingGroup,
} from '../../../src/contract/ranking';
import { groupOf, type Day, type Instant } from '../../../src/contract/words';
import { missing } from '../defect';
import type { AthleteAward } from '../points/results-store';
import { breakdownOf, earnedOf, type Known } from '../ranking/breakdown';
import { dayNumberOf } from '../calendar/day-number';
import type { RecordedDeduction } from '../ranking/deduction-store';
import { holdsOn } from '../ranking/deduction-terms';
import { closingOf, weeksAfter, yearEndOf, yearOfDay } from '../calendar/issue-calendar';
import { stepsBefore } from '../calendar/issue-weeks';
import { groupAt, groupIndex, policyOn, type RankingPolicy } from '../calendar/policy';
import { protectionAfter, protectionBase } from '../ranking/protection';
import type { AthleteRow } from './read-edition';
import { deductedBy, totalOf } from '../ranking/total-points';

const stepsOn = (date: Day, policy: RankingPolicy): number =>
  stepsBefore(dayNumberOf(date), policy);

/** RNK-6: what protects in the year of an issue, and from which of its issues on how much is left. */
export const protectionView = (
  { base, group }: { readonly base: Points; readonly group: RankingGroup },
  date: Day,
  policy: RankingPolicy,
): Protection => {
  const year = yearOfDay(date);
  const yearEnd = yearEndOf(year - 1);
  const steps: Protection['steps'] = [];
  for (let issue = weeksAfter(yearEnd, 1); yearOfDay(issue) === year; issue = weeksAfter(issue, 1))
    if (steps.length <= stepsOn(issue, policy))
      steps.push({ from: issue, points: protectionAfter(base, steps.length, policy) });
  return { group, yearEnd, base, steps };
};

/**
 * RNK-6: what the next issue takes its protection from: the year-end issue the latest one took it from, another
 * edition of it (every row of the athlete in that), or the results, where none was published.
 */
export type NextYearEnd =
  | { readonly from: 'same' }
  | { readonly from: 'edition'; readonly rows: readonly AthleteRow[] }
  | { readonly from: 'results' };

/** A projection but for its rank, which the others in the list decide. */
export type ProjectedTotal = Omit<Projection, 'rank'>;

export interface ProjectionInput {
  /** the list it is made for; one of `rows` */
  readonly list: ListName;
  /** every row of the athlete in the latest issue */
  readonly rows: readonly AthleteRow[];
  readonly awards: readonly AthleteAward[];
  /** all recorded ones of the athlete */
  readonly deductions: readonly RecordedDeduction[];
  /** what the next issue takes its protection from */
  readonly yearEnd: NextYearEnd;
  /** only looked at where protection is another (`yearEnd`); null: not known, no projection then */
  readonly birthYear: number | null;
  /** the latest issue, and what it knew */
  readonly date: Day;
  readonly known: Known;
  readonly now: Instant;
}

/** Whether the issue after `date` lies in another year: ages and protection change then. */
export const turnsYear = (date: Day): boolean => yearOfDay(weeksAfter(date, 1)) !== yearOfDay(date);

/** RNK-7: what is deducted in a group in the issue of a day. */
const deductedOn = (
  deductions: readonly RecordedDeduction[],
  group: RankingGroup,
  day: Day,
): Quarters =>
  deductedBy(
    deductions.filter((deduction) => deduction.group === group && holdsOn(deduction, day)),
  );

/** RNK-6: the total of a group in the year-end issue behind the next one. */
const yearEndTotal = (
  { yearEnd, awards, deductions, date }: ProjectionInput,
  group: RankingGroup,
  asOf: Instant,
  policy: RankingPolicy,
): Quarters => {
  if (yearEnd.from === 'edition')
    return yearEnd.rows.find((row) => groupOf(row.list) === group)?.row.total ?? NOTHING;
  const day = yearEndOf(yearOfDay(weeksAfter(date, 1)) - 1);
  const known = { asOf, enteredBefore: closingOf(day, policy) };
  const earned = earnedOf(breakdownOf(awards, group, day, known, policy));
  return totalOf(earned, NOTHING, deductedOn(deductions, group, day));
};

/** RNK-6: whole points protected in the next issue; null: too old for the list by then (RNK-8). */
const nextBase = (input: ProjectionInput, asOf: Instant, policy: RankingPolicy): Points | null => {
  const { list, rows, yearEnd, birthYear, date } = input;
  if (yearEnd.from === 'same') return rows.find((row) => row.list === list)?.protection?.base ?? 0;
  const group = groupIndex(policy, groupOf(list));
  const below = policy.groups[group - 1];
  const limit = policy.groups[group] ?? missing(`group of ${list} in the policy`);
  if (birthYear === null) return null;
  const age = yearOfDay(weeksAfter(date, 1)) - birthYear;
  if (age > limit) return null;
  if (below === undefined || age !== below + 1) return 0;
  return protectionBase(yearEndTotal(input, groupAt(policy, group - 1), asOf, policy), policy);
};

const partsOf = (results: readonly BreakdownResult[]): ReadonlySet<string> =>
  new Set(results.flatMap((result) => result.parts.map((part) => partKey(result, part))));
const partKey = (
  { tournamentId, kind }: BreakdownResult,
  { discipline }: BreakdownResult['parts'][number],
): string => `${tournamentId} ${kind} ${discipline}`;
/** Results with a part that others do not have. */
const without = (results: readonly BreakdownResult[], others: readonly BreakdownResult[]) => {
  const there = partsOf(others);
  return results.filter((result) => result.parts.some((part) => !there.has(partKey(result, part))));
};

/**
 * What the next issue would say of an athlete in a list if nothing more were uploaded; null: too old for the
 * list by then. `total` may be 0 or less: then the athlete would not be in the list. Quarters.
 */
export const projectionOf = (input: ProjectionInput): ProjectedTotal | null => {
  const { list, awards, deductions, date, known, now } = input;
  const issue = weeksAfter(date, 1);
  const policy = policyOn(issue);
  const closing = closingOf(issue);
  const asOf = now < closing ? now : closing;
  const base = nextBase(input, asOf, policy);
  if (base === null) return null;
  const group = groupOf(list);
  const here = breakdownOf(awards, group, date, known, policyOn(date));
  const next = breakdownOf(awards, group, issue, { asOf, enteredBefore: closing }, policy);
  const earned = earnedOf(next);
  const kept = inQuarters(protectionAfter(base, stepsOn(issue, policy), policy));
  return {
    issue,
    total: totalOf(earned, kept, deductedOn(deductions, group, issue)),
    earned,
    protected: kept,
    leaving: without(here, next),
    entering: without(next, here),
  };
};
