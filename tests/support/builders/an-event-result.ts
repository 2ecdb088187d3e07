import type { EventResult, PlacedLine } from '../../../functions/domain/points/event-result';

/** A line of one athlete who has played once. */
export const aPlacedLine = (
  memberId: string,
  place: number,
  overrides: Partial<PlacedLine> = {},
): PlacedLine => ({
  members: [memberId],
  team: null,
  place,
  wholeMatches: 1,
  noShow: false,
  points: 100,
  without: null,
  ...overrides,
});

/** U12 boys' singles of a C400 that ended on Sunday, 15 November 2026, uploaded the morning after. */
export const anEventResult = (overrides: Partial<EventResult> = {}): EventResult => ({
  tournamentId: 'some-open-2026',
  tournamentName: '某地青少年网球公开赛（CTJ-C400）',
  level: 'C400',
  series: null,
  eventId: 'U12-MS',
  group: 'U12',
  discipline: 'MS',
  lastDay: '2026-11-15',
  week: '2026-11-18',
  revision: 1,
  uploadedAt: '2026-11-16T02:00:00.000Z',
  firstUploadedAt: '2026-11-16T02:00:00.000Z',
  by: 'referee',
  reason: null,
  format: 'SET1-S:6/TB7',
  table: 'ctj-2025',
  thresholds: 'ctj-2025',
  noShowRule: 'void-event',
  played: 1,
  lines: [aPlacedLine('anna', 1)],
  digest: 'digest',
  ...overrides,
});
