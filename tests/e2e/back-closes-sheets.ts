import { aPerson } from '../support/person';
import type { Stage } from './stage';

/** The browser's own Back: it closes what lies over the page, and leaves the page when nothing does. */
export const goBackOutOfSheets = async ({ browser, product }: Stage): Promise<void> => {
  const person = await aPerson(browser, product);
  const { page } = person;
  const sheet = page.getByRole('dialog');
  const at = () => new URL(page.url()).pathname;

  await person.open('/pages/me/index');
  await person.sees('登录');
  await person.open('/packages/account/sessions/index');
  await person.press('登录');
  await sheet.waitFor();
  await page.goBack();
  await sheet.waitFor({ state: 'hidden' });
  expect(at()).toBe('/packages/account/sessions/index');

  // closed by hand, it is no step of the way back
  await person.press('登录');
  await sheet.waitFor();
  await person.press('关闭');
  await sheet.waitFor({ state: 'hidden' });
  await page.goBack();
  await page.waitForURL('**/pages/me/index');
  expect(person.mistakes).toEqual([]);
  await page.context().close();
};
