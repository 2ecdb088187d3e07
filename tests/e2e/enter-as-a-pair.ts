import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { documentOf } from '../../functions/local/demo/people';
import { shoot } from '../support/chromium';
import { aPerson, type Person } from '../support/person';
import type { Product } from '../support/product';
import { latestIssue } from './next-issue';
import type { Stage } from './stage';

const PORTRAIT = join(__dirname, '..', 'support', 'portrait.png');
const TOURNAMENT = /工行杯/;
const TEAM = '云杉双打一队';
export const INITIATOR = '19900000002';
const PARTNER = '19900000004';
/** nobody has this number when the test begins */
const NEWCOMER = '19900000071';
export const NEWCOMER_NAME = '覃小满';
/** an invented number with a right check digit, of a girl who is of U12 this year and next */
const newcomersDocument = (year: number): string =>
  documentOf(
    { phone: NEWCOMER, realName: NEWCOMER_NAME, sex: 'F', age: 11, unit: 0, birthday: '05-06' },
    year,
  );

const invitationFor = async (product: Product, phone: string): Promise<string> => {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const sent = (await product.outbox()).filter(({ to }) => to.endsWith(phone)).at(-1);
    const link = /https?:\/\/\S+/.exec(sent?.text ?? '')?.[0];
    if (link) return link;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`no invitation for ${phone} in the outbox`);
};

const approve = (product: Product, phone: string): number | null =>
  spawnSync('npm', ['run', '--silent', 'approve', '--', phone], {
    env: { ...process.env, KAIPAI_DIR: product.dir },
  }).status;

const confirm = async (person: Person, teamName: string) => {
  await person.press('确认报名');
  await person.type('队名', teamName);
  await person.tick(/我已阅读并同意/);
  await person.press('确认参赛');
};

const GUARDIAN = '19900000072';
const giveRealName = async (person: Person, product: Product, document: string) => {
  const { page } = person;
  await person.type('姓名', NEWCOMER_NAME);
  await person.type('证件号码', document);
  await person.choose('所在省份', '广西');
  await person.choose('年级', '六年级');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), person.press(/上传照片/)]);
  await chooser.setFiles(PORTRAIT);
  await page.getByRole('button', { name: /换一张/ }).waitFor();
  await person.type('监护人姓名', '覃文澜');
  await person.choose('与本人的关系', '母亲');
  await person.type('监护人手机号', GUARDIAN);
  const before = (await product.outbox()).length;
  await person.press('获取验证码');
  await person.type('监护人收到的验证码', await product.codeFor(GUARDIAN, before));
  await person.tick(/我是监护人/);
  await person.tick(/我同意处理我的敏感个人信息/);
  await shoot(page, '15-real-name');
  await person.press('提交审核');
  await person.sees('资料正在审核');
};

/** From browsing to withdrawal: an initiator, a partner, and a newcomer who registers on the way. */
export const enterAsAPair = async ({ browser, product }: Stage): Promise<void> => {
  const initiator = await aPerson(browser, product);
  const partner = await aPerson(browser, product);
  const newcomer = await aPerson(browser, product);

  // a guest browses, is asked to log in only on 去报名, may cancel, and goes on where they were
  await initiator.open('/');
  await initiator.sees(TOURNAMENT);
  await shoot(initiator.page, '01-tournaments');
  await initiator.tapText(TOURNAMENT);
  await initiator.sees('报名须知');
  await shoot(initiator.page, '02-tournament');
  await initiator.press('去报名');
  await initiator.sees('登录开拍');
  await shoot(initiator.page, '03-log-in');
  await initiator.press('关闭');
  await initiator.press('去报名');
  await initiator.logInByPassword(INITIATOR);

  // the initiator invites by phone number; what is no number is named, what was typed outlives a reload
  await initiator.page.getByRole('radio', { name: /U12组 女子双打/ }).click();
  await initiator.type('队名', TEAM);
  await initiator.sees('还差 1 名女运动员');
  await initiator.type('邀请队员', `${PARTNER}，+86 199 0000 0004\n12345`);
  await initiator.press('添加');
  await initiator.sees('这些不是手机号：12345');
  await initiator.type('邀请队员', '');
  await shoot(initiator.page, '04-people');
  await initiator.page.reload();
  await initiator.sees('已接着上次没填完的内容');
  expect(await initiator.page.getByRole('textbox', { name: '队名' }).inputValue()).toBe(TEAM);
  await initiator.press('下一步');
  await initiator.tick(/我已阅读并同意/);
  await shoot(initiator.page, '05-ready');
  await initiator.press('提交报名');
  await initiator.sees('名额已保留，等待 1 位队员确认');
  await shoot(initiator.page, '06-held');
  await initiator.press('查看报名');
  await initiator.sees('待队员确认');
  await shoot(initiator.page, '07-waiting');

  // the partner follows the SMS; the team name must be the initiator's (ENT-7)
  await partner.open(await invitationFor(product, PARTNER));
  await partner.sees(TOURNAMENT);
  await shoot(partner.page, '08-invitation');
  await partner.press('登录并确认');
  await partner.logInByPassword(PARTNER);
  await confirm(partner, '云杉一队');
  await partner.sees('队名和发起人填写的不一致');
  await shoot(partner.page, '09-wrong-name');
  await partner.type('队名', ` ${TEAM}\u3000`);
  await partner.press('确认参赛');
  await partner.sees('全员确认，报名成功');
  await shoot(partner.page, '10-entered');
  await initiator.page.reload();
  await initiator.sees('全员确认，报名成功');

  // the partner cancels their part; the pair waits for somebody who has no account yet (ENT-8, ENT-5)
  await partner.press(/^取消本人参赛/);
  await partner.sees('发起人会看到你已取消');
  await shoot(partner.page, '11-cancel-own');
  await partner.press('取消参赛');
  await partner.sees('你已取消本人参赛');
  await initiator.page.reload();
  await initiator.sees('还差 1 名女运动员');
  await initiator.press(/^变更邀请/);
  await initiator.type('邀请队员', NEWCOMER);
  await initiator.press('添加');
  await shoot(initiator.page, '12-change');
  await initiator.press('提交变更');
  await initiator.sees('199****0071');

  // the newcomer registers and finds the invitation, gives a real name, is approved, confirms
  await newcomer.open('/pages/service/index');
  await newcomer.press('登录');
  await newcomer.logInByCode(NEWCOMER);
  await newcomer.sees('1 件事等你处理');
  await shoot(newcomer.page, '13-service');
  await newcomer.tapText(TOURNAMENT);
  await newcomer.press('确认报名');
  await newcomer.sees('去实名');
  await shoot(newcomer.page, '14-not-approved');
  await newcomer.press('去实名');
  const { date } = await latestIssue(product);
  await giveRealName(newcomer, product, newcomersDocument(Number(date.slice(0, 4))));
  expect(approve(product, NEWCOMER)).toBe(0);
  await newcomer.open('/packages/entry/mine/index');
  await newcomer.sees('需要我处理');
  await shoot(newcomer.page, '16-mine');
  await newcomer.tapText(TOURNAMENT);
  await confirm(newcomer, TEAM);
  await newcomer.sees('全员确认，报名成功');
  await initiator.page.reload();
  await initiator.sees('全员确认，报名成功');
  await initiator.sees(NEWCOMER_NAME);

  // withdrawing says what will happen, asks once, and shows the result at once (ENT-9)
  await initiator.press(/^撤销报名/);
  await initiator.sees('团队解散，所有队员都可以报其他队');
  await shoot(initiator.page, '17-withdraw');
  await initiator.press('撤销报名');
  await initiator.sees('你已撤销报名，团队已解散');
  await shoot(initiator.page, '18-dissolved');
  await newcomer.page.reload();
  await newcomer.sees('团队解散');

  for (const person of [initiator, partner, newcomer]) {
    expect(person.mistakes).toEqual([]);
    await person.page.context().close();
  }
};
