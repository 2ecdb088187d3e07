import { entryFeeIn, feesOf, priceOf, totalOf } from '../../../src/contract/price-of';
import { type EventRule, eventsOf, type Fee } from '../../../src/contract/regulation';
import { anEventRule, aRegulation, aTeamRule } from '../../support/builders/a-tournament';

const LATE_FROM = '2026-12-06T00:00:00+08:00';
const IN_TIME = '2026-12-05T15:59:59.999Z';
const LATE = '2026-12-05T16:00:00.000Z';

const priced = (fees: Fee[], own?: Pick<EventRule, 'fees'>) => {
  const rules = aRegulation({
    money: { ...aRegulation().money, fees },
    eventRules: [
      anEventRule({ groups: ['U12', 'U14'], disciplines: ['MS', 'WS'] }),
      anEventRule({ groups: ['U12', 'U14'], disciplines: ['MD'] }),
      anEventRule({ groups: ['U14'], disciplines: ['OT'], team: aTeamRule(), ...own }),
    ],
  });
  const of = (id: string, at = IN_TIME) => {
    const event = eventsOf(rules).find((one) => one.id === id);
    if (!event) throw new Error(id);
    return { price: priceOf(rules, event, at), items: feesOf(rules, event) };
  };
  return of;
};

test('FEE-1: S4 100 for singles and 200 for a pair, S1 280 a person', () => {
  const s4 = priced([
    { disciplines: ['MS', 'WS'], per: 'entry', fen: 10_000 },
    { disciplines: ['MD'], per: 'entry', fen: 20_000 },
  ]);
  expect(s4('U12-WS').price).toMatchObject({ personFen: 0, entryFen: 10_000 });
  expect(s4('U14-MD').price).toMatchObject({ personFen: 0, entryFen: 20_000 });
  // nothing is named for teams
  expect(entryFeeIn(s4('U14-OT').price)).toBeNull();
  const s1 = priced([{ disciplines: ['MS', 'WS', 'MD'], per: 'person', fen: 28_000 }]);
  expect(totalOf(s1('U12-MS').price, 1)).toBe(28_000);
  // two of them, 280 each
  expect(totalOf(s1('U12-MD').price, 2)).toBe(56_000);
});

/** 500, members 400, 2 more when late; insurance 20 a head; board 240 a night; 3,000 a unit. */
const EVERYTHING: Fee[] = [
  {
    ...{ groups: ['U14'], disciplines: ['MS', 'WS', 'MD'], per: 'person', fen: 50_000 },
    member: { of: '中华桌球协会会员', fen: 40_000 },
    late: { from: LATE_FROM, fen: 200 },
  },
  {
    ...{ groups: ['U12'], disciplines: ['MS', 'WS', 'MD'], per: 'person', fen: 30_000 },
    together: { events: 2, fen: 45_000 },
  },
  { kind: 'insurance', per: 'person', fen: 2_000 },
  { kind: 'levy', disciplines: ['MD'], per: 'entry', fen: 700 },
  { kind: 'board', per: 'night', fen: 24_000 },
  { kind: 'deposit', disciplines: ['OT'], per: 'unit', fen: 300_000 },
];

test('FEE-1: by group, discipline and kind, each line with its sum', () => {
  const of = priced(EVERYTHING);
  const none = { late: false, member: null, together: null };
  expect(of('U14-MD').price).toEqual({
    // 500 and 20 a head; 7 for the pair
    ...{ personFen: 52_000, entryFen: 700 },
    lines: [
      {
        ...{ kind: 'entry', per: 'person', fen: 50_000, late: false, together: null },
        member: { of: '中华桌球协会会员', fen: 40_000 },
      },
      { kind: 'insurance', per: 'person', fen: 2_000, ...none },
      { kind: 'levy', per: 'entry', fen: 700, ...none },
      { kind: 'board', per: 'night', fen: 24_000, ...none },
    ],
  });
  // both: 2 × 520 and 7
  expect(totalOf(of('U14-MD').price, 2)).toBe(104_700);
  // 300 and 20; nobody chooses the bundle here, it is said
  const u12 = of('U12-MS').price;
  expect(totalOf(u12, 1)).toBe(32_000);
  expect(u12.lines[0]?.together).toEqual({ events: 2, fen: 45_000 });
  // a team of four has no entry fee: 4 × 20; the unit's deposit and the nights are apart
  expect(totalOf(of('U14-OT').price, 4)).toBe(8_000);
  expect(of('U14-OT').price.lines.map(({ kind }) => kind)).toEqual([
    'insurance',
    'board',
    'deposit',
  ]);
});

test('FEE-1: late from its instant on, by when the entry was made', () => {
  const of = priced(EVERYTHING);
  expect(of('U14-MS', IN_TIME).price.personFen).toBe(52_000);
  const late = of('U14-MS', LATE).price;
  // 500, 2 for being late, 20
  expect(late.personFen).toBe(52_200);
  expect(late.lines[1]).toEqual({
    ...{ kind: 'entry', late: true, per: 'person', fen: 200, member: null, together: null },
  });
  expect(of('U12-MS', LATE).price.personFen).toBe(32_000);
});

test('FEE-1: an event rule’s own fees stand in place of the tournament’s', () => {
  const own: Fee[] = [{ per: 'entry', fen: 60_000 }];
  const of = priced(EVERYTHING, { fees: own });
  expect(of('U14-OT').items).toEqual(own);
  expect(of('U14-OT').price).toMatchObject({ personFen: 0, entryFen: 60_000 });
  expect(of('U14-MS').price.personFen).toBe(52_000);
  // none of its own at all: it costs nothing
  expect(entryFeeIn(priced(EVERYTHING, { fees: [] })('U14-OT').price)).toBeNull();
});
