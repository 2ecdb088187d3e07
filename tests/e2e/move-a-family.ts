import { shoot } from '../support/chromium';
import { byHand } from '../support/by-hand';
import { aPerson, type Person } from '../support/person';
import { documentAt, fillIn } from './a-family';
import { latestIssue } from './next-issue';
import type { Stage } from './stage';

/** nobody has these numbers when the test begins */
const PARENT = '19900000091';
const SECOND = '19900000092';
const CHILDS = '19900000093';
const FAMILY = '/packages/account/family/index';
const GUARDIANS = '/packages/account/guardians/index';
const MINE = '/packages/entry/mine/index';
const INBOX = '/packages/inbox/list/index';
const TOURNAMENT = /工行杯/;
const SINGLES = 'U12组 男子单打';
const ELDER = '覃小岩';
const YOUNGER = '覃小川';
const TEAM = '青山兄弟';

/** Both guardians, logged in, after the elder child has moved to a phone of its own. */
export interface MovedFamily {
  readonly parent: Person;
  readonly second: Person;
}

const registerChild = async (parent: Person, name: string, document: string): Promise<void> => {
  await parent.open(FAMILY);
  await parent.press('添加孩子');
  await parent.sees('孩子的实名资料');
  await fillIn(parent, name, document);
  await parent.type('监护人姓名', '覃文澜');
  await parent.choose('与孩子的关系', '母亲');
  await parent.tick(/我是监护人/);
  await parent.press('提交审核');
  await parent.sees('资料正在审核');
};

const submit = async (person: Person): Promise<void> => {
  await person.press('下一步');
  await person.tick(/我已阅读并同意/);
  await person.press('提交报名');
  await person.sees('查看报名');
};

/** One child enters singles, then both a pair of their own; each is found by its name. */
const enterBoth = async (parent: Person): Promise<void> => {
  const { page } = parent;
  await parent.open('/');
  await parent.tapText(TOURNAMENT);
  await parent.press('去报名');
  await parent.sees('为谁报名');
  await page.getByRole('radio', { name: new RegExp(SINGLES) }).click();
  await submit(parent);
  await parent.press('返回赛事');
  await parent.press('再报 U12组 男双');
  await parent.type('队名', TEAM);
  await parent.press('从家人中选');
  await page.getByRole('radio', { name: new RegExp(YOUNGER) }).click();
  await shoot(page, 'move-1-siblings');
  await submit(parent);
  await parent.press('查看报名');
  await parent.sees('全员确认，报名成功');
  await parent.open(MINE);
  const ticketOfSingles = page.getByText(SINGLES).locator('visible=true');
  await ticketOfSingles.waitFor();
  await shoot(page, 'move-2-all');
  await parent.press(`${YOUNGER} 1`);
  await ticketOfSingles.waitFor({ state: 'detached' });
  await parent.press(`${ELDER} 2`);
  await ticketOfSingles.waitFor();
};

const ofElder = ({ page }: Person, what: string) =>
  page.getByRole('button', { name: what }).first().click();

/** Another guardian is asked, says yes in an account of their own, and sees what the child is in. */
const inviteSecond = async (parent: Person, second: Person): Promise<void> => {
  await parent.open(GUARDIANS);
  await ofElder(parent, '添加另一位监护人');
  await parent.type('对方的手机号', SECOND);
  await parent.press('发出邀请');
  await parent.sees('邀请已发出');
  await second.open(GUARDIANS);
  await second.press('登录');
  await second.logInByCode(SECOND);
  await second.sees('请你做监护人');
  await shoot(second.page, 'move-3-asked');
  await second.press('同意');
  await second.sees('做孩子的监护人？');
  await second.press('同意');
  await second.sees(ELDER);
  for (const guardian of [parent, second]) {
    await guardian.open(MINE);
    await guardian.sees(TEAM);
    await guardian.open(GUARDIANS);
    await guardian.sees('199****0091');
    await guardian.sees('199****0092');
  }
  await shoot(parent.page, 'move-4-two-guardians');
};

/** A parent registers two children and enters them, brings in a second guardian, and leaves the elder to that one (MEM-1, MEM-8). */
export const moveAFamily = async ({ browser, product }: Stage): Promise<MovedFamily> => {
  const year = Number((await latestIssue(product)).date.slice(0, 4));
  const parent = await aPerson(browser, product);
  const second = await aPerson(browser, product);
  await parent.open(FAMILY);
  await parent.press('登录');
  await parent.logInByCode(PARENT);
  await parent.sees('最多登记 8 个');
  for (const [name, birthday] of [
    [ELDER, '03-04'],
    [YOUNGER, '12-15'],
  ] as const) {
    await registerChild(parent, name, documentAt(11, year, birthday, PARENT));
    await byHand(product).approve(PARENT);
  }
  await enterBoth(parent);
  await inviteSecond(parent, second);

  const before = (await product.outbox()).length;
  await ofElder(parent, '转到孩子自己的手机');
  await parent.type('孩子的手机号', CHILDS);
  await parent.press('获取验证码');
  await parent.type('发到孩子手机的验证码', await product.codeFor(CHILDS, before));
  await parent.tick(/我继续做监护人/);
  await shoot(parent.page, 'move-5-transfer');
  await parent.press('转过去');
  await parent.sees('已转到孩子自己的手机');
  await parent.page.getByText(ELDER).first().waitFor({ state: 'detached' });
  return { parent, second };
};

/** The child finds its entries on its own phone; the guardian it has left was told of it, and steps back. */
export const leaveHome = async (
  { browser, product }: Stage,
  { parent, second }: MovedFamily,
): Promise<void> => {
  const child = await aPerson(browser, product);
  await child.open(MINE);
  await child.press('登录');
  await child.logInByCode(CHILDS);
  for (const told of [TEAM, SINGLES]) await child.sees(told);
  await child.open('/pages/me/index');
  await child.sees(ELDER);
  // nobody under 18 registers a child
  expect(await child.page.getByText('添加孩子').count()).toBe(0);
  await shoot(child.page, 'move-6-own-account');
  await child.open(GUARDIANS);
  await child.sees('我的监护人');
  await child.sees('199****0092');

  await second.open(INBOX);
  await second.sees(/199\*\*\*\*0091 把孩子转到了手机 199\*\*\*\*0093/);
  await shoot(second.page, 'move-7-told');
  await second.tapText('孩子有了自己的手机号');
  await second.sees('自己的手机 199****0093');
  await second.open(FAMILY);
  await second.press(`移除${ELDER}`);
  await second.sees('只是你不再管理');
  await second.press('确认移除');
  await second.sees('已移除');
  await child.page.reload();
  await child.sees('还没有监护关系');
  await child.open(MINE);
  await child.sees(TEAM);
  await parent.open(MINE);
  await parent.sees(TEAM);
  expect(await parent.page.getByText(SINGLES).count()).toBe(0);
  for (const { page, mistakes } of [parent, second, child]) {
    expect(mistakes).toEqual([]);
    await page.context().close();
  }
};
