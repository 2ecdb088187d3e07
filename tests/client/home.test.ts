import { isSupportOpen } from '../../src/client/support-hours';
import type { MyEntry } from '../../src/contract/entries';
import { homeCopy } from '../../src/copy/home';
import { ticketsByPerson } from '../../src/features/my-entries/by-person';
import { calendarOf, clashesOf } from '../../src/features/my-entries/my-calendar';
import { rowOf, sectionsOf } from '../../src/features/my-entries/my-entry-row';
import { countdownOf, nextTournament } from '../../src/features/my-entries/next-tournament';
import { aMyEntry, NOON } from './entry-world';
import { aChild, aSelf } from './persons-world';

const stands = (
  tournamentId: string,
  [firstDay, lastDay]: readonly [string, string],
  overrides: Partial<MyEntry> = {},
): MyEntry =>
  aMyEntry({
    ...{ tournamentId, tournamentName: tournamentId, id: `${tournamentId}.U12-XD.abcdefghijkl1` },
    ...{ firstDay, lastDay, memberId: 'member-1', shown: 'entered' },
    ...{ section: 'live', todo: null, until: null, missing: [] },
    ...overrides,
  });
const NANNING = ['2023-09-02', '2023-09-03'] as const;
const MORNING: MyEntry['signIn'][number] = {
  ...{ from: '2023-09-02T00:00:00.000Z', until: '2023-09-02T00:30:00.000Z' },
  ...{ how: ['in-person'], place: '东门', missed: 'out', qualifying: false },
};
const NEXT_MORNING: MyEntry['signIn'][number] = {
  ...MORNING,
  ...{ from: '2023-09-03T00:00:00.000Z', until: '2023-09-03T01:00:00.000Z' },
};
const persons = [aSelf(), aChild('child-001', '韦予安')];

describe('the next tournament', () => {
  const days = { firstDay: NANNING[0], lastDay: NANNING[1], signIn: [] };

  test.each([
    // Monday noon to Saturday midnight: 11 days and 12 hours
    [NOON, '距开赛', ['11 天', '12 小时']],
    ['2023-08-31T16:00:00.000Z', '距开赛', ['1 天', '00 小时']],
    ['2023-08-31T16:00:00.001Z', '距开赛', ['23 小时', '59 分钟']],
    ['2023-09-01T15:59:59.999Z', '距开赛', ['00 小时', '00 分钟']],
    ['2023-09-01T16:00:00.000Z', '正在比赛', ['1/2 比赛日']],
    ['2023-09-02T16:00:00.000Z', '正在比赛', ['2/2 比赛日']],
  ])('at %s', (now, lead, figures) => {
    const shown = countdownOf(days, now);
    expect(shown.lead).toBe(lead);
    expect(shown.figures.map(({ value, label }) => `${value} ${label}`)).toEqual(figures);
  });

  test('SGN-2: within a day the figures count to the end of signing in, of the first window that is not over', () => {
    const at = (now: string) => {
      const { lead, figures } = countdownOf({ ...days, signIn: [MORNING, NEXT_MORNING] }, now);
      return [lead, ...figures.map(({ value, label }) => `${value} ${label}`)];
    };
    // Friday 8:30 in China: the first window ends in just a day
    expect(at('2023-09-01T00:30:00.000Z')).toEqual(['距开赛', '15 小时', '30 分钟']);
    expect(at('2023-09-01T00:31:00.000Z')).toEqual(['距签到截止', '23 小时', '59 分钟']);
    expect(at('2023-09-02T00:29:59.999Z')).toEqual(['距签到截止', '00 小时', '00 分钟']);
    // from its end on the next one: that ends at 9:00 of the day after
    expect(at('2023-09-02T00:30:00.000Z')).toEqual(['正在比赛', '1/2 比赛日']);
    expect(at('2023-09-02T02:00:00.000Z')).toEqual(['距签到截止', '23 小时', '00 分钟']);
    expect(at('2023-09-03T01:00:00.000Z')).toEqual(['正在比赛', '2/2 比赛日']);
  });

  test('SGN-2: the board and the ticket say when, how, and what follows from not signing in', () => {
    const entry = stands('nanning', NANNING, { signIn: [MORNING] });
    const said = '9月2日 周六 08:00 至 08:30 现场（东门）签到，没有签到的不能参赛';
    expect(nextTournament([entry], persons, NOON)?.signIn).toBe(said);
    expect(rowOf(entry, NOON).signIn).toBe(said);
    expect(rowOf(entry, NOON).label).toContain(said);
    const after = MORNING.until;
    expect(nextTournament([entry], persons, after)?.signIn).toBeNull();
    expect(rowOf(entry, after).signIn).toBeNull();
  });

  test('the earliest that is not over, of whoever stands in it', () => {
    const entries = [
      stands('later', ['2023-10-01', '2023-10-02']),
      stands('over', ['2023-08-19', '2023-08-20']),
      stands('next', NANNING, { memberId: 'child-001' }),
      stands('invited', ['2023-08-25', '2023-08-26'], { shown: 'to-confirm', section: 'todo' }),
    ];
    expect(nextTournament(entries, persons, NOON)).toMatchObject({
      whose: '韦予安',
      title: 'U12 混合双打',
      about: '9月2日–3日 · next',
    });
    expect(nextTournament(entries.slice(1, 2), persons, NOON)).toBeNull();
  });

  test('its last day is still of it, to the end of that day in China', () => {
    const entries = [stands('nanning', NANNING)];
    expect(nextTournament(entries, persons, '2023-09-03T15:59:59.999Z')).not.toBeNull();
    expect(nextTournament(entries, persons, '2023-09-03T16:00:00.000Z')).toBeNull();
  });
});

describe('the calendar', () => {
  test('by days; two events of one tournament in a row, and what is not confirmed says so', () => {
    const rows = calendarOf(
      [
        stands('later', ['2023-10-01', '2023-10-01']),
        stands('nanning', NANNING),
        stands('nanning', NANNING, { discipline: 'MD', memberId: 'child-001' }),
        stands('nanning', NANNING, { shown: 'to-confirm', section: 'todo', memberId: null }),
        stands('over', ['2023-08-01', '2023-08-02']),
        stands('left', NANNING, { section: 'ended', shown: 'withdrawn' }),
      ],
      persons,
      NOON,
    );
    expect(rows.map(({ days, who }) => [days, who])).toEqual([
      ['9月2日–3日', '林小满 U12 混合双打、韦予安 U12 男子双打、U12 混合双打 待确认'],
      ['10月1日 周日', '林小满 U12 混合双打'],
    ]);
    // several entries: the tournament leads to each of them
    expect(rows.map(({ path }) => path)).toEqual([
      '/packages/tournament/detail/index?tournamentId=nanning',
      '/packages/entry/detail/index?id=later.U12-XD.abcdefghijkl1&for=member-1',
    ]);
  });

  test('ENT-22: overlapping days of one person are marked and said, of two persons they are not', () => {
    const entries = [
      stands('nanning', NANNING),
      stands('guigang', ['2023-09-03', '2023-09-04']),
      stands('wuzhou', NANNING, { memberId: 'child-001' }),
    ];
    expect(calendarOf(entries, persons, NOON).map(({ id, clashes }) => [id, clashes])).toEqual([
      ['nanning', true],
      ['wuzhou', false],
      ['guigang', true],
    ]);
    expect(clashesOf(entries, persons)).toEqual([
      {
        key: 'nanning.U12-XD.abcdefghijkl1 guigang.U12-XD.abcdefghijkl1 member-1',
        title: '林小满 有两个赛事的日期重叠',
        note: '「nanning」9月2日–3日 和 「guigang」9月3日–4日，请确认能不能都参加',
        path: '/packages/entry/detail/index?id=guigang.U12-XD.abcdefghijkl1&for=member-1',
      },
    ]);
    expect(clashesOf(entries.slice(0, 2), [aSelf()])[0]).toMatchObject({
      title: '两个赛事的日期重叠',
      path: '/packages/entry/detail/index?id=guigang.U12-XD.abcdefghijkl1',
    });
  });
});

describe('tickets by person', () => {
  const live = (entries: MyEntry[], of = persons) =>
    sectionsOf({ entries, now: NOON }, NOON, of).live;

  test('three of each at most, with how many there are; what nobody is chosen for stands last', () => {
    const four = [1, 2, 3, 4].map((day) =>
      stands(`t${day}`, [`2023-09-0${day}`, `2023-09-0${day}`]),
    );
    const undecided = stands('u', NANNING, { memberId: null, shown: 'to-confirm' });
    const child = stands('c', NANNING, { memberId: 'child-001' });
    const shown = ticketsByPerson(live([...four, undecided, child]), persons);
    expect(shown.map(({ title, count, rows }) => [title, count, rows.length])).toEqual([
      ['林小满 的报名', 4, 3],
      ['韦予安 的报名', 1, 1],
      ['还没选谁参赛', 1, 1],
    ]);
    expect(shown[0]?.rows[0]?.tournament).toBe('t1');
  });

  test('of one person together, and nothing where there is nothing', () => {
    const own = [aSelf()];
    expect(ticketsByPerson(live([stands('t', NANNING)], own), own)[0]?.title).toBe('进行中');
    expect(ticketsByPerson([], own)).toEqual([]);
  });
});

test('a ticket looks as its entry stands, and its button opens the question at once', () => {
  const look = (overrides: Partial<MyEntry>) => {
    const { mark, doing } = rowOf(aMyEntry(overrides), NOON);
    return [mark, doing];
  };
  expect(look({})).toEqual(['pencilled', 'confirm']);
  expect(look({ shown: 'waiting-for-players', todo: 'invite' })).toEqual([
    'pencilled',
    'change-roster',
  ]);
  expect(look({ shown: 'waiting-for-players', todo: 'remind' })).toEqual(['pencilled', null]);
  expect(look({ shown: 'entered', todo: null })).toEqual(['stamped', null]);
  expect(look({ shown: 'waitlisted', todo: null })).toEqual(['queued', null]);
  expect(look({ shown: 'dissolved', todo: null })).toEqual(['torn', null]);
});

describe('help (S0 五)', () => {
  test.each([
    // Monday 21 August 2023, in China
    ['2023-08-21T00:59:00.000Z', false],
    ['2023-08-21T01:00:00.000Z', true],
    ['2023-08-21T02:59:59.000Z', true],
    ['2023-08-21T03:00:00.000Z', false],
    ['2023-08-21T06:29:00.000Z', false],
    ['2023-08-21T06:30:00.000Z', true],
    ['2023-08-21T09:30:00.000Z', false],
    // Friday, Saturday, Sunday at 10:00
    ['2023-08-25T02:00:00.000Z', true],
    ['2023-08-26T02:00:00.000Z', false],
    ['2023-08-27T02:00:00.000Z', false],
    // Monday 7:00 in China is still Sunday in UTC
    ['2023-08-20T23:00:00.000Z', false],
  ])('at %s somebody answers: %s', (now, open) => {
    expect(isSupportOpen(now)).toBe(open);
  });

  test('the hours are said with whether they are now', () => {
    expect(homeCopy.hoursNote(true)).toBe('工作日 09:00–11:00、14:30–17:30 · 现在可以打');
    expect(homeCopy.hoursNote(false)).toContain('现在没有人接听');
  });
});
