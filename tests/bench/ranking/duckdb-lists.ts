import { join } from 'node:path';
import { policyOn } from '../../../functions/domain/calendar/policy';
import { QUARTERS_A_POINT as SCALE } from '../../../src/contract/points';
import { ISSUE } from './tournaments';

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The CSV files as tables, with the types an issue needs. */
export const loadSql = (dir: string): readonly string[] => {
  const csv = (file: string, columns: string): string =>
    `read_csv(${quoted(join(dir, file))}, header = true, columns = {${columns}})`;
  return [
    `CREATE TABLE members AS SELECT memberId, sex, year(birthDate) AS born FROM ` +
      csv('members.csv', "memberId: 'VARCHAR', name: 'VARCHAR', sex: 'VARCHAR', birthDate: 'DATE'"),
    `CREATE TABLE awards AS SELECT memberId, tournamentId, CAST(ageGroup[2:] AS TINYINT) AS age,
      discipline[2] AS part, points, lastDay, uploadedAt FROM ` +
      csv(
        'awards.csv',
        "memberId: 'VARCHAR', tournamentId: 'VARCHAR', ageGroup: 'VARCHAR', discipline: 'VARCHAR', " +
          "points: 'INTEGER', lastDay: 'DATE', uploadedAt: 'TIMESTAMPTZ'",
      ),
    `CREATE TABLE deductions AS SELECT memberId, CAST(ageGroup[2:] AS TINYINT) AS age, points,
      "from" AS since, until FROM ` +
      csv(
        'deductions.csv',
        "memberId: 'VARCHAR', ageGroup: 'VARCHAR', points: 'INTEGER', \"from\": 'DATE', until: 'DATE'",
      ),
  ];
};

const YEAR = Number(ISSUE.slice(0, 4));
/** RNK-11: the last Wednesday of 2025. */
const YEAR_END = '2025-12-31';
/** RNK-6: steps at 24:00 of the 1st of February … June. */
const STEPS = 5;

const { groups, waitDays, issues, closing, bestCombined, bestTeams, doublesPercent, protection } =
  policyOn(ISSUE);
const SHANGHAI_HOURS = 8;

/** RNK-2: the Wednesday on or after the day until which an award waits. */
const FIRST_ISSUE = `a.lastDay + ${waitDays} + CAST((3 - isodow(a.lastDay + ${waitDays}) + 7) % 7 AS INTEGER)`;
/** RNK-2 and PTS-8 of an award at the issue `at` of its standing. */
const COUNTS = `
  ${FIRST_ISSUE} <= s.at AND ${FIRST_ISSUE} > s.at - ${issues * 7}
  AND a.uploadedAt < CAST(s.at AS TIMESTAMP)
    - INTERVAL ${closing.daysBefore} DAY + INTERVAL ${closing.hour - SHANGHAI_HOURS} HOUR`;

const bestOf = (part: string): string => `coalesce(max(points) FILTER (part = '${part}'), 0)`;
/** A whole number divided by another, rounded half up. */
const roundedHalfUp = (whole: string, by: number): string =>
  `((2 * ${whole} + ${by}) // ${2 * by})`;
/** RNK-6: points protected of a year-end total, and what is left of them after the steps. */
const BASE = roundedHalfUp(
  `coalesce(greatest(b.earned - b.deducted, 0), 0) * ${protection.percent}`,
  SCALE * 100,
);
const KEPT = roundedHalfUp(`${BASE} * ${protection.steps - STEPS}`, protection.steps);

/**
 * An issue written down a second time (RNK-2 to RNK-8), in quarter points: what the engine has to agree with,
 * row by row. The numbers are the policy's, what is done with them is from the rulebook alone.
 */
export const LISTS_SQL = `
WITH standings AS (
  SELECT memberId, sex, born, age,
    CASE WHEN ${YEAR} - born <= age THEN DATE '${ISSUE}' ELSE DATE '${YEAR_END}' END AS at
  FROM members, (VALUES ${groups.map((limit) => `(${limit})`).join(', ')}) AS groups (age)
  WHERE ${YEAR} - born <= age + 1
), results AS (
  SELECT a.memberId, a.age,
    ${bestOf('S')} * ${SCALE} + ${bestOf('D')} * ${SCALE} * ${doublesPercent} // 100 AS combined,
    ${bestOf('T')} * ${SCALE} AS team
  FROM awards a JOIN standings s ON s.memberId = a.memberId AND s.age = a.age
  WHERE ${COUNTS}
  GROUP BY a.memberId, a.age, a.tournamentId
), earned AS (
  SELECT memberId, age,
    CAST(list_sum(max(combined, ${bestCombined})) + list_sum(max(team, ${bestTeams})) AS BIGINT) AS earned
  FROM results GROUP BY memberId, age
), deducted AS (
  SELECT d.memberId, d.age, CAST(sum(points) * ${SCALE} AS BIGINT) AS deducted
  FROM deductions d JOIN standings s ON s.memberId = d.memberId AND s.age = d.age
  WHERE d.since <= s.at AND (d.until IS NULL OR s.at < d.until)
  GROUP BY d.memberId, d.age
), totals AS (
  SELECT s.*, coalesce(earned, 0) AS earned, coalesce(deducted, 0) AS deducted
  FROM standings s LEFT JOIN earned USING (memberId, age) LEFT JOIN deducted USING (memberId, age)
), rows AS (
  SELECT t.memberId, t.sex, t.age, t.earned, t.deducted,
    ${SCALE} * ${KEPT} AS kept
  FROM totals t
  LEFT JOIN totals b ON b.memberId = t.memberId AND b.age = t.age - 2 AND ${YEAR} - b.born = b.age + 1
  WHERE ${YEAR} - t.born <= t.age
), listed AS (
  SELECT CASE WHEN age = 10 THEN 'U10' ELSE 'U' || age || '-' || sex END AS list,
    memberId, greatest(earned, kept) - deducted AS total, earned, kept
  FROM rows WHERE greatest(earned, kept) - deducted > 0
)
SELECT list, rank() OVER (PARTITION BY list ORDER BY total DESC) AS rank, memberId,
  total / ${SCALE} AS total, earned / ${SCALE} AS earned, kept / ${SCALE} AS protected,
  CASE WHEN kept > earned THEN 'protected' ELSE 'earned' END AS basis
FROM listed
ORDER BY list[2:3] DESC, list DESC, total DESC, memberId`;

/** The lists as the file that `npm run ranking -- --out` writes. */
export const copySql = (out: string): string => `COPY (${LISTS_SQL}) TO ${quoted(out)} (HEADER)`;
