import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rankingCsv } from '../../functions/commands/ranking';
import type {
  PlainAward,
  PlainDeduction,
  PlainMember,
  PlainSeason,
} from '../domain/ranking/naive-ranking';

const FILES = {
  members: ['memberId', 'name', 'sex', 'birthDate'],
  awards: ['memberId', 'tournamentId', 'ageGroup', 'discipline', 'points', 'lastDay', 'uploadedAt'],
  deductions: ['memberId', 'ageGroup', 'points', 'from', 'until'],
};

/** A folder of its own, removed after the tests of the file. */
export const aFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'ranking-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return folder;
};

export const writeSeason = (folder: string, season: PlainSeason): void => {
  for (const [name, columns] of Object.entries(FILES)) {
    const rows = season[name as keyof PlainSeason] as unknown as Record<string, unknown>[];
    const lines = rows.map((row) => columns.map((column) => String(row[column])).join(','));
    writeFileSync(join(folder, `${name}.csv`), [columns.join(','), ...lines, ''].join('\n'));
  }
};

/** The rows the engine answers for a season, without the header. */
export const issueOf = (folder: string, season: PlainSeason, issue: string): string[] => {
  writeSeason(folder, season);
  return [...rankingCsv(folder, issue)].join('').trimEnd().split('\n').slice(1);
};

export const aMember = (over: Partial<PlainMember> = {}): PlainMember => ({
  memberId: 'm1',
  name: '林一',
  sex: 'M',
  birthDate: '2014-05-06',
  ...over,
});

/** 100 points of U12 boys' singles of a tournament that ended on Sunday 15 November 2026. */
export const anAward = (over: Partial<PlainAward> = {}): PlainAward => ({
  memberId: 'm1',
  tournamentId: 't1',
  ageGroup: 'U12',
  discipline: 'MS',
  points: 100,
  lastDay: '2026-11-15',
  uploadedAt: '2026-11-16T10:00:00+08:00',
  ...over,
});

export const aDeduction = (over: Partial<PlainDeduction> = {}): PlainDeduction => ({
  memberId: 'm1',
  ageGroup: 'U12',
  points: 30,
  from: '2026-11-01',
  until: '',
  ...over,
});
