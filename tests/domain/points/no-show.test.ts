import {
  awardPoints,
  playedIn,
  type ResultLine,
} from '../../../functions/domain/points/award-points';
import { athleteAwards, cameTo } from '../../../functions/domain/points/athlete-awards';
import { lostPoints, type StandingEvent } from '../../../functions/domain/points/lost-points';
import type { NoShowRule } from '../../../functions/domain/points/no-show';
import { pointsTable } from '../../../functions/domain/points/association';
import { VoidStops } from '../../../functions/domain/points/void-stops';
import { eventsOf } from '../../../src/contract/regulation';
import type { EntryKind, Level } from '../../../src/contract/words';
import { anEventResult, aPlacedLine } from '../../support/builders/an-event-result';
import { anEventRule, aRegulation } from '../../support/builders/a-tournament';

/** A draw of eight; the one of the two thirds who did not come to the semi-final had won a match. */
const EIGHT: ResultLine[] = [1, 2, 3, 3, 5, 5, 5, 5].map((place, at) => ({
  ...{ place, wholeMatches: 1, noShow: at === 3, team: null },
}));
const VOID = 'NO_SHOW';

const points = (
  [table, level, kind, thresholds]: readonly [string, Level, EntryKind, string],
  noShowRule: NoShowRule,
  lines: readonly ResultLine[],
) =>
  awardPoints({ table: pointsTable(table), level, kind, thresholds, noShowRule }, lines).map(
    (award) => ('points' in award ? award.points : award.without),
  );

// SAN-2 for each table, thresholds and kind: eight who played, the second third a no-show
test.each([
  // one band down (PTS-2): 280 200 100 40
  [['ctj-2025', 'C400', 'singles', 'ctj-2025'], [280, 200, 100], 100, 40],
  [['ctj-2025', 'C400', 'pair', 'ctj-2025'], [280, 200, 100], 100, 40],
  [['ctj-2025', 'B600', 'singles', 'ctj-2023'], [420, 300, 150], 150, 60],
  [['ctj-2023', 'B600', 'singles', 'ctj-2023'], [420, 300, 150], 150, 60],
  // the 16 table as it is (PTS-3, S4)
  [['ctj-2023', 'B600', 'pair', 'ctj-2023'], [600, 420, 300], 300, 150],
  [['s1-2024', 'A1000', 'singles', 'ctj-2025'], [750, 500, 300], 300, 150],
  [['s1-2024', 'A1000', 'pair', 'ctj-2025'], [750, 500, 300], 300, 150],
] as const)('SAN-2: %j', (of, best, kept, others) => {
  const rest = Array<number>(4).fill(others);
  expect(points(of, 'void-event', EIGHT)).toEqual([...best, VOID, ...rest]);
  expect(points(of, 'void-stop', EIGHT)).toEqual([...best, VOID, ...rest]);
  expect(points(of, 'keep-won', EIGHT)).toEqual([...best, kept, ...rest]);
  // PTS-2: the no-show has completed a match and counts among who played, whatever becomes of the points
  expect(playedIn(EIGHT, of[2])).toBe(8);
});

test('SAN-2: of a team the one who did not come loses, or keeps what the team has won', () => {
  const team = ['ctj-2025', 'G600', 'team', 'ctj-2025'] as const;
  const lines = [1, 2, 3, 3, 5, 5].flatMap((place, at) =>
    [0, 1].map((who) => ({
      ...{ place, wholeMatches: 1, team: `${at}` },
      noShow: at === 0 && who === 1,
    })),
  );
  const rest = [450, 450, 300, 300, 300, 300, ...Array<string>(4).fill('BEHIND_THE_BEST')];
  expect(points(team, 'void-event', lines)).toEqual([600, VOID, ...rest]);
  expect(points(team, 'void-stop', lines)).toEqual([600, VOID, ...rest]);
  expect(points(team, 'keep-won', lines)).toEqual([600, 600, ...rest]);
});

test('SAN-2, PTS-4: who came to nothing keeps nothing and does not count, under whatever rule', () => {
  const of = ['ctj-2025', 'C400', 'singles', 'ctj-2025'] as const;
  const nine = [...EIGHT.slice(0, 3), { ...EIGHT[3]!, wholeMatches: 0 }, ...EIGHT.slice(4)];
  const lines = [...nine, { ...EIGHT[4]!, place: 9 }];
  expect(points(of, 'keep-won', lines)[3]).toBe('NO_WHOLE_MATCH');
  expect(points(of, 'void-event', lines)[3]).toBe(VOID);
  expect(playedIn(nine, 'singles')).toBe(7);
  expect(points(of, 'keep-won', nine)[0]).toBe('TOO_FEW');
});

/** anna beat berta in the singles; together they did not come to a match of the doubles. */
const singles = (rule: NoShowRule) =>
  anEventResult({
    noShowRule: rule,
    lines: [aPlacedLine('anna', 1, { points: 400 }), aPlacedLine('berta', 2, { points: 280 })],
  });
const doubles = (rule: NoShowRule, noShow = true) =>
  anEventResult({
    ...{ eventId: 'U12-MD', discipline: 'MD', noShowRule: rule },
    lines: [
      aPlacedLine('', 1, { members: ['clara', 'dora'], points: 200 }),
      aPlacedLine('', 3, {
        ...{ members: ['anna', 'berta'], noShow },
        ...(noShow ? { points: null, without: 'NO_SHOW' } : { points: 100 }),
      }),
    ],
  });

test('SAN-2: only void-stop reaches beyond the event, and to both of a pair that did not come', () => {
  const voided = (rule: NoShowRule) => {
    const stops = new VoidStops();
    stops.add(singles(rule));
    stops.add(doubles(rule));
    return ['anna', 'berta', 'clara', 'dora'].filter((id) => stops.has('some-open-2026', id));
  };
  expect(voided('void-stop')).toEqual(['anna', 'berta']);
  expect(voided('void-event')).toEqual([]);
  expect(voided('keep-won')).toEqual([]);
});

test('SAN-2: another stop is not touched', () => {
  const stops = new VoidStops();
  stops.add(doubles('void-stop'));
  expect([stops.empty, stops.has('other-open-2026', 'anna')]).toEqual([false, false]);
  expect(new VoidStops().empty).toBe(true);
});

test('SAN-2: who stayed away without a line loses the stop as well, under that rule alone', () => {
  const voided = (rule: NoShowRule) => {
    const stops = new VoidStops();
    stops.add(anEventResult({ noShowRule: rule, lines: [], absentNoShows: ['anna', 'berta'] }));
    return ['anna', 'berta', 'clara'].filter((id) => stops.has('some-open-2026', id));
  };
  expect(voided('void-stop')).toEqual(['anna', 'berta']);
  expect(voided('void-event')).toEqual([]);
  expect(voided('keep-won')).toEqual([]);
});

test('SAN-2: so the athlete’s record says, and a correction that excuses them', () => {
  const missing = { ...singles('void-stop'), absentNoShows: ['clara'] };
  const award = athleteAwards([missing, { ...singles('void-stop'), revision: 2 }]).get('clara')!;
  const nothing = { place: null, points: null, uploadedAt: '2026-11-16T02:00:00.000Z' };
  expect(award.revisions).toEqual([
    { ...nothing, revision: 1, noShow: true, voidsStop: true },
    { ...nothing, revision: 2 },
  ]);
  expect(cameTo(award)).toBe(false);
});

test('the athlete’s record says what a no-show does', () => {
  const told = (rule: NoShowRule, wholeMatches: number) => {
    const result = singles(rule);
    const line = aPlacedLine('anna', 1, { noShow: true, wholeMatches, points: null });
    const award = athleteAwards([{ ...result, lines: [line] }]).get('anna')!;
    const { noShow, voidsStop } = award.revisions[0]!;
    return [noShow ?? false, voidsStop ?? false, cameTo(award)];
  };
  expect(told('void-event', 2)).toEqual([true, false, false]);
  expect(told('void-stop', 2)).toEqual([true, true, false]);
  // ENT-15, S4: who has won a match and then not come to the next has played the stop
  expect(told('keep-won', 2)).toEqual([false, false, true]);
  expect(told('keep-won', 0)).toEqual([true, false, false]);
});

describe('what the desk says of a stop', () => {
  const rules = aRegulation({
    eventRules: [
      anEventRule({ groups: ['U12'], disciplines: ['MS'] }),
      anEventRule({ groups: ['U12'], disciplines: ['MD'] }),
    ],
  });
  const lost = (event: StandingEvent, standing: Parameters<typeof lostPoints>[1]) =>
    lostPoints(rules, standing, event, new Map()).map(({ memberId, eventId, points: gone }) => [
      memberId,
      eventId,
      gone,
    ]);

  test('of the one who is a no-show here: what goes elsewhere', () => {
    expect(eventsOf(rules).map(({ id }) => id)).toEqual(['U12-MS', 'U12-MD']);
    expect(lost(doubles('void-stop'), [singles('void-stop')])).toEqual([
      ['anna', 'U12-MS', 400],
      ['berta', 'U12-MS', 280],
    ]);
    expect(lost(doubles('void-event'), [singles('void-event')])).toEqual([]);
  });

  test('of the one who is a no-show elsewhere: what goes here, whichever was first', () => {
    expect(lost(singles('void-stop'), [doubles('void-stop')])).toEqual([
      ['anna', 'U12-MS', 400],
      ['berta', 'U12-MS', 280],
    ]);
  });

  test('of the one who stayed away from here without a line, beside those who came', () => {
    const here = { ...singles('void-stop'), lines: [], absentNoShows: ['anna'] };
    expect(lost(here, [doubles('void-stop', false)])).toEqual([['anna', 'U12-MD', 100]]);
    expect(lost(doubles('void-stop', false), [here])).toEqual([['anna', 'U12-MD', 100]]);
  });

  test('the partner keeps theirs: the pair’s points go from one alone', () => {
    const absent = singles('void-stop');
    const alone = {
      ...absent,
      lines: [aPlacedLine('anna', 3, { noShow: true, points: null, without: 'NO_SHOW' })],
    };
    expect(lost(doubles('void-stop', false), [alone])).toEqual([['anna', 'U12-MD', 100]]);
  });

  test('a correction that takes it back gives the points back; what stood before it is not asked', () => {
    const taken = { ...doubles('void-stop'), revision: 1 };
    const back = { ...doubles('void-stop', false), revision: 2 };
    expect(lost(singles('void-stop'), [taken, back])).toEqual([]);
    expect(lost(back, [taken, singles('void-stop')])).toEqual([]);
  });
});
