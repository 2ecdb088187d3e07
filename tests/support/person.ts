import type { Browser, Page } from 'playwright-core';
import { aPhone, type Look } from './chromium';
import type { Product } from './product';

/** Somebody with a phone and a browser, and what such a person does in the product. */
export interface Person {
  readonly page: Page;
  /** messages of errors nobody caught, and what the policy of our pages forbade them */
  readonly mistakes: readonly string[];
  open(path: string): Promise<void>;
  /** presses the button of that name; the last one where a sheet lies over the page */
  press(name: string | RegExp): Promise<void>;
  type(field: string, text: string): Promise<void>;
  /** waits until the screen says it */
  sees(text: string | RegExp): Promise<void>;
  tapText(text: string | RegExp): Promise<void>;
  choose(field: string, option: string): Promise<void>;
  tick(name: RegExp): Promise<void>;
  logInByPassword(phone: string): Promise<void>;
  logInByCode(phone: string): Promise<void>;
}

export const DEMO_PASSWORD = 'kaipai2026';

export const aPerson = async (
  browser: Browser,
  product: Product,
  look: Look = {},
): Promise<Person> => {
  const page = await (await aPhone(browser, look)).newPage();
  page.setDefaultTimeout(30_000);
  const mistakes: string[] = [];
  page.on('pageerror', (error) => mistakes.push(error.message));
  page.on('console', (said) => {
    if (said.text().includes('Content Security Policy')) mistakes.push(said.text());
  });
  const visible = (text: string | RegExp) => page.getByText(text).locator('visible=true').first();
  const press = (name: string | RegExp) =>
    page
      .getByRole('button', { name, exact: typeof name === 'string' })
      .last()
      .click();
  const type = (field: string, text: string) =>
    page.getByRole('textbox', { name: field, exact: true }).fill(text);
  const tick = (name: RegExp) => page.getByRole('checkbox', { name }).click();
  return {
    page,
    mistakes,
    open: async (path) =>
      void (await page.goto(path.startsWith('http') ? path : product.address + path)),
    press,
    type,
    tick,
    sees: (text) => visible(text).waitFor(),
    tapText: (text) => visible(text).click(),
    choose: async (field, option) => {
      await page.getByRole('button', { name: new RegExp(`^${field}`) }).click();
      await page.getByRole('radio', { name: option }).click();
    },
    logInByPassword: async (phone) => {
      await page.getByText('密码登录').click();
      await type('手机号', phone);
      await type('密码', DEMO_PASSWORD);
      await tick(/我已阅读并同意/);
      await press('登录');
    },
    logInByCode: async (phone) => {
      const before = (await product.outbox()).length;
      await type('手机号', phone);
      await tick(/我已阅读并同意/);
      await press('获取验证码');
      await type('短信验证码', await product.codeFor(phone, before));
      await press('登录');
    },
  };
};
