import type { EventRule, Regulation, Stage } from '../../../src/contract/regulation';
import { tournamentOf, type Tournament } from '../../../functions/domain/publishing/tournament';

const format = 'SET1-S:6/TB7';
export const knockOut = (
  overrides: Partial<Extract<Stage, { kind: 'knock-out' }>> = {},
): Stage => ({
  kind: 'knock-out',
  format,
  rounds: [],
  playOffsTo: 2,
  consolation: null,
  ...overrides,
});
const groups = (size: number | null): Stage => ({
  kind: 'groups',
  size,
  advance: null,
  tieBreaks: ['wins', 'meeting'],
  format,
});

/** Ways in which an event is played (DRW-5), by what people call them. */
export const STAGES = {
  'knock-out': [knockOut()],
  'knock-out with play-offs': [knockOut({ playOffsTo: 8 })],
  'groups, then a knock-out': [groups(4), knockOut()],
  'a round robin': [groups(null)],
  'by numbers': [{ kind: 'by-numbers', format }],
} satisfies Record<string, Stage[]>;
export type PlayedAs = keyof typeof STAGES;

/** First come, first served, with 2 places unless said otherwise. */
export const anEventRule = (overrides: Partial<EventRule> = {}): EventRule => ({
  groups: ['U12'],
  disciplines: ['MS'],
  places: { by: 'first-come', entries: 2, athletes: null, waitingList: false },
  team: null,
  draw: null,
  stages: STAGES['knock-out'],
  alternatives: [],
  tie: null,
  ...overrides,
});

export const aTeamRule = (overrides: Partial<NonNullable<EventRule['team']>> = {}) => ({
  athletes: { min: 3, max: 5 },
  staff: { leader: 1, coach: 1, doctor: 1, staff: 2 },
  ...overrides,
});

/** Singles, pairs and a team in U12 (born 2014–2015) and U14 (2012–2013), entry open 1–10 December 2026. */
export const aRegulation = (overrides: Partial<Regulation> = {}): Regulation => ({
  schema: 2,
  id: 'some-open-2026',
  name: '某地青少年网球公开赛',
  sport: 'tennis',
  kind: 'youth',
  level: null,
  series: null,
  firstDay: '2026-12-19',
  lastDay: '2026-12-20',
  place: { province: '江苏', city: '南京', district: '', address: '某网球中心' },
  organisers: [{ role: '主办', name: '某网球协会' }],
  groups: [
    {
      id: 'U12',
      name: 'U12组',
      age: { by: 'birth', earliest: '2014-01-01', latest: '2015-12-31' },
      ladder: 12,
      rankingList: 'U12',
    },
    {
      id: 'U14',
      name: 'U14组',
      age: { by: 'birth', earliest: '2012-01-01', latest: '2013-12-31' },
      ladder: 14,
      rankingList: 'U14',
    },
  ],
  lists: [{ id: 'ctj', kind: 'ctj', asOf: { by: 'closing', daysBefore: 7 } }],
  eventRules: [
    anEventRule({ groups: ['U12', 'U14'], disciplines: ['MS', 'WS'] }),
    anEventRule({ groups: ['U12', 'U14'], disciplines: ['MD', 'XD'] }),
    anEventRule({ groups: ['U12', 'U14'], disciplines: ['OT'], team: aTeamRule() }),
  ],
  quotas: [],
  participation: {
    maxEvents: null,
    oneGroupOnly: false,
    playingUp: { by: 'none' },
    noReturnAfterPlayingUp: false,
    olderInTeams: false,
  },
  entry: {
    opensAt: '2026-12-01T00:00:00+08:00',
    closesAt: '2026-12-11T00:00:00+08:00',
    changeCutoffAt: '2026-12-10T00:00:00+08:00',
    listsAt: null,
    listPublic: true,
    unit: 'optional',
    delegation: true,
    requirements: [],
    attachments: [],
    form: [],
    notes: [],
  },
  money: { collection: 'offline', payWithinMinutes: 15, fees: [], notes: [] },
  seeding: { criteria: [{ list: 'ctj', by: 'points' }], ties: 'lot', separateUnits: null },
  points: null,
  penalties: { rules: [], appeal: null },
  officials: { chiefReferee: null, referees: null },
  signIn: { documents: [] },
  results: { placed: 8, minusOneBelow: 8, noneBelow: 4, awards: [] },
  chapters: [],
  ...overrides,
});

export const aTournament = (overrides: Partial<Regulation> = {}): Tournament =>
  tournamentOf(aRegulation(overrides), 'digest');
