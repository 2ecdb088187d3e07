import { LEVELS } from '../../src/contract/association';
import { MIXED_GROUP } from '../../src/contract/ranking-terms';
import {
  DISCIPLINES,
  RANKING_GROUPS,
  entryKindOf,
  type Discipline,
} from '../../src/contract/words';
import { alsoVoid, awardSummary, stillMissing } from '../../src/copy/points';
import { awardPoints, hasLevel, playedIn, type PointsRules } from '../domain/points/award-points';
import { NO_SHOW_RULES, voidsStop } from '../domain/points/no-show';
import { pointsTable, tableNames, thresholdsNames } from '../domain/points/association';
import { readResults } from './award-results';
import { readFlags } from './command-flags';
import { NONE, dayAt, minuteAt } from './csv-cells';
import { CsvFaults } from './csv-faults';
import { csvCell } from './csv-row';
import { AWARD_COLUMNS } from './ranking-season';
import { Advice, run } from '../local/say';
import { writeWhole } from './write-whole';

const USAGE =
  '用法：npm run award -- --table ctj-2025 --level C400 --group U12 --discipline MS results.csv' +
  ' [--thresholds ctj-2025] [--no-show void-event|void-stop|keep-won] [--roster 每队人数] [--tournament 赛事号] [--last-day 日期] [--uploaded-at 时刻] [--out awards.csv]';
const FLAGS = [
  'table',
  'level',
  'group',
  'discipline',
  'thresholds',
  'no-show',
  'roster',
  'tournament',
  'last-day',
  'uploaded-at',
  'out',
] as const;
type Flags = Partial<Record<(typeof FLAGS)[number], string>>;

const oneOf = <Known extends string>(
  flag: (typeof FLAGS)[number],
  given: string | undefined,
  known: readonly Known[],
): Known => {
  const found = known.find((name) => name === given);
  if (found !== undefined) return found;
  throw new Advice(given === undefined ? USAGE : `--${flag} 只能是：${known.join('、')}`);
};

const rulesOf = (flags: Flags): { rules: PointsRules; group: string; discipline: Discipline } => {
  const name = oneOf('table', flags.table, tableNames());
  const level = oneOf('level', flags.level?.replace(/^CTJ-/, ''), LEVELS);
  const group = oneOf('group', flags.group, RANKING_GROUPS);
  const discipline = oneOf('discipline', flags.discipline, DISCIPLINES);
  const kind = entryKindOf(discipline);
  const table = pointsTable(name);
  if (/^[XO]/.test(discipline) && group !== MIXED_GROUP)
    throw new Advice(`${discipline} 男女同场，除 ${MIXED_GROUP} 外不授予积分`);
  if (!hasLevel({ table, level, kind }))
    throw new Advice(`分值表 ${name} 没有 ${level} 级${kind === 'team' ? '团体' : '单项'}的分值`);
  const thresholds = oneOf('thresholds', flags.thresholds ?? table.thresholds, thresholdsNames());
  const noShowRule = oneOf('no-show', flags['no-show'] ?? 'void-event', NO_SHOW_RULES);
  return { rules: { table, level, kind, thresholds, noShowRule }, group, discipline };
};

const checked = (flag: string, value: string | undefined, read: typeof minuteAt): string => {
  const bytes = Buffer.from(value ?? '');
  if (value !== undefined && read(bytes, 0, bytes.length) === NONE)
    throw new Advice(
      `--${flag} 的“${value}”看不懂：日期写成 2026-11-15，时刻写成 2026-11-16T10:00:00+08:00`,
    );
  return value ?? '';
};

const rosterOf = (text: string | undefined): number | null => {
  if (text !== undefined && !/^[1-9]\d?$/.test(text)) throw new Advice('--roster 应是 1–99 的整数');
  return text === undefined ? null : Number(text);
};

/** The awards of a results file as CSV, and what is said beside it (PTS-1 to PTS-6). */
export const awardCsv = (flags: Flags, path: string): { csv: string; summary: string } => {
  const { rules, group, discipline } = rulesOf(flags);
  const stop = [
    checked('last-day', flags['last-day'], dayAt),
    checked('uploaded-at', flags['uploaded-at'], minuteAt),
  ];
  const faults = new CsvFaults();
  const lines = readResults(path, rules.kind, faults, rosterOf(flags.roster));
  faults.throwIfAny();
  const given = awardPoints(rules, lines);
  const rows = lines.flatMap(({ people }, at) => {
    const award = given[at];
    if (award === undefined || !('points' in award)) return [];
    return people.map((id) =>
      [id, flags.tournament ?? '', group, discipline, String(award.points), ...stop].map(csvCell),
    );
  });
  const without = lines.flatMap(({ people }, at) => {
    const award = given[at];
    return award && 'without' in award ? [{ who: people.join('、'), why: award.without }] : [];
  });
  const absent = voidsStop(rules.noShowRule)
    ? lines.flatMap(({ people, noShow }) => (noShow ? people : []))
    : [];
  const missing = (['tournament', 'last-day', 'uploaded-at'] as const).filter(
    (flag) => flags[flag] === undefined,
  );
  return {
    csv: [AWARD_COLUMNS, ...rows].map((cells) => `${cells.join(',')}\n`).join(''),
    summary: [
      awardSummary(playedIn(lines, rules.kind), rows.length, without),
      ...(absent.length > 0 ? [alsoVoid(absent)] : []),
      ...(missing.length > 0 ? [stillMissing(missing.map((flag) => `--${flag}`))] : []),
    ].join('\n'),
  };
};

/** The command; the summary goes to standard error, so that the rows can be piped. */
export const awardCommand = (args: readonly string[]): void => {
  const { flags, rest } = readFlags(args, FLAGS, USAGE);
  const [path, ...more] = rest;
  if (path === undefined || more.length > 0) throw new Advice(USAGE);
  const { csv, summary } = awardCsv(flags, path);
  writeWhole(flags.out, [csv]);
  process.stderr.write(`${summary}\n`);
};

if (process.argv[1]?.endsWith('award.ts')) run(() => awardCommand(process.argv.slice(2)));
