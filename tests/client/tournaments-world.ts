import nanning from '../../functions/local/regulations/guangxi-2023-nanning.json';
import { eventsOf } from '../../src/contract/regulation';
import { Regulation } from '../../src/contract/regulation-schema';
import type {
  EventView,
  MyFit,
  TournamentCard,
  TournamentDetail,
} from '../../src/contract/tournaments';

/** Monday 2023-08-21 12:00 in China: S4's stop is open. */
export const NOON = '2023-08-21T04:00:00.000Z';

export const aCard = (overrides: Partial<TournamentCard> = {}): TournamentCard => ({
  id: 'guangxi-2023-nanning',
  name: '2023年广西青少年网球排名赛“工行杯”南宁站（CTJ-B600）',
  sport: 'tennis',
  kind: 'youth',
  level: 'B600',
  firstDay: '2023-09-02',
  lastDay: '2023-09-03',
  province: '广西',
  city: '南宁',
  district: '兴宁区',
  phase: 'open',
  opensAt: '2023-08-01T16:00:00.000Z',
  closesAt: '2023-08-25T16:00:00.000Z',
  lastClosesAt: '2023-08-25T16:00:00.000Z',
  groups: ['U16组', 'U14组'],
  placesBy: 'first-come',
  held: 12,
  places: 32,
  full: false,
  ...overrides,
});

/** S4's stop as the API shows it: every event with 12 entries, `events` changes some. */
export const aDetail = (
  overrides: Partial<Omit<TournamentDetail, 'events'>> = {},
  events: Readonly<Record<string, Partial<EventView>>> = {},
): TournamentDetail => {
  const regulation = Regulation.parse(nanning);
  return {
    regulation,
    phase: 'open',
    opensAt: '2023-08-01T16:00:00.000Z',
    closesAt: '2023-08-25T16:00:00.000Z',
    lastClosesAt: '2023-08-25T16:00:00.000Z',
    events: eventsOf(regulation).map(({ id, group, discipline, places, window }) => ({
      id,
      groupId: group.id,
      groupName: group.name,
      discipline,
      phase: overrides.phase ?? 'open',
      opensAt: window.opensAt,
      closesAt: window.closesAt,
      placesBy: places.by,
      waitingList: false,
      full: false,
      numbers: {
        entries: 12,
        entriesLimit: places.by === 'first-come' ? places.entries : null,
        athletes: 12,
        athletesLimit: null,
        waiting: 0,
      },
      ...events[id],
    })),
    athletes: null,
    notice: null,
    now: NOON,
    ...overrides,
  };
};

const TOO_OLD = { reason: 'TOO_OLD', sentence: '年龄超过了这个组别，请选适合的组别' } as const;
const WRONG_SEX = { reason: 'WRONG_SEX', sentence: '性别不符合这个项目，请选其他项目' } as const;

const IN_PERSON = { reason: 'SINGLES_BY', sentence: '单打由本人或监护人报名' } as const;

/** A boy of the U14 band: only U14's men's events fit; `changes` are by event. */
export const aFit = (
  detail: TournamentDetail,
  changes: Readonly<Record<string, Partial<MyFit['events'][number]>>> = {},
): MyFit => ({
  events: detail.events.map(({ id, groupId, discipline }) => {
    const refusals = [
      ...(discipline.startsWith('W') ? [WRONG_SEX] : []),
      ...(groupId !== 'U14' ? [TOO_OLD] : []),
    ];
    const initiating = discipline.endsWith('S') ? IN_PERSON : null;
    const fits = refusals.length === 0;
    return { eventId: id, refusals, initiating, fits, entryId: null, plays: false, ...changes[id] };
  }),
});
