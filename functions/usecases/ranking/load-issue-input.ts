import type { Quarters } from '../../../src/contract/points';
import { DAYS, groupOf, LIST_NAMES, type Day, type Instant } from '../../../src/contract/words';
import type { VoidStops } from '../../domain/points/void-stops';
import { shownName, shownUnit } from '../../domain/membership/publication';
import type { AthleteFact } from '../../domain/ranking/athlete-facts';
import type { ExplainedDeduction } from '../../domain/editions/build-edition';
import { dayNumberOf, type DayNumber } from '../../domain/calendar/day-number';
import type { RecordedDeduction } from '../../domain/ranking/deduction-store';
import { overFrom } from '../../domain/ranking/deduction-terms';
import { FormerRanks } from '../../domain/editions/former-ranks';
import { AwardGatherer } from '../../domain/ranking/gather-awards';
import { digestOfLines } from '../../domain/editions/input-digest';
import { closingOf, weeksAfter, yearEndOf, yearOfDay } from '../../domain/calendar/issue-calendar';
import { groupIndex, policyOn, type RankingPolicy } from '../../domain/calendar/policy';
import { quartersColumn } from '../../domain/calendar/quarters-column';
import type { RankingStore, ShownName } from '../../domain/editions/ranking-store';
import { readPage } from '../../domain/editions/read-edition';
import { BOY, GIRL, type Season } from '../../domain/calendar/season';
import type { Use } from '../use';
import { loadResults } from './load-results';

export type IssueInputDeps = Use<'athletes' | 'deductions' | 'ranking' | 'results' | 'sha256'>;

/** What an issue is made from, as far as it is a choice; the rest follows from what is stored. */
export interface IssueBasis {
  readonly date: Day;
  /** results uploaded before it are known */
  readonly asOf: Instant;
  /** deductions recorded, and ended, until then are known */
  readonly knownAt: Instant;
  /** edition that change arrows and histories go on from */
  readonly former: string | null;
  /** edition of the year-end issue protection is taken from; null: derived from results (RNK-6) */
  readonly yearEnd: string | null;
}

export interface IssueInput {
  readonly basis: IssueBasis;
  readonly policy: RankingPolicy;
  readonly season: Season;
  /** by member; of one without an account everything but the id is unknown, and no list has them */
  readonly facts: readonly (AthleteFact | undefined)[];
  /** tournament ids by their index in the awards */
  readonly tournaments: readonly string[];
  /** SAN-2: whose points of a stop are not among the awards */
  readonly voidStops: VoidStops;
  readonly deductions: readonly ExplainedDeduction[];
  readonly formerRanks: FormerRanks | null;
  /** of everything it was computed from, had the results been taken as of an instant */
  digestAt(asOf: Instant): string;
}

/** Born never: too old for every list. */
const NOBODY = 0;

const currentEdition = async (
  ranking: Pick<RankingStore, 'revisionsOf'>,
  date: Day,
): Promise<string | null> => (await ranking.revisionsOf(date)).at(-1)?.edition ?? null;

/** The basis of an issue made now: the issue before and the last year-end issue as they are in force. */
export const basisNow = async (
  { ranking }: Use<'ranking'>,
  date: Day,
  asOf: Instant,
  now: Instant,
): Promise<IssueBasis> => ({
  date,
  asOf,
  knownAt: now,
  former: await currentEdition(ranking, weeksAfter(date, -1)),
  yearEnd: await currentEdition(ranking, yearEndOf(yearOfDay(date) - 1)),
});

/** RNK-2: the weeks whose results can stand in an issue, and in the year-end issue where that is derived. */
export const weeksOf = (
  { date, yearEnd }: Pick<IssueBasis, 'date' | 'yearEnd'>,
  policy: RankingPolicy,
): readonly Day[] => {
  const oldest = yearEnd === null ? yearEndOf(yearOfDay(date) - 1) : date;
  const weeks: Day[] = [];
  for (let week = weeksAfter(oldest, 1 - policy.issues); week <= date; week = weeksAfter(week, 1))
    weeks.push(week);
  return weeks;
};

/** RNK-7: a deduction as it was known at an instant; null: not yet recorded. */
const knownDeduction = (
  deduction: RecordedDeduction,
  knownAt: Instant,
): Omit<RecordedDeduction, 'ended'> | null => {
  if (deduction.at > knownAt) return null;
  const ended = deduction.ended && deduction.ended.at <= knownAt ? deduction.ended : null;
  return { ...deduction, until: overFrom({ ...deduction, ended }) };
};

/** Of a day that was kept before days had bounds: it stops no issue, and counts as it did. */
const keptDay = (day: Day): DayNumber =>
  dayNumberOf(day < DAYS.first ? DAYS.first : day > DAYS.last ? DAYS.last : day);

/** RNK-6: totals of the year-end issue by standing; its athletes become members of the season. */
const loadYearEnd = async (
  ranking: Pick<RankingStore, 'parts'>,
  edition: string,
  policy: RankingPolicy,
  gatherer: AwardGatherer,
): Promise<readonly (readonly [standing: number, total: Quarters])[]> => {
  const totals: [number, Quarters][] = [];
  for (const list of LIST_NAMES) {
    const group = groupIndex(policy, groupOf(list));
    for (const part of await ranking.parts(edition, list))
      for (const { memberId, total } of readPage(part).rows)
        totals.push([gatherer.member(memberId) * policy.groups.length + group, total]);
  }
  return totals;
};

const loadFormerRanks = async (
  ranking: Pick<RankingStore, 'parts'>,
  edition: string,
  gatherer: AwardGatherer,
): Promise<FormerRanks> => {
  const ranks = new FormerRanks((id) => gatherer.find(id), gatherer.ids.length);
  for (const list of LIST_NAMES)
    for (const part of await ranking.parts(edition, list)) ranks.remember(part);
  return ranks;
};

/** Of the name, what is shown of it: an issue knows of nobody more than it says (MEM-13). */
const factLine = (fact: AthleteFact): string =>
  JSON.stringify([
    ...[fact.id, fact.sex, fact.birthDate.slice(0, 4)],
    ...[shownName(fact), shownUnit(fact)],
  ]);

/**
 * Everything an issue is computed from, in columns (RNK-1 to RNK-8): results of its weeks as they stood,
 * profiles as they are, deductions by their dates. `onLoaded` hears of each hundredth.
 */
export const loadIssueInput = async (
  deps: IssueInputDeps,
  basis: IssueBasis,
  onLoaded: (percent: number) => Promise<void> = async () => undefined,
): Promise<IssueInput> => {
  const { ranking, results, athletes, sha256 } = deps;
  const { date, former, yearEnd, asOf } = basis;
  const policy = policyOn(date);
  const gatherer = new AwardGatherer(policy, { asOf, enteredBefore: closingOf(date) });
  const weeks = weeksOf(basis, policy);
  await loadResults(
    results,
    weeks,
    (revisions) => gatherer.event(revisions),
    (done) => onLoaded((60 * done) / weeks.length),
  );
  const totals = yearEnd === null ? null : await loadYearEnd(ranking, yearEnd, policy, gatherer);

  const facts: (AthleteFact | undefined)[] = new Array<undefined>(gatherer.ids.length);
  for (const fact of await athletes.of(gatherer.ids)) {
    const member = gatherer.find(fact.id);
    if (member !== undefined) facts[member] = fact;
  }
  await onLoaded(90);

  const deductions = (await deps.deductions.all()).flatMap((recorded) => {
    const known = knownDeduction(recorded, basis.knownAt);
    const member = gatherer.find(recorded.memberId);
    if (known === null || member === undefined) return [];
    return [{ ...known, member, group: groupIndex(policy, known.group) }];
  });
  const formerRanks = former === null ? null : await loadFormerRanks(ranking, former, gatherer);

  const yearEndTotals = quartersColumn(gatherer.ids.length * policy.groups.length);
  for (const [standing, total] of totals ?? []) yearEndTotals[standing] = total;
  const season: Season = {
    members: {
      ids: gatherer.ids,
      sex: Uint8Array.from(facts, (fact) => (fact?.sex === 'F' ? GIRL : BOY)),
      birthYear: Int16Array.from(facts, (fact) =>
        fact === undefined ? NOBODY : Number(fact.birthDate.slice(0, 4)),
      ),
    },
    awards: gatherer.awards(),
    deductions: deductions.map(({ member, group, points, from, until }) => ({
      member,
      group,
      points,
      from: keptDay(from),
      until: until === null ? null : keptDay(until),
    })),
    ...(totals === null ? {} : { yearEnd: yearEndTotals }),
  };

  const known = digestOfLines(
    [
      ...gatherer.events.sort(),
      ...deductions
        .map(({ id, memberId, group, points, from, until, reason }) =>
          JSON.stringify([id, memberId, group, points, from, until, reason]),
        )
        .sort(),
      ...facts.flatMap((fact) => (fact ? [factLine(fact)] : [])).sort(),
    ],
    sha256,
  );
  return {
    basis,
    policy,
    season,
    facts,
    tournaments: gatherer.tournaments,
    voidStops: gatherer.voidStops,
    deductions,
    formerRanks,
    digestAt: (instant) =>
      sha256([policy.from, date, instant, former ?? '', yearEnd ?? '', known].join('\n')),
  };
};

/** The name and unit a row shows (MEM-13). */
export const shownNameIn =
  ({ facts }: Pick<IssueInput, 'facts'>) =>
  (member: number): ShownName => {
    const fact = facts[member];
    if (fact === undefined) throw new RangeError(`member ${member} has no profile`);
    return [shownName(fact), shownUnit(fact)];
  };
