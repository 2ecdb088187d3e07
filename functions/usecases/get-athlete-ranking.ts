import type * as z from 'zod/mini';
import type { AthleteList, AthleteRanking, MyRankingQuery } from '../../src/contract/ranking';
import type { Day } from '../../src/contract/words';
import type { MemberStore } from '../domain/membership/member-store';
import type { AthleteAward, ResultsStore } from '../domain/points/results-store';
import type { Clock, Logger } from '../domain/ports';
import { breakdownOf, earnedOf, type Known } from '../domain/ranking/breakdown';
import type { DeductionStore, RecordedDeduction } from '../domain/ranking/deduction-store';
import { groupOf, parseEdition, rowsRef } from '../domain/ranking/edition';
import { closingOf, yearOfDay } from '../domain/ranking/issue-calendar';
import { policyOn } from '../domain/ranking/policy';
import { projectionOf, protectionView, turnsYear } from '../domain/ranking/projection';
import type { PublishedRanking } from '../domain/ranking/published-ranking';
import type { EditionPart, RankingStore } from '../domain/ranking/ranking-store';
import { readPast, readRows, type AthleteRow } from '../domain/ranking/read-edition';
import { ok, refuse, type Result } from '../domain/result';
import { publishedEdition } from './published-edition';

export interface GetAthleteRankingDeps {
  readonly published: Pick<PublishedRanking, 'latest' | 'head'>;
  readonly ranking: Pick<RankingStore, 'parts'>;
  readonly results: Pick<ResultsStore, 'ofAthlete'>;
  readonly deductions: Pick<DeductionStore, 'of'>;
  readonly members: Pick<MemberStore, 'find'>;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** What a projection is made from beside the rows; null: not the latest issue, nothing is projected. */
interface Ahead {
  readonly deductions: readonly RecordedDeduction[];
  readonly birthYear: number | null;
}
interface Behind {
  readonly memberId: string;
  readonly edition: string;
  readonly date: Day;
  readonly known: Known;
  readonly parts: readonly EditionPart[];
  readonly rows: readonly AthleteRow[];
  readonly awards: readonly AthleteAward[];
  readonly ahead: Ahead | null;
}

/**
 * Everything behind an athlete's rows (RNK-10): two reads, one Query for rows and histories and one GetItem
 * for what he was ever given; in the latest issue another for the deductions ahead. Refuses NO_ISSUE_YET,
 * ISSUE_NOT_FOUND, ATHLETE_NOT_FOUND for whom the edition does not list.
 */
export const getAthleteRanking = async (
  deps: GetAthleteRankingDeps,
  memberId: string,
  { edition: wanted }: z.infer<typeof MyRankingQuery>,
): Promise<Result<AthleteRanking>> => {
  const found = await publishedEdition(deps, wanted);
  if (!found.ok) return found;
  const edition = found.value;
  const { date } = parseEdition(edition);
  const [head, end, parts, awards] = await Promise.all([
    deps.published.head(edition),
    deps.published.latest(),
    deps.ranking.parts(edition, rowsRef(memberId, edition).partition),
    deps.results.ofAthlete(memberId),
  ]);
  if (!head) return refuse('ISSUE_NOT_FOUND');
  const rows = parts.flatMap((part) => (part.sort === 'ROWS' ? readRows(part, memberId) : []));
  if (rows.length === 0) return refuse('ATHLETE_NOT_FOUND');
  const behind: Behind = {
    ...{ memberId, edition, date, parts, rows, awards },
    known: { asOf: head.asOf, enteredBefore: closingOf(date) },
    ahead: edition === end?.latestEdition ? await aheadOf(deps, memberId, date) : null,
  };
  const [name, unit] = rows.map(({ row }) => [row.name, row.unit] as const)[0] ?? [null, null];
  return ok({
    ...{ memberId, name, unit, date, edition },
    lists: rows.map((row) => listOf(deps, behind, row)),
  });
};

/** The birth year decides only in the last issue of a year (RNK-8), so that only then it is read. */
const aheadOf = async (
  { deductions, members }: GetAthleteRankingDeps,
  memberId: string,
  date: Day,
): Promise<Ahead> => {
  const [recorded, member] = await Promise.all([
    deductions.of(memberId),
    turnsYear(date) ? members.find(memberId) : null,
  ]);
  const birthDate = (member?.approved ?? member?.profile)?.birthDate;
  return { deductions: recorded, birthYear: birthDate ? yearOfDay(birthDate) : null };
};

const listOf = (
  { clock, logger }: Pick<GetAthleteRankingDeps, 'clock' | 'logger'>,
  { memberId, edition, date, known, parts, rows, awards, ahead }: Behind,
  { list, row, earned, protected: kept, protection, deductions }: AthleteRow,
): AthleteList => {
  const policy = policyOn(date);
  const results = breakdownOf(awards, groupOf(list), date, known, policy);
  // whose account is gone has no record left to add up
  if (row.name !== null && earnedOf(results) !== earned)
    logger.error('breakdown-differs', { memberId, edition, list });
  const past = parts.flatMap((part) => (part.sort === 'PAST' ? readPast(part, memberId) : []));
  return {
    ...{ list, row, earned, protected: kept },
    history: [...(past.find((history) => history.list === list)?.points ?? [])],
    results: [...results],
    deductions: [...deductions],
    protection: protection && protectionView(protection, date, policy),
    projection:
      ahead && projectionOf({ list, rows, awards, date, known, now: clock.now(), ...ahead }),
  };
};
