import { Route, Routes } from 'react-router-dom';
import AcceptancePage from '../../src/console/association/acceptance/acceptance-page';
import { acceptanceCells } from '../../src/console/association/acceptance/list-file';
import type { DeskAcceptance } from '../../src/contract/acceptance';
import { aDeskPage, ok } from '../support/console/desk-page';

// antd in jsdom on a busy machine
jest.setTimeout(60_000);

const NOW = '2026-12-12T02:00:00.000Z';
const DIGEST = 'a'.repeat(64);
const idOf = (n: number) => `some-open-2026.U12-MS.player-${n}----1`;
const line = (
  n: number,
  as: DeskAcceptance['entries'][number]['as'],
  within: number,
  more: Partial<DeskAcceptance['entries'][number]> = {},
): DeskAcceptance['entries'][number] => ({
  ...{ id: idOf(n), as, within, place: n, ranks: [n], total: String(400 - n), signedIn: false },
  ...{ teamName: null, nameHidden: false, units: ['星海小学'], mine: false, gone: false },
  people: [{ name: `球员${n}`, role: 'athlete', rank: n, athlete: null }],
  enteredAt: '2026-12-02T00:00:00.000Z',
  ...more,
});
const none = {
  ...{ main: 0, 'special-exempt': 0, 'main-wild-card': 0 },
  ...{ qualifying: 0, 'qualifying-wild-card': 0, alternate: 0 },
};
const list = (overrides: Partial<DeskAcceptance> = {}): DeskAcceptance => ({
  ...{ tournamentName: '某地公开赛', eventId: 'U12-MS', groupName: 'U12组', discipline: 'MS' },
  ...{ closesAt: '2026-12-10T16:00:00.000Z', outAt: '2026-12-10T16:00:00.000Z' },
  ...{ frozenAt: '2026-12-15T04:00:00.000Z', frozen: false, order: 'rank', ties: 'time' },
  versions: [
    {
      ...{ version: 1, kind: 'preliminary', cause: 'closing', at: '2026-12-10T16:02:00.000Z' },
      ...{ reason: null, issue: '2026-12-02', cancelled: false },
      counts: { ...none, main: 1, qualifying: 1, alternate: 1 },
    },
  ],
  entries: [line(1, 'main', 1), line(2, 'qualifying', 1), line(3, 'alternate', 1)],
  wildCards: [],
  most: { wildCards: 1, qualifyingWildCards: 1, qualifiers: 1 },
  qualifying: { held: true, qualifiers: 1 },
  next: { digest: DIGEST, same: true, cancelled: false, counts: none, changes: [] },
  ...{ refusal: null, confirmRefusal: null, gaps: [], moves: [], now: NOW },
  ...overrides,
});
const changed = list({
  next: {
    ...{ digest: DIGEST, same: false, cancelled: false, counts: none },
    changes: [
      {
        ...{ entryId: idOf(3), from: 'alternate', to: 'main-wild-card' },
        people: line(3, 'alternate', 1).people,
      },
    ],
  },
});

const PATH = '/tournaments/some-open-2026/events/U12-MS/acceptance';
let page: ReturnType<typeof aDeskPage>;
beforeEach(() => void (page = aDeskPage()));
afterEach(() => page.shut());
const open = () =>
  page.open(
    <Routes>
      <Route path="/acceptance/:tournamentId/:eventId" element={<AcceptancePage />} />
    </Routes>,
    '/acceptance/some-open-2026/U12-MS',
  );
const posted = () => page.sent.filter(({ method }) => method === 'POST');

test('ACC-5: what would be published is looked at, and published by its digest', async () => {
  page.answers(`GET /desk${PATH}`, ok(changed), ok(list()));
  page.answers(`POST /desk${PATH}/versions`, ok(list()));
  await open();
  expect(page.text()).toContain('球员3 替补 → 正选外卡');
  await page.press('公布这一版');
  expect(posted()).toEqual([]);
  await page.press('公布这一版');
  expect(posted().map(({ body }) => body)).toEqual([
    { expects: DIGEST, confirm: false, reason: null },
  ]);
  expect(page.text()).toContain('与已公布的名单相同');
});

test('ACC-2: a wild card needs its reason', async () => {
  page.answers(`GET /desk${PATH}`, ok(list()));
  page.answers(`POST /desk${PATH}/decisions`, ok(changed));
  await open();
  await page.press('给正选外卡');
  await page.press('给正选外卡');
  expect(posted()).toEqual([]);
  page.type('原因（会公开）', '东道主推荐');
  await page.press('给正选外卡');
  expect(posted().map(({ body }) => body)).toEqual([
    {
      ...{ do: 'give-wild-card', entryId: idOf(3), draw: 'main' },
      reason: '东道主推荐',
    },
  ]);
});

test('ACC-4: after the freeze a gap says who is next, and who has signed in may be moved', async () => {
  const frozen = list({
    ...{ frozen: true, gaps: [{ draw: 'main', open: 1, next: idOf(2) }] },
    entries: [
      line(1, 'main', 1, { gone: true }),
      line(2, 'qualifying', 1, { signedIn: true }),
      line(3, 'alternate', 1),
    ],
  });
  page.answers(`GET /desk${PATH}`, ok(frozen));
  await open();
  expect(page.text()).toContain('正选空出 1 位；下一位：球员2');
  expect(page.text()).not.toContain('给正选外卡');
  expect(page.text()).toContain('递补到正选');
});

test('ENT-18: the workbook has the lists in their order', () => {
  const rows = acceptanceCells(list()).map((cells) =>
    (cells as readonly { value?: unknown }[]).slice(0, 5).map(({ value }) => value),
  );
  expect(rows).toEqual([
    ['名单', '序', '运动员', '单位', '排名'],
    ['正选', 1, '球员1', '星海小学', '1'],
    ['预选', 1, '球员2', '星海小学', '2'],
    ['替补', 1, '球员3', '星海小学', '3'],
  ]);
});
