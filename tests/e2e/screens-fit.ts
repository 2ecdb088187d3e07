import type { Page } from 'playwright-core';
import { shoot, type Look } from '../support/chromium';
import { aPerson } from '../support/person';
import type { Product } from '../support/product';
import { tracesOfCode } from '../support/reading';
import { obstaclesOn } from './obstacles';
import { ATHLETE, RANKING } from './read-the-ranking';
import type { Stage } from './stage';

const SEASONED = '19900000007';
const SCREENS = [
  ['/', '搜赛事、城市或主办方', 'list'],
  [RANKING, '我的排名', 'ranking'],
  ['/pages/service/index', '我的报名', 'service'],
  ['/pages/me/index', '退出登录', 'me'],
  ['/packages/entry/mine/index', '已结束', 'mine'],
  ['/packages/account/profile/index', '实名资料', 'profile'],
  ['/packages/account/privacy/index', '公开姓名和单位', 'privacy'],
  ['/packages/account/family/index', '我的家人', 'family'],
  ['/packages/account/security/index', '登录密码', 'security'],
  ['/packages/account/sessions/index', '登录的设备', 'sessions'],
  ['/packages/account/phone/index', '更换手机号', 'phone'],
  ['/packages/account/guardians/index', '监护关系', 'guardians'],
  ['/packages/account/roles/index', '认证身份', 'roles'],
  ['/packages/inbox/list/index', '收件箱', 'inbox'],
  ['/packages/inbox/settings/index', '邀请与提醒', 'inbox-settings'],
  // links that lead nowhere
  ['/packages/tournament/detail/index?tournamentId=nowhere', '赛事', 'no-tournament'],
  ['/packages/entry/invite/index?token=nothing', '这份邀请已失效', 'no-invitation'],
  ['/packages/ranking/athlete/index?id=nobody&list=U12-M', '选手', 'no-athlete'],
  ['/packages/entry/detail/index?id=nothing', '报名', 'no-entry'],
] as const;

export const DESKTOP: Look = { width: 1440, height: 900 };
export const LOOKS: readonly (readonly [string, Look & { fontSize?: number }])[] = [
  ['light', {}],
  ['dark', { dark: true }],
  ['large type', { fontSize: 26 }],
  ['narrow and dark', { width: 320, height: 640, dark: true }],
  ['a tablet', { width: 820, height: 1180 }],
  ['a small desktop', { width: 1200, height: 800 }],
  ['a desktop', DESKTOP],
];

/** What goes over the edge, is too small to tap, and how wide all that can be tapped is. */
const measured = (page: Page) =>
  page.evaluate(() => {
    const box = (element: Element) => element.getBoundingClientRect();
    const buttons = [
      ...document.querySelectorAll(
        'button, [role=button], [role=tab], [role=radio], [role=checkbox]',
      ),
    ];
    const shown = buttons.filter((element) => element.checkVisibility() && box(element).width > 0);
    return {
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      small: shown
        .filter((element) => box(element).height < 43.5)
        .map(
          (element) =>
            `${element.getAttribute('aria-label') ?? element.textContent} ${box(element).height}`,
        ),
      column:
        Math.max(...shown.map((element) => box(element).right)) -
        Math.min(...shown.map((element) => box(element).left)),
    };
  });

/** The page of whoever leads the boys of U12. */
const leadersPage = async ({ address }: Product): Promise<string> => {
  const answer = await fetch(`${address}/api/ranking/lists/U12-M`);
  const { rows } = (await answer.json()) as { rows: readonly { memberId: string }[] };
  return `${ATHLETE}?id=${rows[0]?.memberId}&list=U12-M`;
};

/** Screens that use the room of a desktop: a list beside what is open, or two columns. */
const WIDE: readonly string[] = ['list', 'ranking', 'service', 'mine'];

/** Every screen in one look: nothing over the edge or in anybody's way, every target 44 px, on a desktop a column or two. */
export const fitScreens = async (
  { browser, product }: Stage,
  name: string,
  { fontSize, ...look }: Look & { fontSize?: number },
): Promise<void> => {
  const person = await aPerson(browser, product, look);
  const { page } = person;
  if (fontSize)
    await page.addInitScript((size) => {
      addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = `${size}px`;
      });
    }, fontSize);
  await person.open('/pages/service/index');
  await person.press('登录');
  await person.logInByPassword(SEASONED);
  await person.sees('进行中');
  const obstacles: string[] = [];
  for (const [path, words, screen] of [
    ...SCREENS,
    [await leadersPage(product), '下周预测', 'athlete'] as const,
  ]) {
    await person.open(path);
    await page
      .getByText(words)
      .or(page.getByPlaceholder(words))
      .or(page.getByRole('button', { name: words }))
      .locator('visible=true')
      .first()
      .waitFor();
    await page.locator('.ui-skeleton-card >> visible=true').first().waitFor({ state: 'hidden' });
    await shoot(page, `look-${name.replaceAll(' ', '-')}-${screen}`);
    const { overflow, small, column } = await measured(page);
    expect([screen, overflow, small]).toEqual([screen, 0, []]);
    obstacles.push(
      ...[...(await obstaclesOn(page)), ...(await tracesOfCode(page))].map(
        (one) => `${screen}: ${one}`,
      ),
    );
    if (look.width) expect(column).toBeLessThanOrEqual(WIDE.includes(screen) ? 1200 : 480);
  }
  expect(obstacles).toEqual([]);
  expect(person.mistakes).toEqual([]);
  await page.context().close();
};
