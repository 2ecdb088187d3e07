import type { Use } from '../use';
import type * as z from 'zod/mini';
import type { AthleteList, AthleteRanking, Projection } from '../../../src/contract/ranking';
import type { MyRankingQuery } from '../../../src/contract/requests/ranking';
import { groupOf, type Day } from '../../../src/contract/words';
import type { AthleteAward } from '../../domain/points/results-store';
import { breakdownOf, earnedOf, type Known } from '../../domain/ranking/breakdown';
import type { RecordedDeduction } from '../../domain/ranking/deduction-store';
import { parseEdition, rowsRef } from '../../domain/editions/edition';
import { closingOf, weeksAfter, yearEndOf, yearOfDay } from '../../domain/calendar/issue-calendar';
import { policyOn } from '../../domain/calendar/policy';
import {
  projectionOf,
  protectionView,
  turnsYear,
  type NextYearEnd,
} from '../../domain/editions/projection';
import type { IssueHead } from '../../domain/ranking/issue-head';
import type { EditionPart } from '../../domain/editions/ranking-store';
import { readPast, readRows, type AthleteRow } from '../../domain/editions/read-edition';
import { missing } from '../../domain/defect';
import { ok, refuse, type Result } from '../../domain/result';
import { projectedRank } from './projected-rank';
import { readPublished } from './published-edition';

export type GetAthleteRankingDeps = Use<
  'clock' | 'deductions' | 'logger' | 'members' | 'published' | 'ranking' | 'results'
>;

/** What a projection is made from beside the rows; null: not the latest issue, nothing is projected. */
interface Ahead {
  readonly deductions: readonly RecordedDeduction[];
  readonly yearEnd: NextYearEnd;
  readonly birthYear: number | null;
}
interface Behind {
  readonly memberId: string;
  readonly edition: string;
  readonly date: Day;
  /** athletes in each list */
  readonly counts: IssueHead['counts'];
  readonly known: Known;
  readonly parts: readonly EditionPart[];
  readonly rows: readonly AthleteRow[];
  readonly awards: readonly AthleteAward[];
  readonly ahead: Ahead | null;
}

/**
 * Everything behind an athlete's rows (RNK-10): one Query for rows and histories and one GetItem for what they
 * were ever given; in the latest issue also what the next one will be made from. All side by side, but for
 * what `nextYearEnd` and the birth year ask where protection is another than in the issue, and what
 * `projectedRank` asks where the total will be. Refuses NO_ISSUE_YET, ISSUE_NOT_FOUND, ATHLETE_NOT_FOUND for whom the
 * edition does not list.
 */
export const getAthleteRanking = async (
  deps: GetAthleteRankingDeps,
  memberId: string,
  { edition: wanted }: z.infer<typeof MyRankingQuery>,
): Promise<Result<AthleteRanking>> => {
  const read = await readPublished(deps, wanted, (edition) =>
    Promise.all([
      deps.published.head(edition),
      deps.ranking.parts(edition, rowsRef(memberId, edition).partition),
      deps.results.ofAthlete(memberId),
      edition === deps.published.lastKnown() ? outlookOf(deps, memberId, edition) : null,
    ]),
  );
  if (!read.ok) return read;
  const { edition, found } = read.value;
  const [head, parts, awards, early] = found;
  const { date } = parseEdition(edition);
  if (!head) return refuse('ISSUE_NOT_FOUND');
  const rows = parts.flatMap((part) => (part.sort === 'ROWS' ? readRows(part, memberId) : []));
  if (rows.length === 0) return refuse('ATHLETE_NOT_FOUND');
  const latest = edition === (await deps.published.latest())?.latestEdition;
  const behind: Behind = {
    ...{ memberId, edition, date, counts: head.counts, parts, rows, awards },
    known: { asOf: head.asOf, enteredBefore: closingOf(date) },
    ahead: latest
      ? await aheadOf(
          deps,
          memberId,
          head,
          rows,
          early ?? (await outlookOf(deps, memberId, edition)),
        )
      : null,
  };
  const [name, unit] = rows.map(({ row }) => [row.name, row.unit] as const)[0] ?? [null, null];
  return ok({
    ...{ memberId, name, unit, date, edition },
    lists: await Promise.all(rows.map((row) => listOf(deps, behind, row))),
  });
};

/** What the next issue will be made from beside the rows; `yearEndEdition` as it is in force by now (RNK-6). */
interface Outlook {
  readonly deductions: readonly RecordedDeduction[];
  readonly yearEndEdition: string | null;
}

const outlookOf = async (
  { deductions, published }: Use<'deductions' | 'published'>,
  memberId: string,
  edition: string,
): Promise<Outlook> => {
  const { date } = parseEdition(edition);
  const yearEnd = yearEndOf(yearOfDay(weeksAfter(date, 1)) - 1);
  const [ahead, inForce] = await Promise.all([
    deductions.of(memberId),
    turnsYear(date) ? null : published.inForce(yearEnd),
  ]);
  return { deductions: ahead, yearEndEdition: inForce };
};

/**
 * RNK-6: where the next issue takes its protection from. A year-end issue revised since the latest one was
 * made counts as it is in force: then the athlete's rows of it are read.
 */
const nextYearEnd = async (
  { ranking }: Use<'ranking'>,
  memberId: string,
  { date, yearEndEdition }: Pick<IssueHead, 'date' | 'yearEndEdition'>,
  rows: readonly AthleteRow[],
  edition: string | null,
): Promise<NextYearEnd> => {
  if (turnsYear(date)) return { from: 'edition', rows };
  if (edition === null) return { from: 'results' };
  if (edition === yearEndEdition) return { from: 'same' };
  const parts = await ranking.parts(edition, rowsRef(memberId, edition).partition);
  return {
    from: 'edition',
    rows: parts.flatMap((part) => (part.sort === 'ROWS' ? readRows(part, memberId) : [])),
  };
};

/** The birth year decides only where protection is another (RNK-6, RNK-8), so that only then it is read. */
const aheadOf = async (
  deps: Use<'members' | 'ranking'>,
  memberId: string,
  head: IssueHead,
  rows: readonly AthleteRow[],
  { deductions, yearEndEdition }: Outlook,
): Promise<Ahead> => {
  const yearEnd = await nextYearEnd(deps, memberId, head, rows, yearEndEdition);
  const member = yearEnd.from === 'same' ? null : await deps.members.find(memberId);
  const birthDate = (member?.approved ?? member?.profile)?.birthDate;
  return { deductions, yearEnd, birthYear: birthDate ? yearOfDay(birthDate) : null };
};

/** What the next issue may say of a row, with the rank it would have if everybody else kept their totals. */
const projected = async (
  { clock, ranking }: Use<'clock' | 'ranking'>,
  { edition, date, counts, known, rows, awards, ahead }: Behind,
  { list, row }: AthleteRow,
): Promise<Projection | null> => {
  const next =
    ahead && projectionOf({ list, rows, awards, date, known, now: clock.now(), ...ahead });
  if (!next) return null;
  const standing = {
    edition,
    list,
    count: counts[list] ?? missing(`count of ${list}`),
    total: next.total,
    present: row,
  };
  return { ...next, rank: await projectedRank({ ranking }, standing) };
};

const listOf = async (
  deps: Use<'clock' | 'logger' | 'ranking'>,
  behind: Behind,
  athleteRow: AthleteRow,
): Promise<AthleteList> => {
  const { memberId, edition, date, known, parts, awards } = behind;
  const { list, row, earned, protected: kept, protection, deductions } = athleteRow;
  const policy = policyOn(date);
  const results = breakdownOf(awards, groupOf(list), date, known, policy);
  // whose account is gone has no record left to add up
  if (row.name !== null && earnedOf(results) !== earned)
    deps.logger.error('breakdown-differs', { memberId, edition, list });
  const past = parts.flatMap((part) => (part.sort === 'PAST' ? readPast(part, memberId) : []));
  return {
    ...{ list, row, earned, protected: kept },
    history: [...(past.find((history) => history.list === list)?.points ?? [])],
    results: [...results],
    deductions: [...deductions],
    protection: protection && protectionView(protection, date, policy),
    projection: await projected(deps, behind, athleteRow),
  };
};
