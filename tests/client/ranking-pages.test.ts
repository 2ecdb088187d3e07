import { NOTHING, asQuarters, inQuarters } from '../../src/contract/points';
import {
  athleteCopy,
  changeText,
  listText,
  partText,
  pointsText,
  quartersText,
  yearEndText,
} from '../../src/copy/ranking-pages';
import { editionMarks, issueOptions } from '../../src/features/ranking/issue-options';
import { listFrom } from '../../src/features/ranking/lists';
import { athletePath, listPath } from '../../src/client/page-addresses';
import { athleteIn, athleteOf } from '../../src/features/ranking/athlete-word';
import { placesOf } from '../../src/ui/decimal';
import { protectionSteps } from '../../src/features/ranking/protection-steps';
import { rankLineOf } from '../../src/features/ranking/rank-line-view';
import { rowViewOf } from '../../src/features/ranking/row-view';
import { sumLinesOf } from '../../src/features/ranking/sum-view';
import { anAthleteList, anIssue, aRow, EDITION, NOON } from './ranking-world';

test.each([
  [0, '0'],
  [1, '0.25'],
  [2, '0.5'],
  [3, '0.75'],
  [4, '1'],
  [4937, '1234.25'],
  [400_000, '100000'],
  [-50, '−12.5'],
  [-1, '−0.25'],
])('RNK-3: %i quarters are written %s, exactly and without trailing zeros', (quarters, words) => {
  expect(quartersText(asQuarters(quarters))).toBe(words);
  expect(pointsText(asQuarters(quarters))).toBe(`${words} 分`);
});

test('a column has room for the longest of its fractions', () => {
  expect(
    [[], ['3', '12'], ['3', '0.5'], ['0.5', '1234.25', '7'], ['−12.75']].map(placesOf),
  ).toEqual([0, 0, 1, 2, 2]);
});

test('quarters are written as a division by four would, for every small number', () => {
  for (let quarters = -4000; quarters <= 4000; quarters += 1) {
    expect(Number(quartersText(asQuarters(quarters)).replace('−', '-'))).toBe(quarters / 4);
  }
});

describe('the nine lists (RNK-1)', () => {
  it('are named, and a link to none that exists is none', () => {
    expect([listText('U12-M'), listText('U18-F'), listText('U10')]).toEqual([
      'U12 男子',
      'U18 女子',
      'U10',
    ]);
    expect([listFrom('U14-F'), listFrom('U10-M'), listFrom(undefined)]).toEqual([
      'U14-F',
      null,
      null,
    ]);
  });

  it('and athletes are passed on with the issue that was looked at', () => {
    expect(listPath('U12-M', EDITION)).toBe(
      '/pages/ranking/index?list=U12-M&edition=2026-11-18.1.3.0123456789ab',
    );
    // beside the list an athlete is one word of its address
    expect(athleteIn(athleteOf('member-001', 'U14-F'))).toEqual({
      ...{ memberId: 'member-001', list: 'U14-F' },
    });
    expect(athleteIn('nonsense')).toEqual({ memberId: 'nonsense', list: 'U12-M' });
    expect(athletePath('member-001', 'U10', null)).toBe(
      '/packages/ranking/athlete/index?id=member-001&list=U10',
    );
  });
});

describe('a row', () => {
  it('says everything in words too: colour and arrows never alone (RNK-10)', () => {
    expect(rowViewOf(aRow({ basis: 'protected', change: -2 }))).toMatchObject({
      total: '1234.25',
      change: '↓2',
      tone: 'stop',
      isProtected: true,
      label: '第 5 名，林小满，云杉小学，1234.25 分，下降 2 名，保护',
    });
  });

  it('of an account that is gone keeps its place without a name', () => {
    const view = rowViewOf(aRow({ name: null, unit: null, change: null }));
    expect([view.name, view.unit, view.change]).toEqual(['已注销的选手', '未填单位', '新']);
    expect(view.label).toBe('第 5 名，已注销的选手，1234.25 分，新上榜');
  });

  it.each([
    [3, '↑3', '上升 3 名'],
    [0, '—', '名次没变'],
    [-1, '↓1', '下降 1 名'],
    [null, '新', '新上榜'],
  ])('with a change of %p shows %s', (change, short, word) => {
    expect(changeText(change)).toEqual({ short, word });
  });
});

describe('the issues to choose from (RNK-9)', () => {
  const corrected = anIssue({
    date: '2026-11-11',
    edition: 'second',
    revision: 2,
    revisions: [
      { revision: 2, edition: 'second', publishedAt: NOON, reason: '补录成绩' },
      { revision: 1, edition: 'first', publishedAt: NOON, reason: null },
    ],
  });
  const yearEnd = anIssue({
    date: '2025-12-31',
    edition: 'year-end',
    revisions: [{ revision: 1, edition: 'year-end', publishedAt: NOON, reason: null }],
    yearEnd: { year: 2025, state: 'final', objectionUntil: NOON },
  });
  const issues = [anIssue(), corrected, yearEnd];

  it('are all revisions, the newest first, with what is special about each', () => {
    expect(issueOptions(issues, NOON)).toEqual([
      { value: EDITION, label: '11月18日 周三', note: '最新' },
      { value: 'second', label: '11月11日 周三', note: '第 2 版 · 更正：补录成绩' },
      { value: 'first', label: '11月11日 周三 第 1 版', note: '已被更正，仍可查看' },
      { value: 'year-end', label: '2025年12月31日 周三', note: '2025 年终 · 定稿' },
    ]);
  });

  it('say whether a year-end issue is put out, over but not final, or final (RNK-11)', () => {
    const put = {
      year: 2026,
      state: 'objection',
      objectionUntil: '2026-12-05T16:00:00.000Z',
    } as const;
    expect(yearEndText(put, NOON)).toBe('2026 年终 · 公示中');
    expect(yearEndText(put, put.objectionUntil)).toBe('2026 年终 · 公示结束，待定稿');
    expect(yearEndText({ ...put, state: 'final' }, NOON)).toBe('2026 年终 · 定稿');
  });

  it('have a word over the list that is shown', () => {
    expect(editionMarks(issues, EDITION, NOON)).toEqual([]);
    expect(editionMarks(issues, 'first', NOON)).toEqual(['已被更正，仍可查看']);
    expect(editionMarks(issues, 'second', NOON)).toEqual(['第 2 版 · 更正：补录成绩']);
    expect(editionMarks(issues, 'unknown', NOON)).toEqual([]);
  });
});

describe('the breakdown (RNK-10)', () => {
  it('says what a part was worth and what of it counted (RNK-3)', () => {
    const part = { place: 3, points: 270, quarters: inQuarters(270) };
    expect(partText({ ...part, discipline: 'MS' })).toBe('男单 第 3 名 · 270 分');
    expect(partText({ discipline: 'WD', place: 1, points: 401, quarters: asQuarters(401) })).toBe(
      '女双 第 1 名 · 401 分 × 25% = 100.25 分',
    );
    expect(partText({ ...part, discipline: 'OS', quarters: NOTHING })).toBe(
      '单打 第 3 名 · 270 分 · 没有计入，同类取最好的一项',
    );
    expect(partText({ discipline: 'OD', place: 9, points: 0, quarters: NOTHING })).toBe(
      '双打 第 9 名 · 0 分',
    );
  });

  it('adds up: the larger of earned and protected, less the deductions (RNK-7)', () => {
    const lines = sumLinesOf(anAthleteList());
    expect(lines.map(({ title, value, counts }) => [title, value, counts])).toEqual([
      ['所得积分', '370.25', true],
      ['保护积分', '40', false],
      ['扣分', '−50', false],
      ['总分', '320.25', false],
    ]);
  });

  it('of who has no protection and no deduction is short', () => {
    const shown = anAthleteList({
      row: aRow({ total: asQuarters(1481) }),
      protected: NOTHING,
      protection: null,
      deductions: [],
    });
    expect(sumLinesOf(shown).map(({ key, counts }) => [key, counts])).toEqual([
      ['earned', false],
      ['total', false],
    ]);
  });

  it('says which step of the protection is in force (RNK-6)', () => {
    const { protection } = anAthleteList();
    if (!protection) throw new Error('no protection');
    const states = (date: string) => protectionSteps(protection, date).map(({ state }) => state);
    expect(states('2026-11-18')).toEqual(['done', 'now', 'next']);
    expect(states('2026-12-02')).toEqual(['done', 'done', 'now']);
    expect(states('2025-12-31')).toEqual(['next', 'next', 'next']);
  });

  it('says by how much next Wednesday may differ', () => {
    expect([0, 141, -2].map(asQuarters).map(athleteCopy.difference)).toEqual([
      '和这一期一样',
      '多 35.25 分',
      '少 0.5 分',
    ]);
  });
});

describe('the line over 52 issues', () => {
  const point = (date: string, rank: number) => ({
    date,
    rank,
    total: asQuarters(400 - rank),
  });

  it('has rank 1 on top, lies for a week and stands between two ranks', () => {
    const line = rankLineOf(
      [point('2026-11-11', 11), point('2026-11-18', 1)],
      '2026-11-18',
      'rank',
    );
    expect(line).toEqual({
      runs: [
        { left: 96.15, width: 1.92, top: 100 },
        { left: 98.08, width: 1.92, top: 0 },
      ],
      joins: [{ left: 98.08, top: 0, height: 100 }],
      last: { left: 100, top: 0 },
      upper: 1,
      lower: 11,
      best: 1,
      worst: 11,
      firstDay: '2025-11-26',
    });
  });

  it('has the highest total on top', () => {
    const line = rankLineOf(
      [point('2026-11-11', 300), point('2026-11-18', 100)],
      '2026-11-18',
      'total',
    );
    expect(line).toMatchObject({ upper: 300, lower: 100, best: 300, worst: 100 });
    expect(line?.runs.map(({ top }) => top)).toEqual([100, 0]);
  });

  it('joins equal weeks, leaves a gap where one was not listed, forgets what is older', () => {
    const line = rankLineOf(
      [
        point('2025-11-19', 40),
        point('2026-10-21', 5),
        point('2026-10-28', 5),
        point('2026-11-11', 5),
      ],
      '2026-11-18',
      'rank',
    );
    expect(line?.runs).toEqual([
      { left: 90.38, width: 3.85, top: 0 },
      { left: 96.15, width: 1.92, top: 0 },
    ]);
    expect(line).toMatchObject({ joins: [], last: null, best: 5, worst: 5, upper: 5, lower: 9 });
  });

  it('is nothing where there was never a rank', () => {
    expect(rankLineOf([], '2026-11-18', 'rank')).toBeNull();
  });
});
