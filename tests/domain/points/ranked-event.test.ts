import { eventsOf, type Regulation } from '../../../src/contract/regulation';
import { fullPlace } from '../../../functions/domain/points/check-places';
import {
  countingFormatsOf,
  mostMatches,
  rankedEvent,
  writablePlaces,
} from '../../../functions/domain/points/ranked-event';
import { anEventRule, aRegulation, aTeamRule } from '../../support/builders/a-tournament';

const CTJ = { table: 'ctj-2025', thresholds: 'ctj-2025' } as const;
const group = (id: string, rankingList: Regulation['groups'][number]['rankingList']) => ({
  id,
  name: id,
  age: { by: 'open' } as const,
  ladder: 1,
  rankingList,
});
const draw = (size: number | null) => ({
  size,
  seeds: 0,
  wildCards: 0,
  qualifying: null,
  minimumEntries: 0,
});
const regulation = (overrides: Partial<Regulation> = {}) =>
  aRegulation({
    level: 'C400',
    points: CTJ,
    groups: [group('U10', 'U10'), group('U12', 'U12'), group('OPEN', null)],
    eventRules: [
      anEventRule({
        groups: ['U10', 'U12', 'OPEN'],
        disciplines: ['MS', 'WD', 'XD', 'OS'],
        draw: draw(32),
      }),
      anEventRule({ groups: ['U10', 'U12'], disciplines: ['MT', 'OT'], team: aTeamRule() }),
    ],
    ...overrides,
  });
const givesPoints = (rules: Regulation) =>
  eventsOf(rules)
    .filter((event) => rankedEvent(rules, event))
    .map(({ id }) => id);

test('PTS-6: XD and open events give points in U10 only; a C level has none for teams', () => {
  expect(givesPoints(regulation())).toEqual([
    'U10-MS',
    'U10-WD',
    'U10-XD',
    'U10-OS',
    'U12-MS',
    'U12-WD',
  ]);
});
test('a G level has points for teams only', () => {
  expect(givesPoints(regulation({ level: 'G600' }))).toEqual(['U10-MT', 'U10-OT', 'U12-MT']);
});
test.each([
  ['no level', { level: null }],
  ['no table', { points: null }],
  ['a level the table does not have', { points: { ...CTJ, table: 'ctj-2023' as const } }],
])('%s: none', (_, overrides) => {
  expect(givesPoints(regulation(overrides))).toEqual([]);
});

const eventOf = (rules: Regulation, id: string) => {
  const event = eventsOf(rules).find((one) => one.id === id);
  const ranked = event && rankedEvent(rules, event);
  if (!event || !ranked) throw new Error(id);
  return { event, ranked };
};
test.each([
  ['ctj-2025', 'C400', 32, [1, 2, 3, 5, 9, 17]],
  ['ctj-2025', 'C400', 16, [1, 2, 3, 5, 9]],
  ['ctj-2025', 'C400', 64, [1, 2, 3, 5, 9, 17, 33]],
  ['ctj-2025', 'C400', null, [1, 2, 3, 5, 9, 17, 33, 65, 129]],
  ['s1-2024', 'A1000', 32, [1, 2, 3, 4, 5, 6, 7, 8, 9, 17]],
] as const)('PTS-1: places of table %s, %s, draw of %s', (table, level, size, places) => {
  const rules = regulation({ level, points: { table, thresholds: 'ctj-2025' } });
  expect(writablePlaces(eventOf(rules, 'U12-MS').ranked, size)).toEqual(places);
});

test('PTS-4: only the formats that are long enough count', () => {
  const format = {
    ...anEventRule().format,
    main: 'SET1-S:6NOAD/TB7',
    alternatives: ['SET1-S:4NOAD/TB7'],
  };
  const rules = regulation({
    level: 'B600',
    eventRules: [anEventRule({ groups: ['U10', 'U12'], format })],
  });
  const u12 = eventOf(rules, 'U12-MS');
  expect(countingFormatsOf(u12.event, u12.ranked)).toEqual(['SET1-S:6NOAD/TB7']);
  const u10 = eventOf(rules, 'U10-MS');
  expect(countingFormatsOf(u10.event, u10.ranked)).toEqual([
    'SET1-S:6NOAD/TB7',
    'SET1-S:4NOAD/TB7',
  ]);
});

test('one plays everybody else at most; in a team, in every rubber of every tie', () => {
  const tie = { rubbers: ['S', 'S', 'D'] as const, onceEach: false };
  const rules = regulation({
    level: 'G600',
    eventRules: [
      anEventRule({
        disciplines: ['MT', 'WT'],
        draw: draw(8),
        team: aTeamRule(),
        format: { ...anEventRule().format, tie: { ...tie, rubbers: [...tie.rubbers] } },
      }),
      anEventRule({ disciplines: ['MS'], draw: draw(16) }),
      anEventRule({ disciplines: ['WS'] }),
    ],
  });
  const most = (id: string) => {
    const event = eventsOf(rules).find((one) => one.id === id);
    return event && mostMatches(event, id.endsWith('T') ? 'team' : 'singles');
  };
  expect([most('U12-MS'), most('U12-WS'), most('U12-MT')]).toEqual([15, 31, 21]);
});

test('in a draw of 64, thirty-two share place 33 and no more', () => {
  const shared = (count: number) => Array<number>(count).fill(33);
  expect(fullPlace(33, shared(31))).toBeNull();
  expect(fullPlace(33, shared(32))).toEqual({ from: 33, to: 64, most: 32 });
});
