import type { PenaltyRule } from '../../../src/contract/regulation';
import { eventsOf, type Regulation } from '../../../src/contract/regulation';
import {
  countingFormatsOf,
  mostMatches,
  rankedEvent,
  writablePlaces,
} from '../../../functions/domain/points/ranked-event';
import { anEventRule, aRegulation, aTeamRule, knockOut } from '../../support/builders/a-tournament';

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
  sources: {},
  qualifying: null,
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
test('PTS-9: every place of a draw may be written; without a draw any, which no list says', () => {
  expect(writablePlaces(4)).toEqual([1, 2, 3, 4]);
  expect(writablePlaces(64)).toHaveLength(64);
  expect(writablePlaces(64).at(-1)).toBe(64);
  expect(writablePlaces(null)).toEqual([]);
});
test.each<[string, PenaltyRule['effects'], string]>([
  ['S1', [{ do: 'event-void' }, { do: 'barred', count: 1, unit: 'stops' }], 'void-event'],
  ['S3', [{ do: 'place-void' }, { do: 'stop-points-void' }], 'void-stop'],
  ['S4', [{ do: 'walkover' }, { do: 'out-of-tournament' }], 'keep-won'],
  ['of the place alone', [{ do: 'place-void' }], 'void-event'],
  ['of the stop alone', [{ do: 'stop-points-void' }], 'void-stop'],
  ['of a fee', [{ do: 'owes-fee' }], 'keep-won'],
])('SAN-2: a rule as %s is read by the points', (_, effects, rule) => {
  const penalties = (offence: PenaltyRule['offence']) => ({
    ...aRegulation().penalties,
    rules: [{ offence, effects }],
  });
  const of = (offence: PenaltyRule['offence']) =>
    eventOf(regulation({ penalties: penalties(offence) }), 'U12-MS').ranked.points.noShowRule;
  expect(of('no-show')).toBe(rule);
  // of another offence it says nothing of who does not come
  expect(of('late-withdrawal')).toBe('keep-won');
});
test('SAN-2: without a rule what was won is kept', () => {
  expect(eventOf(regulation({}), 'U12-MS').ranked.points.noShowRule).toBe('keep-won');
});

test('PTS-4: only the formats that are long enough count', () => {
  const stages = [knockOut({ format: 'SET1-S:6NOAD/TB7' })];
  const alternatives = ['SET1-S:4NOAD/TB7'];
  const rules = regulation({
    level: 'B600',
    eventRules: [anEventRule({ groups: ['U10', 'U12'], stages, alternatives })],
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
  const rubbers = (['S', 'S', 'D'] as const).map((kind) => ({ kind, pairing: null }));
  const rules = regulation({
    level: 'G600',
    eventRules: [
      anEventRule({
        disciplines: ['MT', 'WT'],
        draw: draw(8),
        team: aTeamRule(),
        tie: { rubbers, play: 'all', perAthlete: 3 },
      }),
      anEventRule({ disciplines: ['MS'], draw: draw(16) }),
      anEventRule({ disciplines: ['WS'] }),
    ],
  });
  const most = (id: string) => {
    const event = eventsOf(rules).find((one) => one.id === id);
    return event && mostMatches(event);
  };
  expect([most('U12-MS'), most('U12-WS'), most('U12-MT')]).toEqual([15, 31, 21]);
});
