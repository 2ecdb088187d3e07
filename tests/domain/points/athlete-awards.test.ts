import { athleteAwards } from '../../../functions/domain/points/athlete-awards';
import { resultContent } from '../../../functions/domain/points/result-content';
import { anEventResult, aPlacedLine } from '../../support/builders/an-event-result';

const first = anEventResult({
  revision: 1,
  uploadedAt: '2026-11-16T02:00:00.000Z',
  lines: [
    aPlacedLine('anna', 1, { points: 400 }),
    aPlacedLine('berta', 2, { points: 280 }),
    aPlacedLine('clara', 3, { points: null, without: 'NO_SHOW' }),
  ],
});
const second = anEventResult({
  revision: 2,
  uploadedAt: '2026-11-20T02:00:00.000Z',
  lines: [aPlacedLine('berta', 1, { points: 400 }), aPlacedLine('dora', 2, { points: 280 })],
});

test('everybody of any revision is told what each gave', () => {
  const awards = athleteAwards([second, first]);
  const told = Object.fromEntries(
    [...awards].map(([id, { revisions }]) => [
      id,
      revisions.map(({ revision, place, points }) => [revision, place, points]),
    ]),
  );
  expect(told).toEqual({
    anna: [
      [1, 1, 400],
      [2, null, null],
    ],
    berta: [
      [1, 2, 280],
      [2, 1, 400],
    ],
    clara: [
      [1, 3, null],
      [2, null, null],
    ],
    dora: [
      [1, null, null],
      [2, 2, 280],
    ],
  });
  expect(awards.get('anna')).toMatchObject({ firstUploadedAt: first.firstUploadedAt });
});

test('nothing from nothing', () => {
  expect(athleteAwards([]).size).toBe(0);
});

test('the content of a result is what decides points, in whatever order the lines come', () => {
  const turned = { ...first, lines: [...first.lines].reverse() };
  expect(resultContent(turned)).toBe(resultContent(first));
  expect(resultContent({ ...first, absentNoShows: [] })).toBe(resultContent(first));
  const missing = (...absentNoShows: string[]) => resultContent({ ...first, absentNoShows });
  expect(missing('eva', 'fay')).toBe(missing('fay', 'eva'));
  // who did it, when and why decides nothing
  expect(resultContent({ ...first, ...{ reason: 'x', played: 9 } })).toBe(resultContent(first));
  const others = [
    { ...first, lastDay: '2026-11-14' },
    { ...first, format: 'SET1-S:4/TB7' },
    { ...first, group: 'U14' as const },
    { ...first, noShowRule: 'void-stop' as const },
    { ...first, lines: first.lines.slice(1) },
    { ...first, absentNoShows: ['eva'] },
    { ...first, lines: [aPlacedLine('anna', 1, { points: 401 }), ...first.lines.slice(1)] },
  ];
  expect(new Set([first, ...others].map(resultContent)).size).toBe(others.length + 1);
});
