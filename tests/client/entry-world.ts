import type { EntryFee, Price } from '../../src/contract/prices';
import type { EntryView, MyEntry } from '../../src/contract/entries';
import type { SlotView } from '../../src/contract/entry-state';
import type { Event } from '../../src/contract/regulation';
import type { Discipline } from '../../src/contract/words';

/** Monday 2023-08-21 12:00 in China. */
export const NOON = '2023-08-21T04:00:00.000Z';

export const anEvent = (discipline: Discipline, overrides: Partial<Event> = {}): Event => ({
  id: `U12-${discipline}`,
  group: {
    id: 'U12',
    name: 'U12',
    age: { by: 'open' },
    ladder: 1,
    rankingList: null,
  },
  discipline,
  window: {
    opensAt: '2023-08-01T16:00:00.000Z',
    closesAt: '2023-08-25T16:00:00.000Z',
    changeCutoffAt: '2023-08-25T16:00:00.000Z',
    freeUntil: '2023-08-25T16:00:00.000Z',
    freezeAt: null,
  },
  places: { by: 'first-come', entries: 32, athletes: null, waitingList: false },
  team: null,
  draw: null,
  stages: [
    { kind: 'knock-out', format: 'SET1-S:6/TB7', rounds: [], playOffsTo: 2, consolation: null },
  ],
  alternatives: [],
  tie: null,
  days: { first: '2023-09-02', last: '2023-09-03' },
  venue: { province: '广西', city: '南宁', district: '', address: '' },
  requirements: [],
  ...overrides,
});

/** Four to six athletes, two of each sex at least, a leader and a coach. */
export const aTeamRule: NonNullable<Event['team']> = {
  athletes: { min: 4, max: 6 },
  sexes: { M: { min: 2, max: 4 }, F: { min: 2, max: 4 } },
  staff: { leader: 1, coach: 1, doctor: 0, staff: 0 },
};

export const aSlot = (overrides: Partial<SlotView> = {}): SlotView => ({
  id: 's1',
  role: 'athlete',
  name: '林小满',
  sex: 'F',
  phoneMasked: '199****0002',
  note: null,
  state: 'confirmed',
  shown: 'waiting-for-players',
  unit: null,
  rank: null,
  files: [],
  initiator: true,
  me: true,
  memberId: 'member-1',
  invitedAt: '2023-08-20T04:00:00.000Z',
  ...overrides,
});

/** Nothing, unless said otherwise; its lines only where they are looked at. */
export const aPrice = (sums: Partial<EntryFee> = {}, lines: Price['lines'] = []): Price => ({
  personFen: 0,
  entryFen: 0,
  ...sums,
  lines,
});

/** A mixed pair whose partner has not confirmed, as its initiator sees it. */
export const anEntryView = (overrides: Partial<EntryView> = {}): EntryView => ({
  id: 'guangxi-2023-nanning.U12-XD.abcdefghijkl',
  number: 7,
  tournamentId: 'guangxi-2023-nanning',
  tournamentName: '南宁站',
  sport: 'tennis',
  firstDay: '2023-09-02',
  lastDay: '2023-09-03',
  place: '广西南宁市青秀区体育中心',
  eventId: 'U12-XD',
  groupName: 'U12',
  rankingList: null,
  discipline: 'XD',
  kind: 'pair',
  teamName: '青秀山一队',
  nameHidden: null,
  asksTeamName: true,
  asksUnit: false,
  unitHidden: false,
  unit: null,
  initiatorName: '林小满',
  sharedNames: ['林*满'],
  viewer: 'initiator',
  memberId: 'member-1',
  shown: 'waiting-for-players',
  slots: [
    aSlot(),
    aSlot({
      id: 's2',
      name: null,
      sex: null,
      phoneMasked: '199****0003',
      state: 'invited',
      shown: 'to-confirm',
      initiator: false,
      me: false,
      memberId: null,
    }),
  ],
  missing: [{ kind: 'confirmations', count: 1 }],
  allowed: ['change-roster', 'remind', 'share', 'withdraw'],
  remindFrom: null,
  withdrawal: {
    ...{ late: false, until: null, placeLost: true, teamDissolved: true },
    refundPercent: 100,
  },
  waitingPosition: null,
  price: aPrice({ entryFen: 20000 }),
  payTo: ['广西网球协会'],
  closesAt: '2023-08-25T16:00:00.000Z',
  changeCutoffAt: '2023-08-25T16:00:00.000Z',
  freeWithdrawalUntil: null,
  enteredAt: '2023-08-20T04:00:00.000Z',
  refund: null,
  signIn: [],
  confirmForm: [],
  history: [],
  now: NOON,
  ...overrides,
});

export const aMyEntry = (overrides: Partial<MyEntry> = {}): MyEntry => ({
  id: 'guangxi-2023-nanning.U12-XD.abcdefghijkl',
  tournamentId: 'guangxi-2023-nanning',
  tournamentName: '南宁站',
  firstDay: '2023-09-02',
  lastDay: '2023-09-03',
  groupName: 'U12',
  discipline: 'XD',
  teamName: null,
  initiatorName: '林小满',
  viewer: 'invitee',
  memberId: null,
  role: 'athlete',
  shown: 'to-confirm',
  todo: 'confirm',
  missing: [{ kind: 'confirmations', count: 1 }],
  until: '2023-08-25T16:00:00.000Z',
  section: 'todo',
  signIn: [],
  accepted: null,
  updatedAt: '2023-08-20T04:00:00.000Z',
  ...overrides,
});
