import { aDeduction, aFolder, aMember, anAward, issueOf } from '../../local/ranking-world';
import type { PlainAward, PlainSeason } from './naive-ranking';

const folder = aFolder();
const issue = (season: Partial<PlainSeason>, day = '2026-11-18') =>
  issueOf(folder, { members: [aMember()], awards: [anAward()], deductions: [], ...season }, day);
const stops = (points: number[], over: Partial<PlainAward> = {}) =>
  points.map((value, at) => anAward({ tournamentId: `t${at}`, points: value, ...over }));

// 16 November 2026 is a Monday.
test.each([
  ['Sunday', '2026-11-15', '2026-11-18'],
  ['Monday', '2026-11-16', '2026-11-18'],
  ['Tuesday', '2026-11-17', '2026-11-25'],
  ['Wednesday', '2026-11-18', '2026-11-25'],
])('RNK-2: a last day on %s counts from the issue that follows', (_, lastDay, first) => {
  const awards = [anAward({ lastDay })];
  const before = { '2026-11-18': '2026-11-11', '2026-11-25': '2026-11-18' }[first] ?? '';
  const [lastIn, gone] =
    first === '2026-11-18' ? ['2027-11-10', '2027-11-17'] : ['2027-11-17', '2027-11-24'];
  const members = [aMember({ birthDate: '2015-01-01' })];
  expect(issue({ members, awards }, before)).toEqual([]);
  expect(issue({ members, awards }, first)).toEqual(['U12-M,1,m1,100,100,0,earned']);
  expect(issue({ members, awards }, lastIn)).toHaveLength(1);
  expect(issue({ members, awards }, gone)).toEqual([]);
});

test.each([
  ['2026-11-17T11:59:59+08:00', 1],
  ['2026-11-17T11:59:59.999+08:00', 1],
  ['2026-11-17T12:00:00+08:00', 0],
  ['2026-11-17T03:59:59Z', 1],
  ['2026-11-17T04:00:00Z', 0],
  ['2026-11-16T23:59-05:00', 0],
  ['2026-11-16T22:59-05:00', 1],
  ['2026-11-17T09:29:59+05:30', 1],
  ['2026-11-17T09:30:00+05:30', 0],
])('RNK-2, PTS-8: an upload at %s', (uploadedAt, rows) => {
  expect(issue({ awards: [anAward({ uploadedAt })] })).toHaveLength(rows);
  expect(issue({ awards: [anAward({ uploadedAt })] }, '2026-11-25')).toHaveLength(1);
});

test('RNK-2: a late upload leaves on the date of the others', () => {
  const members = [aMember({ birthDate: '2015-01-01' })];
  const awards = [anAward({ uploadedAt: '2027-03-01T09:00:00+08:00' })];
  expect(issue({ members, awards }, '2027-02-24')).toEqual([]);
  expect(issue({ members, awards }, '2027-03-03')).toHaveLength(1);
  expect(issue({ members, awards }, '2027-11-17')).toEqual([]);
});

test('RNK-3: singles and a quarter of doubles, never rounded; doubles alone count too', () => {
  const doubles = anAward({ discipline: 'MD', points: 150 });
  expect(issue({ awards: [anAward(), doubles] })).toEqual(['U12-M,1,m1,137.5,137.5,0,earned']);
  expect(issue({ awards: [doubles] })).toEqual(['U12-M,1,m1,37.5,37.5,0,earned']);
  expect(issue({ awards: [anAward({ discipline: 'MD', points: 25 })] })).toEqual([
    'U12-M,1,m1,6.25,6.25,0,earned',
  ]);
});

test('RNK-3: of several singles and doubles of one U10 stop the best one of each', () => {
  const members = [aMember({ birthDate: '2016-02-02' })];
  const of = (discipline: string, points: number) =>
    anAward({ ageGroup: 'U10', discipline, points });
  const awards = [of('MS', 60), of('OS', 80), of('MD', 40), of('XD', 30), of('OD', 20)];
  expect(issue({ members, awards })).toEqual(['U10,1,m1,90,90,0,earned']);
});

test('RNK-4: the ninth result does not count, nor the third team, nor a second team of one stop', () => {
  expect(issue({ awards: stops([90, 80, 70, 60, 50, 40, 30, 20, 10]) })).toEqual([
    'U12-M,1,m1,440,440,0,earned',
  ]);
  const teams = stops([600, 450, 300], { discipline: 'MT' });
  const second = anAward({ tournamentId: 't0', discipline: 'MT', points: 500 });
  expect(issue({ awards: [...teams, second] })).toEqual(['U12-M,1,m1,1050,1050,0,earned']);
});

test('RNK-5: points of another group do not help; U12 points stay when one also plays U14', () => {
  expect(issue({ awards: [anAward(), anAward({ ageGroup: 'U14', points: 40 })] })).toEqual([
    'U14-M,1,m1,40,40,0,earned',
    'U12-M,1,m1,100,100,0,earned',
  ]);
});

const leaving = (points: number, sex: 'M' | 'F' = 'M') => ({
  members: [aMember({ birthDate: '2016-12-31', sex })],
  awards: [anAward({ ageGroup: 'U10', discipline: 'OS', points })],
});
test.each(['M', 'F'] as const)('RNK-6: from the mixed U10 into the U12 list of %s', (sex) => {
  // 402 × 25 % = 100.5 → 101; after one step 101 × 7/8 = 88.375 → 88
  expect(issue(leaving(402, sex), '2026-12-30')).toEqual(['U10,1,m1,402,402,0,earned']);
  expect(issue(leaving(402, sex), '2027-01-06')).toEqual([`U12-${sex},1,m1,101,0,101,protected`]);
  expect(issue(leaving(402, sex), '2027-02-03')).toEqual([`U12-${sex},1,m1,88,0,88,protected`]);
  expect(issue(leaving(402, sex), '2027-09-01')).toEqual([`U12-${sex},1,m1,13,0,13,protected`]);
  expect(issue(leaving(402, sex), '2027-09-08')).toEqual([]);
});

test('RNK-6: deductions of the year-end total lower it, later ones and late uploads do not touch it', () => {
  const season = leaving(402);
  const of = (from: string) => [aDeduction({ ageGroup: 'U10', points: 2, from })];
  expect(issue({ ...season, deductions: of('2026-12-30') }, '2027-01-06')).toEqual([
    'U12-M,1,m1,100,0,100,protected',
  ]);
  expect(issue({ ...season, deductions: of('2026-12-31') }, '2027-01-06')).toEqual([
    'U12-M,1,m1,101,0,101,protected',
  ]);
  const late = anAward({
    ageGroup: 'U10',
    discipline: 'OS',
    uploadedAt: '2026-12-29T12:00:00+08:00',
  });
  expect(issue({ ...season, awards: [late] }, '2027-01-06')).toEqual([]);
});

test('RNK-7: the greater of the two counts, equal is earned, and no deduction hides', () => {
  const season = leaving(402);
  const earned = (points: number) => [
    ...season.awards,
    anAward({ points, lastDay: '2026-12-20', uploadedAt: '2026-12-21T09:00Z' }),
  ];
  expect(issue({ ...season, awards: earned(100) }, '2027-01-06')).toEqual([
    'U12-M,1,m1,101,100,101,protected',
  ]);
  expect(issue({ ...season, awards: earned(101) }, '2027-01-06')).toEqual([
    'U12-M,1,m1,101,101,101,earned',
  ]);
  expect(issue({ ...season, deductions: [aDeduction()] }, '2027-01-06')).toEqual([
    'U12-M,1,m1,71,0,101,protected',
  ]);
});

test('RNK-7: a deduction holds from its day to the day before `until`; a negative total is worked off', () => {
  const deductions = [aDeduction({ from: '2026-11-18', until: '2026-11-25' })];
  expect(issue({ deductions })).toEqual(['U12-M,1,m1,70,100,0,earned']);
  expect(issue({ deductions }, '2026-11-25')).toEqual(['U12-M,1,m1,100,100,0,earned']);
  expect(issue({ deductions: [aDeduction({ points: 150 })] })).toEqual([]);
  expect(issue({ deductions: [aDeduction({ points: 100 })] })).toEqual([]);
  expect(issue({ awards: stops([100, 80]), deductions: [aDeduction({ points: 150 })] })).toEqual([
    'U12-M,1,m1,30,180,0,earned',
  ]);
  expect(issue({ deductions: [aDeduction({ ageGroup: 'U14' })] })).toHaveLength(1);
});

test('RNK-8: equal totals share a rank, in the order of ids; who is too old is not listed', () => {
  const ids = ['m4', 'm2', 'm10', 'm1', 'm0'];
  const members = ids.map((memberId) =>
    aMember({ memberId, birthDate: memberId === 'm0' ? '2013-12-31' : '2014-01-01' }),
  );
  const points: Record<string, number> = { m4: 10, m2: 50, m10: 50, m1: 90, m0: 500 };
  const awards = ids.map((memberId) => anAward({ memberId, points: points[memberId] }));
  expect(issue({ members, awards })).toEqual([
    'U12-M,1,m1,90,90,0,earned',
    'U12-M,2,m10,50,50,0,earned',
    'U12-M,2,m2,50,50,0,earned',
    'U12-M,4,m4,10,10,0,earned',
  ]);
});
