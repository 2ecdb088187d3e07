import { aPerson } from '../support/person';
import type { Stage } from './stage';

const LIST = '搜赛事、城市或主办方';
const OPEN = /，报名中|可报名/;

/** Back at once, while the page that was opened still waits for its code: the list, and nothing of that page. */
const goBackAtOnce = async ({ browser, product }: Stage): Promise<void> => {
  const person = await aPerson(browser, product);
  const { page } = person;
  await person.open('/');
  await page.getByPlaceholder(LIST).waitFor();
  const first = page.getByRole('button', { name: OPEN }).first();
  await first.waitFor();
  const late: Promise<void>[] = [];
  await page.route('**/js/*.js', (route) => {
    late.push(new Promise((resolve) => setTimeout(resolve, 500)).then(() => route.continue()));
    return late.at(-1);
  });
  await first.click();
  await page.waitForURL(/detail/);
  await page.goBack();
  await page.waitForTimeout(100);
  expect(late.length).toBeGreaterThan(0);
  await Promise.all(late);
  // time for what has come to be shown, wrongly
  await page.waitForTimeout(300);
  expect(new URL(page.url()).pathname).toBe('/pages/tournaments/index');
  expect(await page.getByPlaceholder(LIST).isVisible()).toBe(true);

  // and it opens as ever
  await page.unroute('**/js/*.js');
  await first.click();
  await person.sees('报名须知');
  await page.goBack();
  await page.getByPlaceholder(LIST).waitFor();
  expect(person.mistakes).toEqual([]);
  await page.context().close();
};

/** The way back closes an open sheet first, then leaves the page; a sheet closed otherwise leaves no step behind. */
export const goBackFromSheets = async ({ browser, product }: Stage): Promise<void> => {
  await goBackAtOnce({ browser, product });
  const person = await aPerson(browser, product);
  const { page } = person;
  const search = page.getByPlaceholder(LIST);
  const sheet = page.getByRole('dialog');
  const shut = () => sheet.waitFor({ state: 'detached' });
  await person.open('/');
  await search.waitFor();
  const first = page.getByRole('button', { name: OPEN }).first();
  const nameOfFirst = async () => (await first.getAttribute('aria-label'))?.split('，')[0];
  const name = await nameOfFirst();

  // a sheet over the list: back closes it, and the list is where it was
  await person.press('地区');
  await sheet.waitFor();
  await page.goBack();
  await shut();
  expect(new URL(page.url()).pathname).toBe('/pages/tournaments/index');

  // one that was closed by its button, and by a choice, leaves no step behind
  await person.press('地区');
  await sheet.waitFor();
  await person.press('关闭');
  await shut();
  await first.click();
  await person.sees('报名须知');
  await page.goBack();
  await search.waitFor();
  expect(await nameOfFirst()).toBe(name);
  expect(await sheet.count()).toBe(0);

  // twice in a row
  for (const _ of [1, 2]) {
    await person.press('地区');
    await sheet.waitFor();
    await page.goBack();
    await shut();
  }
  expect(person.mistakes).toEqual([]);
  await page.context().close();
};
