import type { BreakdownResult, RankingGroup } from '../../../src/contract/ranking';
import { entryKindOf, type Day, type Instant } from '../../../src/contract/words';
import { standingAt } from '../points/event-result';
import type { AthleteAward } from '../points/results-store';
import { droppedBy, weekOf } from '../calendar/issue-calendar';
import type { RankingPolicy } from '../calendar/policy';

/** What an issue knew: `asOf` and `enteredBefore` as `standingAt` wants them. */
export interface Known {
  readonly asOf: Instant;
  readonly enteredBefore: Instant;
}

type Part = BreakdownResult['parts'][number];
interface StandingAward extends AthleteAward {
  readonly place: number;
  readonly points: number;
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
): readonly StandingAward[] => {
  const standing = awards.flatMap((award) => {
    const week = weekOf(award.lastDay);
    const gone = droppedBy(week);
    if (date < week || date >= gone) return [];
    const { firstUploadedAt } = award;
    const revisions = award.revisions.map((revision) => ({ ...revision, firstUploadedAt }));
    const stood = standingAt(revisions, asOf, enteredBefore);
    return stood === null ? [] : [{ award, stood, gone }];
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

/** RNK-3, RNK-4: one result of a tournament; the best award of each of the kinds goes into it. */
const resultOf = (
  awards: readonly StandingAward[],
  kind: BreakdownResult['kind'],
  { singlesQuarters, doublesQuarters }: RankingPolicy,
): BreakdownResult[] => {
  const ordered = awards
    .filter(({ discipline }) => (entryKindOf(discipline) === 'team') === (kind === 'team'))
    .sort((a, b) => b.points - a.points || (a.eventId < b.eventId ? -1 : 1));
  const [first] = ordered;
  if (first === undefined) return [];
  const used = new Set<string>();
  const parts = ordered.map(({ discipline, place, points }): Part => {
    const entry = entryKindOf(discipline);
    const best = !used.has(entry);
    used.add(entry);
    const weight = entry === 'pair' ? doublesQuarters : singlesQuarters;
    return { discipline, place, points, quarters: best ? points * weight : 0 };
  });
  const { tournamentId, tournamentName, level } = first;
  // Of one tournament all leave together; were a last day ever moved, the first to leave is said.
  const next = ordered.reduce((a, b) => (b.droppedBy < a.droppedBy ? b : a));
  const quarters = parts.reduce((sum, part) => sum + part.quarters, 0);
  return [
    {
      tournamentId,
      tournamentName,
      level,
      lastDay: next.lastDay,
      kind,
      parts,
      quarters,
      counts: false,
      droppedBy: next.droppedBy,
    },
  ];
};

/** The latest first. */
const byLastDay = (a: BreakdownResult, b: BreakdownResult): number =>
  a.lastDay === b.lastDay
    ? compare(a.tournamentId, b.tournamentId) || compare(a.kind, b.kind)
    : compare(b.lastDay, a.lastDay);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * RNK-10: every result of a group that stands in an issue, the latest first; those that count (RNK-4: the
 * best eight combined, the best two of teams) are marked. Of equal ones the later counts: it stays longer.
 */
export const breakdownOf = (
  awards: readonly AthleteAward[],
  group: RankingGroup,
  date: Day,
  known: Known,
  policy: RankingPolicy,
): readonly BreakdownResult[] => {
  const byTournament = new Map<string, StandingAward[]>();
  for (const award of standingIn(awards, group, date, known))
    byTournament.set(award.tournamentId, [...(byTournament.get(award.tournamentId) ?? []), award]);
  const marked = (kind: BreakdownResult['kind'], most: number): BreakdownResult[] =>
    [...byTournament.values()]
      .flatMap((of) => resultOf(of, kind, policy))
      .sort((a, b) => b.quarters - a.quarters || byLastDay(a, b))
      .map((result, at) => ({ ...result, counts: at < most && result.quarters > 0 }));
  return [...marked('combined', policy.bestCombined), ...marked('team', policy.bestTeams)].sort(
    byLastDay,
  );
};

/** What a breakdown adds up to, in quarters: the row's `earned`. */
export const earnedOf = (results: readonly BreakdownResult[]): number =>
  results.reduce((sum, { counts, quarters }) => sum + (counts ? quarters : 0), 0);
