import { parseRegulation } from '../../../functions/domain/checking/parse-regulation';
import { defaultWindow } from '../../../functions/domain/publishing/dates';
import { eventsOf, signInOf, type Regulation } from '../../../src/contract/regulation';
import { explain } from '../../../src/copy/regulation-explained';
import { aRegulation, anEventRule } from '../../support/builders/a-tournament';

// entry closes on 10 December 24:00, changes end a day before; play is on the 19th and 20th
const { entry, signIn } = aRegulation();
type Window = NonNullable<Regulation['signIn']['windows']>[number];
const window = (overrides: Partial<Window> = {}): Window => ({
  for: {},
  from: '2026-12-19T08:00:00+08:00',
  until: '2026-12-19T08:30:00+08:00',
  how: ['in-person'],
  missed: 'out',
  ...overrides,
});
const signing = (overrides: Partial<Window>): Partial<Regulation> => ({
  signIn: { ...signIn, windows: [window(overrides)] },
});
const desk = (from: string, until: string, surchargeFen = 0): Partial<Regulation> => ({
  entry: { ...entry, desk: [{ from, until, surchargeFen }] },
});
const on = (first: string, last: string): Partial<Regulation> => ({
  eventRules: [anEventRule({ days: { first, last } })],
});
const leaving = (
  overrides: Pick<Partial<Regulation['entry']>, 'freeWithdrawalUntil' | 'freezeAt'>,
): Partial<Regulation> => ({
  entry: { ...entry, ...overrides },
  eventRules: [
    anEventRule({ places: { by: 'first-come', entries: 2, athletes: null, waitingList: true } }),
  ],
});

const entered = (own: NonNullable<Regulation['eventRules'][number]['entry']>) => ({
  eventRules: [anEventRule({ entry: own })],
});

const NIGHT = '2026-12-18T18:00:00+08:00';
const MORNING = '2026-12-19T08:00:00+08:00';

/** What is found beside what is found of the same events on all days. */
const foundIn = (overrides: Partial<Regulation>): string[] => {
  const { eventRules } = aRegulation(overrides);
  const plain = aRegulation({
    eventRules: eventRules.map(({ days: _, entry: _own, ...rule }) => rule),
  });
  const codes = (regulation: Regulation) => {
    const { errors, oddities } = parseRegulation(regulation);
    return [...errors, ...oddities].map(({ path, code }) => `${path} ${code}`);
  };
  const known = codes(plain);
  return codes(aRegulation(overrides)).filter((one) => !known.includes(one));
};

test.each<[string, Partial<Regulation>, string[]]>([
  [
    'ENT-13: entered at times of its own',
    entered({ closesAt: '2026-12-12T00:00:00+08:00', freeWithdrawalUntil: NIGHT }),
    [],
  ],
  [
    'ENT-13: closing earlier, with the changes of the tournament',
    entered({ closesAt: '2026-12-08T00:00:00+08:00' }),
    ['eventRules.0.entry CUTOFF_AFTER_CLOSING'],
  ],
  [
    'ENT-13: opening after the tournament has closed',
    entered({ opensAt: '2026-12-12T00:00:00+08:00' }),
    ['eventRules.0.entry CLOSES_BEFORE_OPENING', 'eventRules.0.entry CUTOFF_BEFORE_OPENING'],
  ],
  [
    'ENT-13: closing when play has begun',
    entered({ closesAt: '2026-12-19T08:00:00+08:00' }),
    ['eventRules.0.entry.closesAt CLOSES_AFTER_FIRST_DAY'],
  ],
  [
    'ENT-21: free after closing, frozen later',
    leaving({
      freeWithdrawalUntil: '2026-12-15T17:00:00+08:00',
      freezeAt: '2026-12-16T17:00:00+08:00',
    }),
    [],
  ],
  [
    'free before the cut-off',
    leaving({ freeWithdrawalUntil: '2026-12-09T23:00:00+08:00' }),
    ['entry.freeWithdrawalUntil FREE_BEFORE_CUTOFF'],
  ],
  [
    'free until play has begun',
    leaving({ freeWithdrawalUntil: '2026-12-19T08:00:00+08:00' }),
    ['entry.freeWithdrawalUntil FREE_AFTER_START'],
  ],
  [
    'ACC-4: frozen before closing',
    leaving({ freezeAt: '2026-12-10T12:00:00+08:00' }),
    ['entry.freezeAt FREEZE_BEFORE_CLOSING'],
  ],
  [
    'frozen after play has begun',
    leaving({ freezeAt: '2026-12-19T00:00:01+08:00' }),
    ['entry.freezeAt FREEZE_AFTER_START'],
  ],
  [
    'frozen while withdrawing is free',
    leaving({
      freeWithdrawalUntil: '2026-12-15T17:00:00+08:00',
      freezeAt: '2026-12-15T16:00:00+08:00',
    }),
    ['entry.freezeAt FREEZE_BEFORE_FREE'],
  ],
  ['SGN-2: on the morning, in person', signing({ place: '东门' }), []],
  [
    'ends before it begins',
    signing({ until: '2026-12-19T07:30:00+08:00' }),
    ['signIn.windows.0.until WINDOW_REVERSED'],
  ],
  [
    'after the first day',
    signing({ until: '2026-12-20T00:00:01+08:00' }),
    ['signIn.windows.0.until SIGN_IN_AFTER_START'],
  ],
  [
    'before entry has closed',
    signing({ from: '2026-12-10T08:00:00+08:00' }),
    ['signIn.windows.0.from SIGN_IN_BEFORE_CLOSING'],
  ],
  [
    'of a group there is not',
    signing({ for: { groups: ['U10'] } }),
    ['signIn.windows.0.for.groups GROUP_UNKNOWN', 'signIn.windows.0.for SIGN_IN_OF_NOBODY'],
  ],
  [
    'of a discipline nobody plays',
    signing({ for: { disciplines: ['WD'] } }),
    ['signIn.windows.0.for SIGN_IN_OF_NOBODY'],
  ],
  [
    'of a qualifying there is not',
    signing({ for: { qualifying: true } }),
    ['signIn.windows.0.for.qualifying QUALIFYING_MISSING'],
  ],
  [
    'a place, and nobody comes',
    signing({ how: ['app'], place: '东门' }),
    ['signIn.windows.0.place SIGN_IN_PLACE_UNNEEDED'],
  ],
  ['ENT-13: at the desk on the eve', desk('2026-12-18T14:00:00+08:00', NIGHT), []],
  [
    'the desk closes before it opens',
    desk(NIGHT, '2026-12-18T14:00:00+08:00'),
    ['entry.desk.0.until WINDOW_REVERSED'],
  ],
  [
    'the desk opens before the app closes',
    desk('2026-12-10T08:00:00+08:00', NIGHT),
    ['entry.desk.0.from DESK_BEFORE_CLOSING'],
  ],
  [
    'the desk after the first day',
    desk(MORNING, '2026-12-20T08:00:00+08:00'),
    ['entry.desk.0.until DESK_AFTER_START'],
  ],
  [
    'a surcharge on nothing',
    desk('2026-12-18T14:00:00+08:00', NIGHT, 200),
    ['entry.desk.0.surchargeFen SURCHARGE_WITHOUT_FEES'],
  ],
  ['PUB-4: an event on Sunday alone', on('2026-12-20', '2026-12-20'), []],
  [
    'on a day after the tournament',
    on('2026-12-20', '2026-12-21'),
    ['eventRules.0.days EVENT_DAYS_OUTSIDE'],
  ],
  [
    'its days turned round',
    on('2026-12-20', '2026-12-19'),
    ['eventRules.0.days EVENT_DAYS_REVERSED'],
  ],
])('%s', (_name, overrides, expected) => {
  expect(foundIn(overrides)).toEqual(expected);
});

test('SGN-2: which windows an event has, the earliest first', () => {
  const morning = window({ for: { groups: ['U12'] } });
  const eve = window({ from: NIGHT, until: '2026-12-18T19:00:00+08:00', how: ['call', 'app'] });
  const qualifying = window({ for: { qualifying: true } });
  const regulation = aRegulation({ signIn: { ...signIn, windows: [morning, qualifying, eve] } });
  const of = (id: string) =>
    signInOf(
      regulation,
      eventsOf(regulation).find((one) => one.id === id)!,
    );
  expect(of('U12-MS')).toEqual([eve, morning]);
  expect(of('U14-MS')).toEqual([eve]);
});

test('PUB-4: an event has its own days and venue, or the tournament’s', () => {
  const venue = { province: '江苏' as const, city: '南京', district: '', address: '另一处' };
  const days = { first: '2026-12-20', last: '2026-12-20' };
  const regulation = aRegulation({
    eventRules: [anEventRule({ days, venue }), anEventRule({ disciplines: ['WS'] })],
  });
  expect(eventsOf(regulation)).toMatchObject([
    { id: 'U12-MS', days, venue },
    { id: 'U12-WS', days: { first: '2026-12-19', last: '2026-12-20' }, venue: regulation.place },
  ]);
});

test('the words of it all', () => {
  const regulation = aRegulation({
    eventRules: [anEventRule({ days: { first: '2026-12-20', last: '2026-12-20' } })],
    entry: {
      ...entry,
      freeWithdrawalUntil: '2026-12-15T17:00:00+08:00',
      freezeAt: '2026-12-16T12:00:00+08:00',
      desk: [{ from: '2026-12-18T14:00:00+08:00', until: NIGHT, surchargeFen: 2000 }],
    },
    signIn: {
      documents: [],
      windows: [
        window({ for: { groups: ['U12'], disciplines: ['MS'] }, place: '东门' }),
        window({
          how: ['call', 'app'],
          missed: 'last-alternate',
          until: '2026-12-20T00:00:00+08:00',
        }),
      ],
    },
  });
  const said = explain(regulation, defaultWindow(regulation.firstDay)).flatMap(
    ({ sentences }) => sentences,
  );
  expect(said).toEqual(
    expect.arrayContaining([
      'U12组 男子单打：12月20日 周日比赛',
      '2026年12月9日 周三 24:00 前可以变更',
      '2026年12月15日 周二 17:00 前可以退赛',
      '截止并过了退赛的时间，到开赛前退出，按弃赛记录',
      '2026年12月16日 周三 12:00 起名单冻结，空出的名额不再给候补，只由已签到的人补',
      '12月18日 周五 14:00 至 18:00 可以现场报名，另加 ¥20',
      'U12组 男子单打：12月19日 周六 08:00 至 08:30 现场（东门）签到，没有签到的不能参赛',
      '全体：12月19日 周六 08:00 至 24:00 电话或小程序签到，没有签到的排到替补最后',
    ]),
  );
});
