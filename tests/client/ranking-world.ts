import { asQuarters, inQuarters } from '../../src/contract/points';
import type {
  AthleteList,
  BreakdownResult,
  IssueView,
  RankingPage,
  RankingRow,
} from '../../src/contract/ranking';

/** Saturday 2026-11-21 12:00 in China. */
export const NOON = '2026-11-21T04:00:00.000Z';
export const EDITION = '2026-11-18.1.3.0123456789ab';

export const aRow = (overrides: Partial<RankingRow> = {}): RankingRow => ({
  memberId: 'member-001',
  name: '林小满',
  unit: '云杉小学',
  rank: 5,
  total: asQuarters(4937),
  basis: 'earned',
  change: 3,
  ...overrides,
});

export const aPage = (overrides: Partial<RankingPage> = {}): RankingPage => ({
  list: 'U12-M',
  date: '2026-11-18',
  edition: EDITION,
  page: 1,
  pages: 3,
  count: 137,
  rows: [aRow()],
  ...overrides,
});

export const anIssue = (overrides: Partial<IssueView> = {}): IssueView => ({
  date: '2026-11-18',
  edition: EDITION,
  revision: 1,
  publishedAt: '2026-11-17T17:00:05.000Z',
  counts: {
    'U18-M': 0,
    'U18-F': 0,
    'U16-M': 0,
    'U16-F': 0,
    'U14-M': 0,
    'U14-F': 0,
    'U12-M': 137,
    'U12-F': 0,
    U10: 0,
  },
  rules: '2025-03-01',
  yearEnd: null,
  revisions: [
    { revision: 1, edition: EDITION, publishedAt: '2026-11-17T17:00:05.000Z', reason: null },
  ],
  hash: 'f'.repeat(64),
  ...overrides,
});

export const aResult = (overrides: Partial<BreakdownResult> = {}): BreakdownResult => ({
  tournamentId: 'lakeside-2026',
  tournamentName: '湖畔青少年网球公开赛（CTJ-B600）',
  level: 'B600',
  lastDay: '2026-03-01',
  kind: 'combined',
  parts: [
    { discipline: 'MS', place: 3, points: 270, quarters: inQuarters(270) },
    { discipline: 'MD', place: 1, points: 401, quarters: asQuarters(401) },
  ],
  quarters: asQuarters(1481),
  counts: true,
  droppedBy: '2027-03-03',
  ...overrides,
});

/** 1481 quarters earned (370.25), 160 protected (40), 50 points deducted. */
export const anAthleteList = (overrides: Partial<AthleteList> = {}): AthleteList => ({
  list: 'U12-M',
  row: aRow({ total: asQuarters(1281) }),
  earned: asQuarters(1481),
  protected: asQuarters(160),
  history: [
    { date: '2026-11-11', rank: 8, total: asQuarters(1000) },
    { date: '2026-11-18', rank: 5, total: asQuarters(1281) },
  ],
  results: [aResult()],
  deductions: [{ points: 50, from: '2026-10-01', until: null, reason: '赛场不当行为' }],
  protection: {
    group: 'U10',
    yearEnd: '2025-12-31',
    base: 80,
    steps: [
      { from: '2026-01-07', points: 80 },
      { from: '2026-02-04', points: 70 },
      { from: '2026-12-02', points: 0 },
    ],
  },
  projection: null,
  ...overrides,
});
