import { shoot } from '../support/chromium';
import { aPerson } from '../support/person';
import { DESKTOP } from './screens-fit';
import type { Stage } from './stage';

const SEASONED = '19900000007';

const wordsOf = (address: string): string[][] => [...new URL(address).searchParams].sort();

/** What a list is narrowed to outlives a reload and the way back; a link to what is gone says so. */
export const narrowTheList = async ({ browser, product }: Stage): Promise<void> => {
  const person = await aPerson(browser, product);
  const { page } = person;
  await person.open('/pages/service/index');
  await person.press('登录');
  await person.logInByPassword(SEASONED);
  await person.sees('进行中');
  await person.open('/');
  await person.press('报名中');
  await page.getByRole('radio', { name: '全部赛事' }).click();
  await person.press('项目');
  await page.getByRole('radio', { name: '网球' }).click();
  const card = page.getByRole('button', { name: /报名|截止|结束/ }).first();
  await card.waitFor();
  expect(wordsOf(page.url())).toEqual([
    ['phase', 'all'],
    ['sport', 'tennis'],
  ]);
  await page.reload();
  await page.getByRole('button', { name: '网球', exact: true }).waitFor();
  await page.locator('.tournament-card').first().click();
  await person.sees('报名须知');
  await person.press('返回');
  await page.getByRole('button', { name: '网球', exact: true }).waitFor();
  await person.press('我能报的');
  await page.locator('.ui-chip-chosen', { hasText: '我能报的' }).waitFor();
  expect(wordsOf(page.url())).toContainEqual(['fitsMe', '1']);
  await shoot(page, '60-what-fits-me');

  await person.open('/packages/tournament/detail/index?tournamentId=no-such-open');
  await person.sees('没有找到这个赛事');
  await shoot(page, '61-gone');
  expect(person.mistakes).toEqual([]);
  await page.context().close();
};

/** What has ended shows its places and points, and a name leads to its page. */
export const readTheResults = async ({ browser, product }: Stage): Promise<void> => {
  const guest = await aPerson(browser, product);
  const { page } = guest;
  await guest.open('/?phase=ended');
  await page.locator('.tournament-card').first().click();
  await guest.sees('成绩与名单');
  await page.locator('.tournament-cell').first().click();
  await guest.sees(/裁判长于 .* 上传/);
  await shoot(page, '62-results');
  await page.locator('.tournament-name').first().click();
  await guest.sees('下周预测');
  expect(guest.mistakes).toEqual([]);
  await page.context().close();
};

/** From 900 px a tournament opens beside the list, and is still there after a reload and the way back. */
export const readBesideTheList = async ({ browser, product }: Stage): Promise<void> => {
  const guest = await aPerson(browser, product, DESKTOP);
  const { page } = guest;
  await guest.open('/');
  await guest.sees('选一个赛事');
  await page.locator('.tournament-card').nth(1).click();
  await guest.sees('报名须知');
  await page.locator('.tournament-card.ui-opened').waitFor();
  await shoot(page, '63-beside');
  const [[word, opened] = []] = wordsOf(page.url());
  expect(word).toBe('tournament');
  await page.reload();
  await guest.sees('报名须知');
  await page.locator('.tournament-cell').first().click();
  await guest.press('查看报名名单');
  await guest.sees(/按报名先后排列|还没有人报名/);
  await page.goBack();
  await page.locator('.tournament-card.ui-opened').waitFor();
  expect(wordsOf(page.url())).toEqual([['tournament', opened]]);
  expect(guest.mistakes).toEqual([]);
  await page.context().close();
};
