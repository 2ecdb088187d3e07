import type { Page } from 'playwright-core';
import { shoot } from '../support/chromium';
import { aPerson, type Person } from '../support/person';
import type { Stage } from './stage';

export const RANKING = '/pages/ranking/index';
export const ATHLETE = '/packages/ranking/athlete/index';
const PLAYER = '19900000001';
const PLAYER_NAME = '林一帆';

/** A row as it is said to who cannot see it. */
interface Row {
  readonly label: string;
  readonly rank: number;
  readonly name: string;
  readonly total: number;
}

const ROW = /^第 (\d+) 名，([^，]+)，.*?(-?[\d.]+) 分，/;
const rowsOn = (page: Page) => page.getByRole('button', { name: /^第 \d+ 名，/ });

/** The rows of the list that is shown, in their order. */
export const shownRows = async (page: Page): Promise<readonly Row[]> => {
  await rowsOn(page).first().waitFor();
  const labels = await rowsOn(page).evaluateAll((all) =>
    all.map((row) => row.getAttribute('aria-label') ?? ''),
  );
  return labels.map((label) => {
    const [, rank, name = '', total] = ROW.exec(label) ?? [];
    return { label, rank: Number(rank), name, total: Number(total) };
  });
};

/** The rows after something that brings other people. */
const rowsAfter = async (page: Page, act: () => Promise<void>): Promise<readonly Row[]> => {
  const [first] = await shownRows(page);
  await act();
  await page
    .getByRole('button', { name: first?.label, exact: true })
    .waitFor({ state: 'detached' });
  return shownRows(page);
};

/** RNK-8: by total, all above 0; who has the same shares a rank and the next one skips. */
const expectFirstPage = (rows: readonly Row[]): void => {
  const totals = rows.map(({ total }) => total);
  expect(totals).toEqual([...totals].sort((one, other) => other - one));
  expect(Math.min(...totals)).toBeGreaterThan(0);
  expect(rows.map(({ rank }) => rank)).toEqual(
    totals.map((total) => 1 + totals.filter((other) => other > total).length),
  );
};

const PATIENCE_MS = 90_000;
const LOOK_MS = 2_000;

/**
 * Of readers who come one after the other, the first to see what is awaited; each finds a whole list,
 * whatever is being published meanwhile (RNK-9).
 */
export const firstReaderOf = async (
  { browser, product }: Stage,
  awaited: string | RegExp,
): Promise<Person> => {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    const reader = await aPerson(browser, product);
    await reader.open(`${RANKING}?list=U12-M`);
    expectFirstPage(await shownRows(reader.page));
    const seen = await reader.page
      .getByText(awaited)
      .first()
      .waitFor({ timeout: LOOK_MS })
      .then(
        () => true,
        () => false,
      );
    if (seen) return reader;
    await reader.page.context().close();
  }
  throw new Error(`no reader has seen ${String(awaited)}`);
};

/** Somebody without an account looks at lists, issues and an athlete. */
export const readAsGuest = async ({ browser, product }: Stage): Promise<void> => {
  const guest = await aPerson(browser, product);
  const { page } = guest;
  const list = async (from: string, to: string) => {
    await page.getByRole('button', { name: from, exact: true }).click();
    await page.getByRole('radio', { name: new RegExp(`^${to}`) }).click();
  };

  await guest.open('/');
  await guest.tapText(/^排名$/);
  const boys = await shownRows(page);
  expect(boys).toHaveLength(50);
  expectFirstPage(boys);
  await shoot(page, '20-ranking');

  // girls, a group above, and the list both share (RNK-1); then back
  expectFirstPage(await rowsAfter(page, () => list('U12 男子', 'U12 女子')));
  expectFirstPage(await rowsAfter(page, () => list('U12 女子', 'U14 女子')));
  expectFirstPage(await rowsAfter(page, () => list('U14 女子', 'U10 男女同榜')));
  expect(await rowsAfter(page, () => list('U10', 'U12 男子'))).toEqual(boys);

  // the second page goes on where the first one ends
  const second = await rowsAfter(page, () => guest.press('下一页'));
  await guest.sees(/^第 2 \/ \d+ 页$/);
  expect(second[0]?.total).toBeLessThanOrEqual(boys[49]?.total ?? 0);
  const better = boys.filter(({ total }) => total > (second[0]?.total ?? 0));
  expect(second[0]?.rank).toBe(better.length + 1);
  const later = second[3];
  await rowsAfter(page, () => guest.press('上一页'));

  // by name, over all pages of all lists: each row says which
  const search = page.getByRole('textbox', { name: '搜选手姓名' });
  await search.fill(later?.name ?? '');
  await page.getByText(/^九个榜里找到 \d+ 条$/).waitFor();
  const labels = await page
    .getByRole('button', { name: /^U\d+.*，第 \d+ 名，/ })
    .evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''));
  expect(labels).toContain(`U12 男子，${later?.label}`);
  expect(labels.filter((label) => !label.includes(later?.name ?? ''))).toEqual([]);
  await shoot(page, '21-found');
  await search.fill('');
  await page.getByText(/^选手 · 共 \d+ 人$/).waitFor();
  expect(await shownRows(page)).toEqual(boys);

  // an issue that was corrected: what it replaced can still be read (RNK-9)
  const issue = page.getByRole('button', { name: /月\d+日 周三$/ });
  const latest = page.getByRole('button', { name: (await issue.textContent()) ?? '', exact: true });
  await issue.click();
  await guest.sees('每周三 01:00 发布');
  await shoot(page, '22-issues');
  await page
    .getByRole('radio', { name: /第 1 版.*已被更正/ })
    .first()
    .click();
  await latest.waitFor({ state: 'detached' });
  await guest.sees('这是往期排名');
  await guest.sees('已被更正，仍可查看');
  expectFirstPage(await shownRows(page));
  await shoot(page, '23-replaced');
  await guest.press('看最新一期');
  await latest.waitFor();
  expect(await shownRows(page)).toEqual(boys);

  // where the points of the first come from, and what next Wednesday may bring (RNK-10)
  await rowsOn(page).first().click();
  await guest.sees('总分怎么来的');
  await guest.sees(boys[0]?.name ?? '');
  await page
    .getByText(String(boys[0]?.total), { exact: true })
    .locator('visible=true')
    .first()
    .waitFor();
  await page.getByRole('img', { name: /^名次最高第 \d+ 名/ }).waitFor();
  await page.getByRole('tab', { name: '总分' }).click();
  await page.getByRole('img', { name: /^总分最高/ }).waitFor();
  await shoot(page, '24-athlete');
  await guest.sees('计入的成绩');
  await guest.sees(/起不再计入$/);
  await page.getByText('下周预测').scrollIntoViewIfNeeded();
  await guest.sees(/以 \d+月\d+日 周三 01:00 发布为准/);
  await shoot(page, '25-projection');

  expect(guest.mistakes).toEqual([]);
  await page.context().close();
};

/** A ranked player finds their own row, and others beside the names of an entry list. */
export const readAsPlayer = async ({ browser, product }: Stage): Promise<void> => {
  const player = await aPerson(browser, product);
  const { page } = player;
  await player.open('/pages/me/index');
  await player.press(/登录/);
  await player.logInByPassword(PLAYER);
  await player.sees('退出登录');
  await player.open(RANKING);
  const mine = page.getByRole('button', { name: /^我的排名，/ });
  await mine.first().waitFor();
  // pinned above the list, and in its place among the rows
  const [pinned = '', inPlace] = await mine.evaluateAll((all) =>
    all.map((row) => row.getAttribute('aria-label') ?? ''),
  );
  expect(pinned).toContain(PLAYER_NAME);
  expect(inPlace).toBe(pinned);
  const rank = /第 \d+ 名/.exec(pinned)?.[0] ?? '';
  await shoot(page, '26-my-row');
  await mine.first().click();
  await player.sees('总分怎么来的');
  await player.sees(PLAYER_NAME);
  await player.sees(rank);
  await shoot(page, '27-myself');

  await player.open('/');
  await player.tapText(/工行杯/);
  await page
    .getByRole('button', { name: /^U12组，男子单打/ })
    .first()
    .click();
  await player.press(/名单/);
  await player.sees(/^U12 第 \d+ 名$/);
  await shoot(page, '28-ranks-of-entries');

  expect(player.mistakes).toEqual([]);
  await page.context().close();
};
