import { groupOf } from '../../../src/contract/words';
import fc from 'fast-check';
import { breakdownOf, earnedOf } from '../../../functions/domain/ranking/breakdown';
import { computeIssue } from '../../../functions/domain/ranking/compute-issue';
import { dayNumberOf } from '../../../functions/domain/calendar/day-number';
import {
  aResult,
  awardsOf,
  issueOf,
  knownTo,
  later,
  playedSeason,
  policy,
  wednesday,
} from './played-season';

const DATE = '2026-11-18';
const of = (events: ReturnType<typeof aResult>[][], date = DATE) =>
  breakdownOf(
    awardsOf({ people: [], deductions: [], events }, 'm1'),
    'U12',
    date,
    knownTo(date),
    policy,
  );

test('RNK-3, RNK-10: singles whole, doubles a quarter, team apart; dropped 52 issues after their first', () => {
  const results = of([
    [aResult('t1', 'U12', 'MD', '2026-11-15', [['m1', 2, 150]])],
    [aResult('t1', 'U12', 'MS', '2026-11-15', [['m1', 3, 100]])],
    [aResult('t2', 'U12', 'MT', '2026-10-04', [['m1', 1, 600]])],
    [aResult('t1', 'U14', 'MS', '2026-11-15', [['m1', 9, 40]])],
  ]);
  const about = { level: 'B600', counts: true };
  expect(results).toEqual([
    {
      ...{ tournamentId: 't1', tournamentName: 't1 站', lastDay: '2026-11-15', ...about },
      kind: 'combined',
      parts: [
        { discipline: 'MD', place: 2, points: 150, quarters: 150 },
        { discipline: 'MS', place: 3, points: 100, quarters: 400 },
      ],
      quarters: 550,
      droppedBy: '2027-11-17',
    },
    {
      ...{ tournamentId: 't2', tournamentName: 't2 站', lastDay: '2026-10-04', ...about },
      kind: 'team',
      parts: [{ discipline: 'MT', place: 1, points: 600, quarters: 2400 }],
      quarters: 2400,
      droppedBy: '2027-10-06',
    },
  ]);
  expect(earnedOf(results)).toBe(2950);
});

test('RNK-4: the ninth result and the third team result are shown and do not count', () => {
  const singles = [90, 80, 70, 60, 50, 40, 30, 20, 10].map((points, at) => [
    aResult(`t${at}`, 'U12', 'MS', later('2026-03-01', at * 7), [['m1', 1, points]]),
  ]);
  const teams = [600, 450, 300].map((points, at) => [
    aResult(`g${at}`, 'U12', 'MT', later('2026-06-07', at * 7), [['m1', 1, points]]),
  ]);
  const results = of([...singles, ...teams]);
  expect(results).toHaveLength(12);
  expect(results.filter(({ counts }) => !counts).map(({ tournamentId }) => tournamentId)).toEqual([
    'g2',
    't8',
  ]);
  expect(earnedOf(results)).toBe((440 + 1050) * 4);
});

test('of equal results the later counts, because it stays longer; nothing counts for nothing', () => {
  const equal = Array.from({ length: 9 }, (_, at) => [
    aResult(`t${at}`, 'U12', 'MS', later('2026-03-01', at * 7), [['m1', 1, 50]]),
  ]);
  const none = [aResult('zero', 'U12', 'MS', '2026-10-04', [['m1', 17, 0]])];
  const results = of([...equal, none]);
  expect(results.filter(({ counts }) => !counts).map(({ tournamentId }) => tournamentId)).toEqual([
    'zero',
    't0',
  ]);
});

test('RNK-3: of two singles of one U10 stop the better counts, the other is shown with nothing', () => {
  const events = [
    [aResult('t1', 'U10', 'MS', '2026-11-15', [['m1', 5, 60]])],
    [aResult('t1', 'U10', 'OS', '2026-11-15', [['m1', 3, 80]])],
  ];
  const awards = awardsOf({ people: [], deductions: [], events }, 'm1');
  const [result] = breakdownOf(awards, 'U10', DATE, knownTo(DATE), policy);
  expect(result?.parts).toEqual([
    { discipline: 'OS', place: 3, points: 80, quarters: 320 },
    { discipline: 'MS', place: 5, points: 60, quarters: 0 },
  ]);
});

test('RNK-2: it stands in exactly 52 issues; late, from the first it can; a correction from the next closing', () => {
  const late = [
    aResult('t1', 'U12', 'MS', '2026-11-15', [['m1', 1, 100]], {
      uploadedAt: '2026-11-17T04:00:00.000Z',
    }),
    aResult('t1', 'U12', 'MS', '2026-11-15', [['m1', 2, 80]], {
      revision: 2,
      uploadedAt: '2026-11-25T04:00:00.000Z',
      first: '2026-11-17T04:00:00.000Z',
    }),
    aResult('t1', 'U12', 'MS', '2026-11-15', [], {
      revision: 3,
      uploadedAt: '2027-01-11T04:00:00.000Z',
      first: '2026-11-17T04:00:00.000Z',
    }),
  ];
  const earned = (date: string, revisions = late) => earnedOf(of([revisions], date));
  expect(
    ['2026-11-18', '2026-11-25', '2026-12-02', '2027-01-06', '2027-01-13'].map((date) =>
      earned(date),
    ),
  ).toEqual([0, 400, 320, 320, 0]);
  const standing = late.slice(0, 2);
  expect([earned('2027-11-10', standing), earned('2027-11-17', standing)]).toEqual([320, 0]);
});

test('RNK-9: a revision of an issue takes a correction made since, but no event that was late for it', () => {
  const events = [
    [
      aResult('t1', 'U12', 'MS', '2026-11-15', [['m1', 1, 100]]),
      aResult('t1', 'U12', 'MS', '2026-11-15', [['m1', 2, 80]], {
        revision: 2,
        uploadedAt: '2026-11-20T00:00:00.000Z',
        first: '2026-11-16T01:00:00.000Z',
      }),
    ],
    [
      aResult('t2', 'U12', 'MS', '2026-11-15', [['m1', 1, 30]], {
        uploadedAt: '2026-11-19T00:00:00.000Z',
      }),
    ],
  ];
  const awards = awardsOf({ people: [], deductions: [], events }, 'm1');
  const known = { ...knownTo(DATE), asOf: '2026-11-21T00:00:00.000Z' };
  expect(earnedOf(breakdownOf(awards, 'U12', DATE, known, policy))).toBe(320);
});

test('RNK-10: an issue equals the sum of its breakdowns, deductions and protection included', () => {
  let rows = 0;
  fc.assert(
    fc.property(playedSeason, wednesday, (season, date) => {
      const { lists, season: columns } = issueOf(season, date);
      for (const list of lists)
        list.member.forEach((who, at) => {
          const awards = awardsOf(season, columns.members.ids[who]!);
          const results = breakdownOf(awards, groupOf(list.name), date, knownTo(date), policy);
          expect(earnedOf(results)).toBe(list.earned[at]);
          expect(list.total[at]).toBe(
            Math.max(earnedOf(results), list.protection[at]!) - list.deducted[at]!,
          );
          rows += 1;
        });
    }),
    { numRuns: 150 },
  );
  expect(rows).toBeGreaterThan(100);
});

test('RNK-2, RNK-3, RNK-4: by any other numbers an issue and its breakdowns still agree', () => {
  const otherPolicy = fc.record({
    issues: fc.integer({ min: 1, max: 60 }),
    waitDays: fc.integer({ min: 0, max: 9 }),
    bestCombined: fc.integer({ min: 1, max: 4 }),
    bestTeams: fc.integer({ min: 1, max: 3 }),
    doublesPercent: fc.constantFrom(0, 50, 75, 100),
  });
  fc.assert(
    fc.property(playedSeason, wednesday, otherPolicy, (season, date, numbers) => {
      const other = { ...policy, ...numbers };
      const { season: columns } = issueOf(season, date);
      for (const list of computeIssue(columns, dayNumberOf(date), other))
        list.member.forEach((who, at) => {
          const awards = awardsOf(season, columns.members.ids[who]!);
          const results = breakdownOf(awards, groupOf(list.name), date, knownTo(date), other);
          expect(earnedOf(results)).toBe(list.earned[at]);
        });
    }),
    { numRuns: 150 },
  );
});
