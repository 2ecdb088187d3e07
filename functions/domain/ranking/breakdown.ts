import { sumOf, type Points, type Quarters } from '../../../src/contract/points';
import type { BreakdownResult, RankingGroup } from '../../../src/contract/ranking';
import type { Day, Instant } from '../../../src/contract/words';
import { standingAt } from '../points/event-result';
import type { AthleteAward } from '../points/results-store';
import { TournamentResult, bestResults, kindOf, partOf, type ResultKind } from './counting-results';
import { dayNumberOf, dayOf } from '../calendar/day-number';
import { droppedFrom, firstIssueOf, standsIn } from '../calendar/issue-weeks';
import type { RankingPolicy } from '../calendar/policy';

/** What an issue knew: `asOf` and `enteredBefore` as `standingAt` wants them. */
export interface Known {
  readonly asOf: Instant;
  readonly enteredBefore: Instant;
}

interface StandingAward extends AthleteAward {
  readonly place: number;
  readonly points: Points;
  readonly droppedBy: Day;
}

/**
 * The awards of a group that stand in an issue (RNK-2), one for each event; none of a stop that is void for
 * the athlete, in whichever group that came about (SAN-2).
 */
const standingIn = (
  awards: readonly AthleteAward[],
  group: RankingGroup,
  date: Day,
  { asOf, enteredBefore }: Known,
  policy: RankingPolicy,
): readonly StandingAward[] => {
  const issue = dayNumberOf(date);
  const standing = awards.flatMap((award) => {
    const first = firstIssueOf(dayNumberOf(award.lastDay), policy);
    if (!standsIn(issue, first, policy)) return [];
    const { firstUploadedAt } = award;
    const revisions = award.revisions.map((revision) => ({ ...revision, firstUploadedAt }));
    const stood = standingAt(revisions, asOf, enteredBefore);
    return stood === null ? [] : [{ award, stood, gone: dayOf(droppedFrom(first, policy)) }];
  });
  const voided = new Set(
    standing.flatMap(({ award, stood }) => (stood.voidsStop ? [award.tournamentId] : [])),
  );
  return standing.flatMap(({ award, stood: { place, points }, gone }): StandingAward[] => {
    if (award.group !== group || voided.has(award.tournamentId)) return [];
    if (place === null || points === null) return [];
    return [{ ...award, place, points, droppedBy: gone }];
  });
};

/** RNK-3, RNK-4: the result of one kind of a tournament; the best award of each of the kinds goes into it. */
const resultOf = (
  awards: readonly StandingAward[],
  kind: ResultKind,
  policy: RankingPolicy,
): Omit<BreakdownResult, 'counts'>[] => {
  const ordered = awards
    .filter(({ discipline }) => kindOf(partOf(discipline)) === kind)
    .sort((a, b) => b.points - a.points || (a.eventId < b.eventId ? -1 : 1));
  const [first] = ordered;
  if (first === undefined) return [];
  const result = new TournamentResult(policy);
  ordered.forEach(({ discipline, points }, at) => result.show(at, partOf(discipline), points));
  const { tournamentId, tournamentName, level } = first;
  // Of one tournament all leave together; were a last day ever moved, the first to leave is said.
  const next = ordered.reduce((a, b) => (b.droppedBy < a.droppedBy ? b : a));
  return [
    {
      tournamentId,
      tournamentName,
      level,
      lastDay: next.lastDay,
      kind,
      parts: ordered.map(({ discipline, place, points }, at) => ({
        ...{ discipline, place, points },
        quarters: result.counted(at, partOf(discipline)),
      })),
      quarters: result.worth(kind),
      droppedBy: next.droppedBy,
    },
  ];
};

/** The latest first. */
const byLastDay = (
  a: Omit<BreakdownResult, 'counts'>,
  b: Omit<BreakdownResult, 'counts'>,
): number =>
  a.lastDay === b.lastDay
    ? compare(a.tournamentId, b.tournamentId) || compare(a.kind, b.kind)
    : compare(b.lastDay, a.lastDay);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * RNK-10: every result of a group that stands in an issue, the latest first; those that count (RNK-4) are
 * marked. Of equal ones the later counts: it stays longer.
 * `policy`: of the issue that is made, which may be a later one than that of `date` (RNK-6).
 */
export const breakdownOf = (
  awards: readonly AthleteAward[],
  group: RankingGroup,
  date: Day,
  known: Known,
  policy: RankingPolicy,
): readonly BreakdownResult[] => {
  const byTournament = new Map<string, StandingAward[]>();
  for (const award of standingIn(awards, group, date, known, policy))
    byTournament.set(award.tournamentId, [...(byTournament.get(award.tournamentId) ?? []), award]);
  const best = bestResults(policy);
  const marked = (kind: ResultKind): BreakdownResult[] => {
    const results = [...byTournament.values()]
      .flatMap((of) => resultOf(of, kind, policy))
      .sort(byLastDay);
    results.forEach(({ quarters }, at) => best[kind].show(at, quarters));
    return results.map((result, at) => ({ ...result, counts: best[kind].has(at) }));
  };
  return [...marked('combined'), ...marked('team')].sort(byLastDay);
};

/** What a breakdown adds up to: the row's `earned`. */
export const earnedOf = (results: readonly BreakdownResult[]): Quarters =>
  sumOf(results.flatMap(({ counts, quarters }) => (counts ? [quarters] : [])));
