import { act } from 'react';
import { Route, Routes } from 'react-router-dom';
import SignInPage, { signingIn } from '../../src/console/referee/list/sign-in-page';
import ListPage from '../../src/console/referee/list/list-page';
import { hasTeamNames, listCells, sheetNames } from '../../src/console/referee/list/list-file';
import type { OfficialList } from '../../src/contract/official-list';
import { aDeskPage, ok } from '../support/console/desk-page';
import { NOW } from '../support/console/desk-week';

// antd in jsdom on a busy machine
jest.setTimeout(30_000);

type Entry = OfficialList['entries'][number];
const person = (name: string | null, more: Partial<Entry['people'][number]> = {}) => ({
  ...{ name, role: 'athlete' as const, state: 'confirmed' as const, sex: 'F' as const },
  ...{ unit: '云杉小学', rank: null, answers: {}, files: [], ...more },
});
const entry = (position: number | null, more: Partial<Entry>): Entry => ({
  id: `autumn-open-2026.U12-WD.${String(position ?? 0).padStart(13, '0')}`,
  ...{ position, status: 'entered', teamName: null, units: [] },
  ...{ enteredAt: '2026-11-01T02:00:00.000Z', people: [], ...more },
});
const LIST: OfficialList = {
  ...{ tournamentName: '云杉公开赛', eventId: 'U12-WD', groupName: 'U12', discipline: 'WD' },
  fields: [
    { id: 'shirt', label: '衣服尺码', file: false },
    { id: 'health', label: '体检报告', file: true },
  ],
  papers: ['健康证明'],
  entries: [
    entry(1, {
      teamName: '=飞鱼',
      people: [
        person('林小舟', { rank: 3, answers: { shirt: 'M' }, files: ['health'] }),
        person('苏明', { unit: null }),
      ],
    }),
    entry(2, {
      status: 'waiting-for-players',
      people: [person('何青'), person(null, { sex: null, unit: null, state: 'invited' })],
    }),
  ],
  now: NOW,
};

test('ENT-18: the file has a line for each person, numbers as numbers, and text that begins like a formula as text', () => {
  const cells = listCells(LIST).map((row) =>
    row?.map((cell) => (cell as { value?: unknown } | null)?.value),
  );
  expect(cells).toEqual([
    [
      ...['序号', '状态', '队名', '姓名', '性别', '身份', '单位', '排名', '报名时间'],
      ...['衣服尺码', '体检报告'],
    ],
    [
      1,
      '已报名',
      '=飞鱼',
      '林小舟',
      '女',
      '运动员',
      '云杉小学',
      3,
      expect.any(String),
      'M',
      '已交',
    ],
    [
      1,
      '已报名',
      '=飞鱼',
      '苏明',
      '女',
      '运动员',
      undefined,
      undefined,
      expect.any(String),
      '',
      '',
    ],
    [
      ...[2, '待队员确认', undefined, '何青', '女', '运动员', '云杉小学', undefined],
      ...[expect.any(String), '', ''],
    ],
    [
      ...[2, '待队员确认', undefined, '待确认', undefined, '运动员', undefined, undefined],
      ...[expect.any(String), '', ''],
    ],
  ]);
  const [, [, , team] = []] = listCells(LIST) as { type?: unknown }[][];
  expect(team?.type).toBe(String);
});

test('sheets have names a spreadsheet takes, each its own', () => {
  const long = '很长的组别名称'.repeat(6);
  expect(sheetNames(['U12/U10 男单', 'U12 U10 男单', long])).toEqual([
    ...['U12 U10 男单', 'U12 U10 男单-2', long.slice(0, 28)],
  ]);
  // large and small letters are one name to it, no character is cut in half, and it begins with no quotation mark
  const face = `${'长'.repeat(27)}😀`;
  expect(sheetNames(['Open 男单', 'open 男单', face, "'甲组' 男单"])).toEqual([
    ...['Open 男单', 'open 男单-2', '长'.repeat(27), ' 甲组  男单'],
  ]);
});

test('SGN-1: who signs in has confirmed and is in an entry that has succeeded', () => {
  const cancelled = entry(3, {
    status: 'entered-player-cancelled',
    people: [person('陆远'), person('沈一', { state: 'cancelled' })],
  });
  const ended = entry(null, { status: 'late-withdrawal', people: [person('周末')] });
  const names = signingIn({ entries: [...LIST.entries, cancelled, ended] }).map(({ people }) =>
    people.map(({ name }) => name),
  );
  expect(names).toEqual([['林小舟', '苏明'], ['陆远']]);
});

test.each<[OfficialList['discipline'], string | null, boolean]>([
  ['WD', null, true],
  ['MT', '飞鱼', true],
  ['WS', null, false],
  ['WS', '飞鱼', true],
])('ENT-7: whether %s with the team name %s has a column for it', (discipline, teamName, has) => {
  expect(hasTeamNames({ ...LIST, discipline, entries: [entry(1, { teamName })] })).toBe(has);
});

describe('the pages', () => {
  let page: ReturnType<typeof aDeskPage>;
  beforeEach(async () => {
    page = aDeskPage();
    page.answers('GET /tournaments/t1/events/U12-WD/official-list', ok(LIST));
    await page.open(
      <Routes>
        <Route path="/officiating/:tournamentId/:eventId/list" element={<ListPage />} />
        <Route path="/officiating/:tournamentId/:eventId/sign-in" element={<SignInPage />} />
      </Routes>,
      '/officiating/t1/U12-WD/list',
    );
  });
  afterEach(() => act(async () => page.shut()));

  test('says who is in, and finds a team by one of its people', () => {
    expect(page.text()).toContain('U12 女子双打 · 报名名单');
    expect(page.text()).toContain('2 个报名');
    expect(page.text()).toContain('云杉小学 · 第 3 名');
    page.type('搜索姓名、队名或单位', '何青');
    expect(page.text()).toContain('1 / 2 个报名');
    expect(page.text()).not.toContain('林小舟');
    page.type('搜索姓名、队名或单位', '没有这个人');
    expect(page.text()).toContain('没有符合条件的报名');
  });

  test('SGN-1: lead to a sheet with a column for each paper the regulation wants', async () => {
    act(() => page.button('签到表')?.click());
    await page.settle();
    const titles = [...document.querySelectorAll('.sign-in th')].map((th) => th.textContent);
    expect(titles).toEqual([
      ...['序号', '队名', '姓名', '性别', '单位', '到场', '证件核对', '健康证明', '本人签名'],
    ]);
    expect([...document.querySelectorAll('.sign-in tbody tr')]).toHaveLength(2);
  });
});
