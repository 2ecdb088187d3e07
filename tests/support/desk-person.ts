import type { Browser, Page } from 'playwright-core';
import { DEMO_PASSWORD, aPerson, type Person } from './person';
import type { Product } from './product';

/** antd sets two Chinese characters of a button apart, and names its icon first. */
const buttonNamed = (name: string): RegExp => new RegExp(`(^|\\s)${[...name].join('\\s?')}$`);

/** Somebody at a desk, logged in to the console in a window of 1440 px. */
export const aDeskPerson = async (
  browser: Browser,
  product: Product,
  phone: string,
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<Person> => {
  const person = await aPerson(browser, product, { width: 1440, height: 900 });
  const { page } = person;
  const press = (name: string | RegExp) =>
    person.press(typeof name === 'string' ? buttonNamed(name) : name);
  await prepare(page);
  await person.open('/console/');
  await person.tapText('密码登录');
  await person.type('手机号', phone);
  await page.getByLabel('密码', { exact: true }).fill(DEMO_PASSWORD);
  await person.tick(/我已阅读并同意/);
  await press('登录');
  await page.getByRole('button', { name: buttonNamed('退出登录') }).waitFor();
  return { ...person, press };
};
