import type { DeskToday } from '../../src/contract/reviewing';
import TodayPage from '../../src/console/today/today-page';
import { aDeskPage, ok } from '../support/console/desk-page';
import { NOW, WEEK } from '../support/console/desk-week';

// antd in jsdom on a busy machine
jest.setTimeout(30_000);

let page: ReturnType<typeof aDeskPage>;
beforeEach(() => void (page = aDeskPage()));
afterEach(() => page.shut());

const roles = { name: '何审核', association: false, reviewer: true, officiating: 0 };
const today = (overrides: Partial<DeskToday> = {}): DeskToday => ({
  reviews: {
    kinds: [{ kind: 'role', count: 100, oldest: '2026-11-20T02:00:00.000Z' }],
    ...{ mine: 2, more: true },
  },
  association: null,
  now: NOW,
  ...overrides,
});
const leads = () =>
  [...document.querySelectorAll('.desk-fact a')].map((link) => [
    link.textContent,
    link.getAttribute('href'),
  ]);

it('leads a reviewer to what waits of a kind and to what is theirs, and asks nothing of the association', async () => {
  page.answers('GET /me/roles', ok(roles));
  page.answers('GET /desk/today', ok(today()));
  await page.open(<TodayPage />, '/today');
  expect(leads()).toEqual([
    ['100+', '/reviews?kind=role'],
    ['2', '/reviews?lease=mine'],
  ]);
  expect(page.text()).not.toContain('年终异议');
  expect(page.sent.map(({ path }) => path)).not.toContain('/desk/week');
});

it('tells the association of results that are missing, of objections, and of messages by what they are called', async () => {
  page.answers('GET /me/roles', ok({ ...roles, association: true }));
  page.answers('GET /desk/week', ok(WEEK));
  page.answers(
    'GET /desk/today',
    ok(
      today({
        reviews: { kinds: [], mine: 0, more: false },
        association: {
          objections: { year: 2025, open: 3 },
          failed: [{ kind: 'phone-changed', count: 2, oldest: '2026-11-20T02:00:00.000Z' }],
        },
      }),
    ),
  );
  await page.open(<TodayPage />, '/today');
  expect(page.text()).toContain('没有待审核的');
  const late = WEEK.tournaments.filter(({ state }) => !['playing', 'uploaded'].includes(state));
  expect(leads()).toEqual([
    [String(late.length), '/week'],
    ['3', '/year-ends?year=2025'],
  ]);
  expect(page.text()).toContain('手机号已更换 2 条');
});
