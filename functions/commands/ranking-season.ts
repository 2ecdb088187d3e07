import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FRACTIONS, asQuarters, inQuarters, plus, type Quarters } from '../../src/contract/points';
import { DISCIPLINES, type Sex } from '../../src/contract/words';
import { missing } from '../domain/defect';
import { AwardColumns } from '../domain/ranking/award-columns';
import { TEAM, partOf } from '../domain/ranking/counting-results';
import { yearOf } from '../domain/calendar/day-number';
import type { RankingPolicy } from '../domain/calendar/policy';
import { quartersColumn, type QuartersColumn } from '../domain/calendar/quarters-column';
import {
  BOY,
  GIRL,
  type Awards,
  type Deduction,
  type Members,
  type Season,
} from '../domain/calendar/season';
import { ByteIds } from './byte-ids';
import { NONE, NO_DAY, dayAt, minuteAt, wholeNumber } from './csv-cells';
import type { Complain, CsvFaults } from './csv-faults';
import { readCsv } from './csv-file';
import type { CsvRow } from './csv-row';

const SEXES: ReadonlyMap<string, number> = new Map<Sex, number>([
  ['M', BOY],
  ['F', GIRL],
]);

const MEMBER = { id: 0, name: 1, sex: 2, birthDate: 3 };
const MEMBER_COLUMNS = ['memberId', 'name', 'sex', 'birthDate'];

/** members.csv */
const readMembers = (path: string, ids: ByteIds, faults: CsvFaults): Members => {
  const names: string[] = [];
  const sexes: number[] = [];
  const years: number[] = [];
  readCsv(path, MEMBER_COLUMNS, faults, (row, complain) => {
    const { bytes, line } = row;
    const id = row.text(MEMBER.id);
    if (id === '') complain(line, 'memberId', 'EMPTY');
    else if (/\p{Cc}/u.test(id)) complain(line, 'memberId', 'CONTROL_CHARACTER');
    const before = ids.size;
    ids.add(bytes, row.start(MEMBER.id), row.end(MEMBER.id));
    const sex = SEXES.get(row.text(MEMBER.sex));
    const born = dayAt(bytes, row.start(MEMBER.birthDate), row.end(MEMBER.birthDate));
    if (sex === undefined) complain(line, 'sex', 'SEX', row.text(MEMBER.sex));
    if (born === NO_DAY) complain(line, 'birthDate', 'DAY', row.text(MEMBER.birthDate));
    if (ids.size === before)
      return id === '' ? undefined : complain(line, 'memberId', 'MEMBER_TWICE', id);
    names.push(id);
    // A member with a fault keeps its place, so that its awards are not called unknown as well.
    sexes.push(sex ?? -1);
    years.push(born === NO_DAY ? 0 : yearOf(born));
  });
  return { ids: names, sex: Uint8Array.from(sexes), birthYear: Int16Array.from(years) };
};

/** Number of the member in a column, or -1 with the fault said. */
const memberIn = (row: CsvRow, column: number, ids: ByteIds, complain: Complain): number => {
  const member = ids.find(row.bytes, row.start(column), row.end(column));
  if (member < 0) complain(row.line, 'memberId', 'MEMBER_UNKNOWN', row.text(column));
  return member;
};

/** Index of the group in a column (`U12`), or -1 with the fault said. */
const groupReader = (policy: RankingPolicy) => {
  const byLimit = new Int32Array(100).fill(-1);
  policy.groups.forEach((limit, group) => (byLimit[limit] = group));
  return (row: CsvRow, column: number, complain: Complain): number => {
    const start = row.start(column);
    const limit = wholeNumber(row.bytes, start + 1, row.end(column));
    const known = row.end(column) - start === 3 && row.bytes[start] === 0x55;
    const group = known ? (byLimit[limit] ?? -1) : -1;
    if (group < 0) complain(row.line, 'ageGroup', 'GROUP', row.text(column));
    return group;
  };
};

const DEDUCTION = { member: 0, group: 1, points: 2, from: 3, until: 4 };
const DEDUCTION_COLUMNS = ['memberId', 'ageGroup', 'points', 'from', 'until'];

/** deductions.csv (RNK-7) */
const readDeductions = (
  path: string,
  ids: ByteIds,
  policy: RankingPolicy,
  faults: CsvFaults,
): Deduction[] => {
  const deductions: Deduction[] = [];
  const groupIn = groupReader(policy);
  readCsv(path, DEDUCTION_COLUMNS, faults, (row, complain) => {
    const { bytes, line } = row;
    const dayIn = (column: number) => dayAt(bytes, row.start(column), row.end(column));
    const member = memberIn(row, DEDUCTION.member, ids, complain);
    const group = groupIn(row, DEDUCTION.group, complain);
    const [start, end] = [row.start(DEDUCTION.points), row.end(DEDUCTION.points)];
    const points = wholeNumber(bytes, start, end);
    const from = dayIn(DEDUCTION.from);
    const endless = row.text(DEDUCTION.until) === '';
    const until = endless ? null : dayIn(DEDUCTION.until);
    if (points < 0) complain(line, 'points', 'WHOLE_NUMBER', row.text(DEDUCTION.points));
    if (from === NO_DAY) complain(line, 'from', 'DAY', row.text(DEDUCTION.from));
    if (until === NO_DAY) complain(line, 'until', 'DAY', row.text(DEDUCTION.until));
    else if (until !== null && from !== NO_DAY && until < from)
      complain(line, 'until', 'UNTIL_BEFORE_FROM', row.text(DEDUCTION.until));
    deductions.push({ member, group, points, from, until });
  });
  return deductions;
};

const AWARD = { member: 0, tournament: 1, group: 2, discipline: 3, points: 4, day: 5, upload: 6 };
export const AWARD_COLUMNS = [
  'memberId',
  'tournamentId',
  'ageGroup',
  'discipline',
  'points',
  'lastDay',
  'uploadedAt',
];

interface Kind {
  readonly part: number;
  /** null: open to both, or mixed */
  readonly sex: number | null;
}
/** The eleven disciplines by their two bytes. */
const KINDS = new Map<number, Kind>(
  DISCIPLINES.map((code) => [
    (code.charCodeAt(0) << 8) | code.charCodeAt(1),
    {
      part: partOf(code),
      sex: code.startsWith('M') ? BOY : code.startsWith('W') ? GIRL : null,
    },
  ]),
);

const byteAt = (bytes: Uint8Array, at: number): number => bytes[at] ?? missing('byte of a cell');

/** What `Members.sex` holds where the file gave none. */
const UNKNOWN = 255;

/** PTS-6: mixed and open events are of the groups that boys and girls share; others of one sex. */
const disciplineFault = (kind: Kind | undefined, sex: number, mayBeMixed: boolean) => {
  if (kind === undefined) return 'DISCIPLINE';
  if (kind.sex === null) return mayBeMixed ? null : 'MIXED_OUTSIDE_U10';
  return sex === UNKNOWN || sex === kind.sex ? null : 'OTHER_SEX';
};

/** awards.csv: into columns, no object and no function for any row. */
const readAwards = (
  path: string,
  ids: ByteIds,
  members: Members,
  policy: RankingPolicy,
  faults: CsvFaults,
): Awards => {
  const columns = new AwardColumns();
  const tournaments = new ByteIds();
  const groupIn = groupReader(policy);
  const together = policy.groups.map((limit) => policy.together.includes(limit));
  readCsv(path, AWARD_COLUMNS, faults, (row, complain) => {
    const { bytes, line } = row;
    const member = memberIn(row, AWARD.member, ids, complain);
    const group = groupIn(row, AWARD.group, complain);
    const code = row.start(AWARD.discipline);
    const kind =
      row.end(AWARD.discipline) - code === 2
        ? KINDS.get((byteAt(bytes, code) << 8) | byteAt(bytes, code + 1))
        : undefined;
    const sex = member < 0 ? UNKNOWN : (members.sex[member] ?? missing('sex of a member'));
    const fault = disciplineFault(kind, sex, group < 0 || together[group] === true);
    if (fault !== null) complain(line, 'discipline', fault, row.text(AWARD.discipline));
    const points = wholeNumber(bytes, row.start(AWARD.points), row.end(AWARD.points));
    const lastDay = dayAt(bytes, row.start(AWARD.day), row.end(AWARD.day));
    const uploaded = minuteAt(bytes, row.start(AWARD.upload), row.end(AWARD.upload));
    if (points < 0) complain(line, 'points', 'WHOLE_NUMBER', row.text(AWARD.points));
    if (lastDay === NO_DAY) complain(line, 'lastDay', 'DAY', row.text(AWARD.day));
    if (uploaded === NONE) complain(line, 'uploadedAt', 'INSTANT', row.text(AWARD.upload));
    const [start, end] = [row.start(AWARD.tournament), row.end(AWARD.tournament)];
    if (start === end) complain(line, 'tournamentId', 'EMPTY');
    const to = columns.row();
    columns.member[to] = member;
    columns.tournament[to] = tournaments.add(bytes, start, end);
    columns.group[to] = group;
    columns.part[to] = kind?.part ?? TEAM;
    columns.points[to] = points;
    columns.lastDay[to] = lastDay;
    columns.uploaded[to] = uploaded;
  });
  return Object.assign(columns, { tournaments: tournaments.size });
};

const YEAR_END = { member: 0, group: 1, total: 2 };
const YEAR_END_COLUMNS = ['memberId', 'ageGroup', 'total'];

/** A total of a published list (RNK-3), or null. */
const quartersOf = (text: string): Quarters | null => {
  const [, whole = '', decimals = ''] = /^(\d{1,9})(\.\d+)?$/.exec(text) ?? [];
  const quarters = FRACTIONS.indexOf(decimals);
  return whole === '' || quarters < 0
    ? null
    : plus(inQuarters(Number(whole)), asQuarters(quarters));
};

/** year-end.csv (RNK-6): totals of the published year-end issue, by standing. */
const readYearEnd = (
  path: string,
  ids: ByteIds,
  policy: RankingPolicy,
  faults: CsvFaults,
): QuartersColumn => {
  const totals = quartersColumn(ids.size * policy.groups.length);
  const groupIn = groupReader(policy);
  readCsv(path, YEAR_END_COLUMNS, faults, (row, complain) => {
    const member = memberIn(row, YEAR_END.member, ids, complain);
    const group = groupIn(row, YEAR_END.group, complain);
    const text = row.text(YEAR_END.total);
    const total = quartersOf(text);
    if (total === null) complain(row.line, 'total', 'QUARTER_POINTS', text);
    else if (member >= 0 && group >= 0) totals[member * policy.groups.length + group] = total;
  });
  return totals;
};

/** The files of a folder; ends with every fault of all of them (`CsvFaults`). */
export const readSeason = (folder: string, policy: RankingPolicy, faults: CsvFaults): Season => {
  const ids = new ByteIds();
  const members = readMembers(join(folder, 'members.csv'), ids, faults);
  const awards = readAwards(join(folder, 'awards.csv'), ids, members, policy, faults);
  const held = join(folder, 'deductions.csv');
  const deductions = existsSync(held) ? readDeductions(held, ids, policy, faults) : [];
  // where there is none, protection is derived from the awards of the year before
  const published = join(folder, 'year-end.csv');
  const yearEnd = existsSync(published) ? readYearEnd(published, ids, policy, faults) : undefined;
  faults.throwIfAny();
  return { members, awards, deductions, ...(yearEnd ? { yearEnd } : {}) };
};
