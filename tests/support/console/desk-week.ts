import type { DeskWeek, RunView } from '../../../src/contract/desk';
import type { IssueView } from '../../../src/contract/ranking';

export const NOW = '2026-11-21T07:00:00.000Z';
/** The last issue, never corrected. */
export const ISSUE: IssueView = {
  date: '2026-11-18',
  edition: '2026-11-18.1.3.0123456789ab',
  revision: 1,
  publishedAt: '2026-11-17T17:00:00.000Z',
  counts: {
    ...{ 'U18-M': 0, 'U18-F': 0, 'U16-M': 0, 'U16-F': 0, 'U14-M': 0, 'U14-F': 0 },
    ...{ 'U12-M': 3, 'U12-F': 0, U10: 4 },
  },
  rules: '2025-03-01',
  yearEnd: null,
  revisions: [
    {
      revision: 1,
      edition: '2026-11-18.1.3.0123456789ab',
      publishedAt: '2026-11-17T17:00:00.000Z',
      reason: null,
    },
  ],
  hash: 'a'.repeat(64),
};
/** A publication that has just been asked for. */
export const RUN: RunView = {
  id: 'run-1',
  kind: 'publish',
  issue: '2026-11-25',
  reason: null,
  state: 'queued',
  step: null,
  percent: 0,
  at: NOW,
  by: '钱立行',
  endedAt: null,
  refusal: null,
  published: [],
  differences: null,
};
const tournament = (name: string, state: DeskWeek['tournaments'][number]['state']) => ({
  id: name,
  name,
  level: 'B600' as const,
  lastDay: '2026-11-17',
  chiefReferee: null,
  events: 4,
  uploaded: 1,
  state,
  issue: '2026-11-25',
});
/** A week with two tournaments and nothing overdue. */
export const WEEK: DeskWeek = {
  issue: '2026-11-25',
  closesAt: '2026-11-24T04:00:00.000Z',
  publishesAt: '2026-11-24T17:00:00.000Z',
  latest: ISSUE,
  overdue: [],
  tournaments: [tournament('云杉公开赛', 'partial'), tournament('拾光杯', 'late')],
  runs: [],
  now: NOW,
};
