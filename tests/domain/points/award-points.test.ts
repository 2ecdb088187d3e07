import fc from 'fast-check';
import {
  awardPoints,
  hasLevel,
  playedIn,
  type ResultLine,
} from '../../../functions/domain/points/award-points';
import { pointsTable } from '../../../functions/domain/points/association';
import type { EntryKind, Level } from '../../../src/contract/words';

const line = (place: number, over: Partial<ResultLine> = {}): ResultLine => ({
  place,
  wholeMatches: 1,
  noShow: false,
  team: null,
  ...over,
});
const rules = (table: string, level: Level, kind: EntryKind, thresholds: string) => ({
  table: pointsTable(table),
  level,
  kind,
  thresholds,
  noShowRule: 'void-event' as const,
});
/** The points of these places when so many have played; the rest stand on the last place. */
const given = (of: ReturnType<typeof rules>, played: number, places: readonly number[]) => {
  const all = [...places, ...Array<number>(played).fill(places.at(-1) ?? 1)].slice(0, played);
  return awardPoints(
    of,
    all.map((place) => line(place)),
  )
    .slice(0, places.length)
    .map((award) => ('points' in award ? award.points : award.without));
};
const BANDS = [1, 2, 3, 5, 9, 17];
const NOT = 'BEHIND_THE_BEST';
const few = (count: number) => Array<string>(count).fill('TOO_FEW');

// PTS-1: a cell or two of each column of S2's 附件 2 (32, then 16)
test.each([
  ['A2500', [2500, 2000, 1500, 1100, 800, 500], [2500, 2000, 1500, 1100, 800, NOT]],
  ['A2000', [2000, 1500, 1200, 800, 500, 300], [2000, 1500, 1200, 800, 500, NOT]],
  ['A1500', [1500, 1100, 800, 600, 350, 200], [1500, 1100, 800, 500, 300, NOT]],
  ['A1000', [1000, 800, 600, 400, 200, 100], [1000, 750, 500, 300, 150, NOT]],
  ['A600', [600, 420, 300, 180, 120, 60], [600, 420, 300, 150, 60, NOT]],
  ['B800', [800, 560, 400, 240, 160, 80], [800, 560, 400, 200, 80, NOT]],
  ['B600', [600, 420, 300, 180, 120, 60], [600, 420, 300, 150, 60, NOT]],
  ['B500', [500, 350, 250, 150, 100, 50], [500, 350, 250, 125, 50, NOT]],
  ['C400', [400, 280, 200, 120, 80, 40], [400, 280, 200, 100, 40, NOT]],
  ['C200', [200, 140, 100, 60, 40, 20], [200, 140, 100, 50, 20, NOT]],
  ['C100', [100, 70, 50, 30, 20, 10], [100, 70, 50, 25, 10, NOT]],
] as const)('PTS-1, PTS-2: %s singles with 28 and with 27 who played', (level, big, small) => {
  const of = rules('ctj-2025', level, 'singles', 'ctj-2025');
  expect(given(of, 28, BANDS)).toEqual(big);
  expect(given(of, 27, BANDS)).toEqual(small);
});

const C400 = ['ctj-2025', 'C400', 'singles', 'ctj-2025'] as const;
const PAIRS = ['ctj-2025', 'C400', 'pair', 'ctj-2025'] as const;
const S4 = ['ctj-2023', 'B600', 'singles', 'ctj-2023'] as const;
const S4_PAIRS = ['ctj-2023', 'B600', 'pair', 'ctj-2023'] as const;
test.each([
  ['PTS-2', C400, 13, [400, 280, 200, 100, 40, NOT]],
  ['PTS-2: one band down, best eight', C400, 12, [280, 200, 100, 40, NOT, NOT]],
  ['PTS-2', C400, 8, [280, 200, 100, 40, NOT, NOT]],
  ['PTS-2', C400, 7, few(6)],
  ['PTS-3', PAIRS, 28, [400, 280, 200, 120, 80, 40]],
  ['PTS-3', PAIRS, 13, [400, 280, 200, 100, 40, NOT]],
  ['PTS-3', PAIRS, 8, [280, 200, 100, 40, NOT, NOT]],
  ['PTS-3', PAIRS, 27, [400, 280, 200, 100, 40, NOT]],
  ['PTS-3: one band down', PAIRS, 12, [280, 200, 100, 40, NOT, NOT]],
  ['PTS-3: 以此类推, the first eight', PAIRS, 7, [280, 200, 100, 40, NOT, NOT]],
  ['PTS-2, S4', S4, 32, [600, 420, 300, 180, 120, 60]],
  ['PTS-2, S4', S4, 31, [600, 420, 300, 150, 60, NOT]],
  ['PTS-2, S4', S4, 16, [600, 420, 300, 150, 60, NOT]],
  ['PTS-2, S4', S4, 15, [420, 300, 150, 60, NOT, NOT]],
  ['PTS-2, S4', S4, 7, few(6)],
  ['PTS-3, S4', S4_PAIRS, 32, [600, 420, 300, 150, 60, NOT]],
  ['PTS-3, S4', S4_PAIRS, 16, [600, 420, 300, 150, 60, NOT]],
  ['PTS-3, S4: not shifted, best eight', S4_PAIRS, 15, [600, 420, 300, 150, NOT, NOT]],
  ['PTS-3, S4: not shifted, best eight', S4_PAIRS, 8, [600, 420, 300, 150, NOT, NOT]],
  ['PTS-3, S4: one band down, best four', S4_PAIRS, 7, [420, 300, 150, NOT, NOT, NOT]],
  ['PTS-3, S4', S4_PAIRS, 6, [420, 300, 150, NOT, NOT, NOT]],
] as const)('%s: %j with %i', (_, [table, level, kind, thresholds], played, points) => {
  expect(given(rules(table, level, kind, thresholds), played, BANDS)).toEqual(points);
});

test.each([
  ['ctj-2025', PAIRS, [1, 2, 3, 5], [280, 200, 100, 40]],
  ['ctj-2025', PAIRS, [1, 2, 3], few(3)],
  ['S4', S4_PAIRS, [1, 2, 3, 3], [420, 300, 150, 150]],
  ['S4', S4_PAIRS, [1, 2, 3], few(3)],
] as const)('PTS-3, %s: a few pairs', (_, [table, level, kind, thresholds], places, points) => {
  const of = rules(table, level, kind, thresholds);
  expect(given(of, places.length, places)).toEqual(points);
});

// PTS-9: 4 is of band 3, 6–8 of 5, 10–16 of 9, 18–32 of 17
const EVERY = [4, 6, 7, 8, 10, 13, 16, 18, 32, 33, 64];
test.each([
  ['32', C400, 28, [200, 120, 120, 120, 80, 80, 80, 40, 40, NOT, NOT]],
  ['16', C400, 13, [200, 100, 100, 100, 40, 40, 40, NOT, NOT, NOT, NOT]],
  ['16 down', C400, 8, [100, 40, 40, 40, NOT, NOT, NOT, NOT]],
  ['16 down', PAIRS, 6, [100, 40, 40, 40, NOT, NOT]],
  ['16, best eight', S4_PAIRS, 8, [300, 150, 150, 150, NOT, NOT, NOT, NOT]],
  ['16 down, best four', S4_PAIRS, 5, [150, NOT, NOT, NOT, NOT]],
] as const)('PTS-9, the %s table: %j with %i', (_, [table, level, kind, by], played, points) => {
  const of = rules(table, level, kind, by);
  expect(given(of, played, EVERY.slice(0, points.length))).toEqual(points);
});

test('PTS-9: S1 has no band between 9 and 16, nor between 17 and 32', () => {
  const of = rules('s1-2024', 'A1000', 'singles', 'ctj-2025');
  expect(given(of, 28, [8, 10, 16, 18, 32, 33])).toEqual([300, 200, 200, 100, 100, NOT]);
  expect(given(of, 13, [8, 10, 16, 17])).toEqual([200, 150, 150, NOT]);
});

test('PTS-5, ENT-7: of five teams one is written in two ways: five, who get nothing', () => {
  const teams = ['飞鱼0队', '一队', '二队', '三队', '四队', '飞鱼 0队', '飞鱼０队\u200b'];
  const lines = teams.map((team, at) => line([1, 2, 3, 3, 5, 1, 1][at] ?? 1, { team }));
  expect(playedIn(lines, 'team')).toBe(5);
  expect(awardPoints(rules('ctj-2025', 'G600', 'team', 'ctj-2025'), lines)).toEqual(
    teams.map(() => ({ without: 'TOO_FEW' })),
  );
});

test('PTS-5, PTS-9: of nine teams eight get points, the fourth those of the third', () => {
  const teams = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((place) => line(place, { team: `${place}` }));
  const of = rules('ctj-2025', 'G600', 'team', 'ctj-2025');
  expect(
    awardPoints(of, teams).map((award) => ('points' in award ? award.points : award.without)),
  ).toEqual([600, 450, 300, 300, 200, 200, 200, 200, NOT]);
});

test('PTS-1, PTS-3: S1 has a place of its own for each of eight, and its shift is decided', () => {
  const of = (kind: EntryKind) => rules('s1-2024', 'A1000', kind, 'ctj-2025');
  const places = [1, 2, 3, 4, 5, 6, 7, 8, 9, 17];
  expect(given(of('singles'), 28, places)).toEqual([
    1000, 800, 600, 600, 400, 400, 300, 300, 200, 100,
  ]);
  expect(given(of('singles'), 13, places)).toEqual([
    1000,
    750,
    500,
    500,
    300,
    300,
    200,
    200,
    150,
    NOT,
  ]);
  expect(given(of('singles'), 12, places)).toEqual([
    750,
    500,
    300,
    300,
    150,
    150,
    150,
    150,
    NOT,
    NOT,
  ]);
  expect(given(of('pair'), 5, [1, 2, 3, 4, 5])).toEqual([750, 500, 300, 300, 150]);
  expect(given(of('pair'), 8, [1, 2, 3, 4, 5, 6, 7, 8])).toEqual([
    750, 500, 300, 300, 150, 150, 150, 150,
  ]);
  expect(given(of('pair'), 13, [1, 2, 4, 6, 8, 9])).toEqual([1000, 750, 500, 300, 200, 150]);
  expect(given(of('pair'), 28, [1, 2, 4, 6, 8, 9, 17])).toEqual([
    1000, 800, 600, 400, 300, 200, 100,
  ]);
});

test('PTS-4: who has not completed a counting match gets none, and does not count among who played', () => {
  const of = rules(...C400);
  const lines = [1, 2, 3, 3, 5, 5, 5]
    .map((place) => line(place))
    .concat(line(5, { wholeMatches: 0 }));
  expect(playedIn(lines, 'singles')).toBe(7);
  expect(awardPoints(of, lines).map((award) => 'points' in award)).not.toContain(true);
  const enough = [...lines, line(9)];
  const awards = awardPoints(of, enough);
  expect(awards[0]).toEqual({ points: 280 });
  expect(awards[7]).toEqual({ without: 'NO_WHOLE_MATCH' });
  expect(awards[8]).toEqual({ without: 'BEHIND_THE_BEST' });
});

test.each([
  [8, [600, 450, 300, 200]],
  [7, [600, 450, 300, NOT]],
  [6, [600, 450, 300, NOT]],
  [5, few(4)],
])('PTS-5: %i teams; only those who played', (teams, points) => {
  const places = [1, 2, 3, 5, 3, 5, 5, 5].slice(0, teams);
  const lines = places.flatMap((place, team) => [
    line(place, { team: `${team}` }),
    line(place, { team: `${team}`, wholeMatches: 0 }),
  ]);
  const awards = awardPoints(rules('ctj-2025', 'G600', 'team', 'ctj-2025'), lines);
  const played = [0, 2, 4, 6].map((at) => awards[at]);
  expect(
    played.map((award) => (award && 'points' in award ? award.points : award?.without)),
  ).toEqual(points);
  expect(awards[1]).toEqual({ without: 'NO_WHOLE_MATCH' });
});

test('PTS-1: levels a table has', () => {
  const has = (table: string, level: Level, kind: EntryKind) =>
    hasLevel({ table: pointsTable(table), level, kind });
  expect([has('ctj-2025', 'G1600', 'team'), has('ctj-2025', 'G1600', 'singles')]).toEqual([
    true,
    false,
  ]);
  expect([has('ctj-2023', 'C400', 'singles'), has('s1-2024', 'A1000', 'team')]).toEqual([
    false,
    false,
  ]);
});

test('more who play never means fewer points for the champion', () => {
  const any = fc.constantFrom<'ctj-2025' | 'ctj-2023'>('ctj-2025', 'ctj-2023');
  fc.assert(
    fc.property(
      any,
      fc.constantFrom<EntryKind>('singles', 'pair'),
      fc.nat(40),
      (name, kind, played) => {
        const champion = (count: number) =>
          Number(given(rules('ctj-2025', 'B600', kind, name), count + 1, [1])[0]) || 0;
        expect(champion(played + 1)).toBeGreaterThanOrEqual(champion(played));
      },
    ),
  );
});
