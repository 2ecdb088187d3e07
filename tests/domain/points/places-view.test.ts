import { placesView, type PlacesReader } from '../../../functions/domain/points/places-view';
import type { PlacedLine } from '../../../functions/domain/points/event-result';

const line = (place: number, members: string[], change: Partial<PlacedLine> = {}): PlacedLine => ({
  members,
  team: null,
  place,
  wholeMatches: 2,
  noShow: false,
  points: 100 - place,
  without: null,
  ...change,
});
const reader: PlacesReader = {
  people: new Map([
    ['a', { name: '王小明', unit: '云杉小学', published: true }],
    ['b', { name: '李晓雷', unit: '星海小学', published: false }],
  ]),
  standings: new Map([
    ['a', { list: 'U12-M', rank: 1 }],
    ['b', { list: 'U12-M', rank: 2 }],
  ]),
  hiddenTeams: new Set(['飞鱼队']),
  mine: new Set(['b']),
};
const shown = (...lines: PlacedLine[]) =>
  placesView({ uploadedAt: '2026-11-01T00:00:00.000Z', lines }, reader).lines;

test('the best place first, who did not come last and without a place', () => {
  const lines = shown(
    line(1, ['b'], { noShow: true, points: null }),
    line(2, ['b']),
    line(1, ['a']),
  );
  expect(lines.map(({ place, points }) => [place, points])).toEqual([
    [1, 99],
    [2, 98],
    [null, null],
  ]);
});

test('MEM-13: names, units and pages of who consents; masked and without either who does not; gone is null', () => {
  const [first, second, third] = shown(line(1, ['a']), line(2, ['b']), line(3, ['gone']));
  expect(first?.people).toEqual([
    { name: '王小明', unit: '云杉小学', athlete: { id: 'a', list: 'U12-M' } },
  ]);
  expect(second?.people).toEqual([{ name: '李*雷', unit: null, athlete: null }]);
  expect(third?.people).toEqual([{ name: null, unit: null, athlete: null }]);
});

test('RES-3: who was let in on site stays as written, even where somebody is registered', () => {
  const [only] = shown(line(1, ['a'], { guests: [{ id: 'guest-1', name: '王*明' }] }));
  expect(only?.people).toEqual([{ name: '王*明', unit: null, athlete: null }]);
  expect(only?.mine).toBe(false);
});

test('my own lines are marked; a team name that gives a masked one away is kept back', () => {
  expect(shown(line(1, ['a', 'b']), line(2, ['a'])).map(({ mine }) => mine)).toEqual([true, false]);
  const teams = shown(
    line(1, ['a', 'b'], { team: '云杉一队' }),
    line(2, ['b'], { team: '李晓雷的队' }),
  ).map(({ team }) => team);
  expect(teams).toEqual(['云杉一队', null]);
});

test('MEM-13: a team name is judged against everybody of the team, however its lines write it', () => {
  const of = (...lines: PlacedLine[]) => shown(...lines).map(({ team }) => team);
  // the mate is named in it, who stands in another line
  expect(of(line(1, ['a'], { team: '李晓雷 队' }), line(1, ['b'], { team: '李晓雷队' }))).toEqual([
    null,
    null,
  ]);
  expect(of(line(1, ['a'], { team: '云杉队' }), line(2, ['b'], { team: '李晓雷队' }))).toEqual([
    '云杉队',
    null,
  ]);
  // of whoever is gone or was let in on site nobody knows the name
  expect(of(line(1, ['a'], { team: '云杉队' }), line(1, ['gone'], { team: '云杉队' }))).toEqual([
    null,
    null,
  ]);
  const guests = [{ id: 'guest-1', name: '王*明' }];
  expect(
    of(line(1, ['b'], { team: '云杉队' }), line(1, ['a'], { team: '云杉队', guests })),
  ).toEqual([null, null]);
});

test('ENT-7: a team name that is hidden in its entry is hidden in the results', () => {
  const teams = shown(line(1, ['a'], { team: '飞鱼 队' }), line(2, ['a'], { team: '云杉队' }));
  expect(teams.map(({ team }) => team)).toEqual([null, '云杉队']);
});
