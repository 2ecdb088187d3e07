import type { Page } from 'playwright-core';
import { aDeskPerson } from '../support/desk-person';
import { aPerson } from '../support/person';
import type { Stage } from './stage';

const PLAYER = '19900000007';
const ASSOCIATION = '19900000011';

/** What browsers do where site data is blocked, where there is no storage, and where it is full. */
export const STORAGES = ['blocked', 'null', 'full'] as const;

const takeStorage = async (page: Page, how: (typeof STORAGES)[number]): Promise<void> => {
  await page.addInitScript((broken) => {
    const refuse = (name: string) => (): never => {
      throw new DOMException(name, name);
    };
    if (broken === 'full') Storage.prototype.setItem = refuse('QuotaExceededError');
    else
      for (const storage of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, storage, {
          get: broken === 'null' ? () => null : refuse('SecurityError'),
        });
  }, how);
};

/** Somebody reads, logs in and goes from page to page without anything that stays; at the desk too. */
export const workWithoutStorage = async (
  { browser, product }: Stage,
  how: (typeof STORAGES)[number],
): Promise<void> => {
  const person = await aPerson(browser, product);
  await takeStorage(person.page, how);
  await person.open('/');
  await person.sees(/工行杯/);
  await person.open('/pages/service/index');
  await person.press('登录');
  await person.logInByPassword(PLAYER);
  await person.sees('进行中');
  await person.tapText('赛事报名');
  await person.sees('已结束');
  expect(person.mistakes).toEqual([]);
  await person.page.context().close();

  const desk = await aDeskPerson(browser, product, ASSOCIATION, (page) => takeStorage(page, how));
  await desk.tapText('扣分');
  await desk.sees('导出 CSV');
  expect(desk.mistakes).toEqual([]);
  await desk.page.context().close();
};
