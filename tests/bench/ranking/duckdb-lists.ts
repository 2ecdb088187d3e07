import { join } from 'node:path';
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

/** RNK-2 of an award at the issue `at` of its standing: the Wednesday on or after the second day. */
const COUNTS = `
  a.lastDay + 2 + CAST((3 - isodow(a.lastDay + 2) + 7) % 7 AS INTEGER) <= s.at
  AND a.lastDay + 2 + CAST((3 - isodow(a.lastDay + 2) + 7) % 7 AS INTEGER) > s.at - 364
  AND a.uploadedAt < CAST(s.at AS TIMESTAMP) - INTERVAL 20 HOUR`;

/**
 * An issue written down a second time, from the rulebook alone (RNK-2 to RNK-8), in quarter points: what the
 * engine has to agree with, row by row.
 */
export const LISTS_SQL = `
WITH standings AS (
  SELECT memberId, sex, born, age,
    CASE WHEN ${YEAR} - born <= age THEN DATE '${ISSUE}' ELSE DATE '${YEAR_END}' END AS at
  FROM members, (VALUES (10), (12), (14), (16), (18)) AS groups (age)
  WHERE ${YEAR} - born <= age + 1
), results AS (
  SELECT a.memberId, a.age,
    coalesce(max(points) FILTER (part = 'S'), 0) * 4 + coalesce(max(points) FILTER (part = 'D'), 0) AS combined,
    coalesce(max(points) FILTER (part = 'T'), 0) * 4 AS team
  FROM awards a JOIN standings s ON s.memberId = a.memberId AND s.age = a.age
  WHERE ${COUNTS}
  GROUP BY a.memberId, a.age, a.tournamentId
), earned AS (
  SELECT memberId, age,
    CAST(list_sum(max(combined, 8)) + list_sum(max(team, 2)) AS BIGINT) AS earned
  FROM results GROUP BY memberId, age
), deducted AS (
  SELECT d.memberId, d.age, CAST(sum(points) * 4 AS BIGINT) AS deducted
  FROM deductions d JOIN standings s ON s.memberId = d.memberId AND s.age = d.age
  WHERE d.since <= s.at AND (d.until IS NULL OR s.at < d.until)
  GROUP BY d.memberId, d.age
), totals AS (
  SELECT s.*, coalesce(earned, 0) AS earned, coalesce(deducted, 0) AS deducted
  FROM standings s LEFT JOIN earned USING (memberId, age) LEFT JOIN deducted USING (memberId, age)
), rows AS (
  SELECT t.memberId, t.sex, t.age, t.earned, t.deducted,
    4 * ((2 * coalesce((2 * greatest(b.earned - b.deducted, 0) + 16) // 32, 0) * ${8 - STEPS} + 8) // 16) AS kept
  FROM totals t
  LEFT JOIN totals b ON b.memberId = t.memberId AND b.age = t.age - 2 AND ${YEAR} - b.born = b.age + 1
  WHERE ${YEAR} - t.born <= t.age
), listed AS (
  SELECT CASE WHEN age = 10 THEN 'U10' ELSE 'U' || age || '-' || sex END AS list,
    memberId, greatest(earned, kept) - deducted AS total, earned, kept
  FROM rows WHERE greatest(earned, kept) - deducted > 0
)
SELECT list, rank() OVER (PARTITION BY list ORDER BY total DESC) AS rank, memberId,
  total / 4 AS total, earned / 4 AS earned, kept / 4 AS protected,
  CASE WHEN kept > earned THEN 'protected' ELSE 'earned' END AS basis
FROM listed
ORDER BY list[2:3] DESC, list DESC, total DESC, memberId`;

/** The lists as the file that `npm run ranking -- --out` writes. */
export const copySql = (out: string): string => `COPY (${LISTS_SQL}) TO ${quoted(out)} (HEADER)`;
