import { ex } from '../../functions/adapters/dynamo/expression';
import { memberSessionsKey } from '../../functions/adapters/dynamo/keys';
import { write } from '../../functions/adapters/dynamo/write';
import { besideProduct } from '../../functions/local/beside-product';
import { accounts, documentOf } from '../../functions/local/demo/people';
import { byHand, portsBeside } from '../support/by-hand';
import { shoot } from '../support/chromium';
import { aPerson, type Person } from '../support/person';
import type { Product } from '../support/product';
import type { Stage } from './stage';

/** of the demo: each changes hands here, and is nobody else's in these journeys */
const CHANGED = '19900000003';
const LOST = '19900000006';
const RECYCLED = '19900000005';
/** nobody has these when the test begins */
const CHANGED_TO = '19900000094';
const FOUND_AGAIN = '19900000095';
const PHONE = '/packages/account/phone/index';
const ME = '/pages/me/index';

const nameOf = (phone: string): string =>
  accounts.find((account) => account.phone === phone)?.realName ?? '';

const codeAfter = async (product: Product, phone: string, ask: () => Promise<void>) => {
  const before = (await product.outbox()).length;
  await ask();
  return product.codeFor(phone, before);
};

/** The number of the one request that waits is decided, as the association does. */
const accept = async (product: Product, fits: RegExp): Promise<void> => {
  const { phoneRequests } = byHand(product);
  const line = (await phoneRequests('list')).split('\n').find((one) => fits.test(one)) ?? '';
  expect(await phoneRequests('accept', line.split(' ')[0] ?? '')).toContain('已通过');
};

/** A number is changed with a code to each, and the page of a link ends where the account is seen (MEM-8). */
const changeWithTheOld = async ({ browser, product }: Stage): Promise<void> => {
  const person = await aPerson(browser, product);
  const { page } = person;
  await person.open(PHONE);
  await person.tapText('原号码可用');
  await person.press('登录');
  await person.logInByPassword(CHANGED);
  await person.sees('199****0003');
  const code = page.getByRole('button', { name: '获取验证码' });
  const old = await codeAfter(product, CHANGED, () => code.first().click());
  await person.type('发到现在这个号码的验证码', old);
  await person.type('新手机号', CHANGED_TO);
  const fresh = await codeAfter(product, CHANGED_TO, () => code.last().click());
  await person.type('发到新号码的验证码', fresh);
  await shoot(page, 'number-1-change');
  await person.press('更换');
  await person.sees('199****0094');
  await person.sees(nameOf(CHANGED));
  await shoot(page, 'number-2-changed');
  expect(person.mistakes).toEqual([]);
  await page.context().close();
};

/** Without the old one a document says whose account it is, and the association decides (MEM-8). */
const changeWithout = async ({ browser, product }: Stage): Promise<void> => {
  const lost = accounts.find(({ phone }) => phone === LOST);
  const year = new Date(Date.parse((await product.outbox())[0]?.at ?? '')).getUTCFullYear();
  const person = await aPerson(browser, product);
  const { page } = person;
  await person.open(PHONE);
  await person.sees('由协会核实');
  await person.press('提交申请');
  await person.sees('请写明原因');
  await shoot(page, 'number-3-missing');
  await person.type('原来的手机号', LOST);
  await person.type('证件号码', lost ? documentOf(lost, year) : '');
  await person.type('新手机号', FOUND_AGAIN);
  const code = await codeAfter(product, FOUND_AGAIN, () => person.press('获取验证码'));
  await person.type('发到新号码的验证码', code);
  await person.type('为什么要换', '原号码已停用');
  await person.press('提交申请');
  await person.sees('申请已提交');
  await shoot(page, 'number-4-asked');
  await accept(product, /199\*{4}0006 换成 199\*{4}0095.*与账号相符/);
  await person.open(ME);
  await person.press('登录');
  await person.logInByPassword(FOUND_AGAIN);
  await person.sees(nameOf(LOST));
  expect(person.mistakes).toEqual([]);
  await page.context().close();
};

export const changeNumbers = async (stage: Stage): Promise<void> => {
  await changeWithTheOld(stage);
  await changeWithout(stage);
};

/** Nobody has used the account since that day, as its sessions say. */
const unusedSince = ({ dir }: Product, phone: string, day: string): Promise<void> =>
  besideProduct(dir, async (table) => {
    const { members, secrets } = portsBeside(table, dir);
    const memberId = await members.idOfPhone(secrets.blindIndex('phone', phone));
    await write(table, {
      update: memberSessionsKey(memberId ?? ''),
      change: ex`SET version = ${1}, sessions = ${{}}, lastUsedDay = ${day}`,
    });
  });

/** Whoever got a number that another's account still has says so: 「这不是我的账号」 (MEM-10). */
export const disownAnAccount = async ({ browser, product }: Stage): Promise<Person> => {
  await unusedSince(product, RECYCLED, '2026-01-01');
  const holder = await aPerson(browser, product);
  await holder.open(ME);
  await holder.press('登录');
  await holder.logInByCode(RECYCLED);
  await holder.type('账号里任何一人证件号码的末四位', '000A');
  await holder.press('登录');
  await holder.sees('与账号里的证件不符');
  await shoot(holder.page, 'number-5-question');
  await holder.press('这不是我的账号');
  await holder.sees('能用这个号码建立自己的账号');
  await shoot(holder.page, 'number-6-disowned');
  await holder.press('知道了');
  await accept(product, /199\*{4}0005 的持有人/);
  return holder;
};

/** After a minute, which is when a number gets its next code: an account of their own, with nothing of the other's. */
export const openOwnAccount = async (holder: Person): Promise<void> => {
  await holder.press('登录');
  await holder.logInByCode(RECYCLED);
  await holder.sees('未填写姓名');
  expect(await holder.page.getByText(nameOf(RECYCLED)).count()).toBe(0);
  await shoot(holder.page, 'number-7-own-account');
  expect(holder.mistakes).toEqual([]);
  await holder.page.context().close();
};
