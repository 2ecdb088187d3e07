import { accounts, type DemoPerson } from '../../functions/local/demo/people';
import { openBackend, type Backend } from '../support/weapp/backend';
import { Somebody } from '../support/weapp/somebody';

const TOURNAMENT = '“工行杯”南宁站';
const TEAM = '云杉双打一队';
/** One of the demo's invented people. */
const known = (phone: string): DemoPerson => {
  const person = accounts.find((account) => account.phone === phone);
  if (!person) throw new Error(`the demo does not know ${phone}`);
  return person;
};
const INITIATOR = known('19900000002');
const PARTNER = known('19900000004');
/** nobody has this number when the test begins */
const NEWCOMER: DemoPerson = {
  phone: '19900000071',
  realName: '覃小满',
  sex: 'F',
  age: 11,
  unit: 1,
  birthday: '05-06',
};

jest.setTimeout(60_000);

/** Issue 2, 9: what tests/e2e does in a browser, in the bundle that WeChat runs. */
describe('the whole path in the compiled WeChat bundle, on the real handlers', () => {
  let backend: Backend;
  let initiator: Somebody;
  let partner: Somebody;
  let newcomer: Somebody;

  beforeAll(async () => {
    backend = await openBackend();
    await Promise.all([INITIATOR, PARTNER].map((person) => backend.enrol(person)));
    initiator = new Somebody(backend, INITIATOR.phone);
    partner = new Somebody(backend, PARTNER.phone);
    newcomer = new Somebody(backend, NEWCOMER.phone);
  });
  afterAll(async () => {
    for (const person of [initiator, partner, newcomer]) person?.close();
    await backend?.close();
  });
  afterEach(() => backend.clock.advance(60));

  it('lets a guest browse, asks them to log in on 去报名, and brings them on', async () => {
    const app = initiator.open();
    await app.see('报名中');
    await app.tap(TOURNAMENT);
    await app.arrive('packages/tournament/detail/index');
    await app.see('报名须知');
    await app.tap('去报名');
    await app.see('登录开拍');
    await app.tap('关闭');
    await app.seeNot('登录开拍');
    expect(app.route).toBe('packages/tournament/detail/index');
    await app.tap('去报名');
    await initiator.logInByCode();
    await app.arrive('packages/entry/new/index');
  });

  it('holds a place for a pair made of a phone number; a closed app forgets nothing (ENT-6)', async () => {
    const { app } = initiator;
    const form = `${app.route}?${new URLSearchParams(app.query).toString()}`;
    await app.tap('U12组 女子双打');
    await app.type('队名', TEAM);
    await app.see('还差 1 名女运动员');
    await app.type('邀请队员', `${PARTNER.phone}，+86 199 0000 0004\n12345`);
    await app.tap('添加');
    await app.see('这些不是手机号：12345');
    await app.type('邀请队员', '');

    const again = initiator.open(form);
    await again.see('已接着上次没填完的内容');
    expect(again.typed('队名')).toBe(TEAM);
    await again.tap('下一步');
    await again.tap('我已阅读并同意《参赛声明》');
    await again.tap('提交报名');
    await again.see('名额已保留，等待 1 位队员确认');
    await again.tap('查看报名');
    await again.arrive('packages/entry/detail/index');
    await again.seeExactly('待队员确认');
    expect(again.text()).not.toContain(PARTNER.realName);
  });

  it('leads the partner from the SMS to the entry, and wants the team name (ENT-7)', async () => {
    const link = await initiator.app.until(
      () => backend.invitationTo(PARTNER.phone),
      'an invitation by SMS',
    );
    const app = partner.open(link);
    await app.see(TOURNAMENT);
    await app.tap('登录并确认');
    await partner.logInByOneTap();
    await app.arrive('packages/entry/detail/index');
    await app.seeExactly('待确认报名');
    expect(app.text()).not.toContain(TEAM);
    await app.tap('确认报名');
    await partner.signWith('云杉一队');
    await app.see('队名和发起人填写的不一致');
    await app.type('队名', ` ${TEAM}\u3000`);
    await app.tap('确认参赛');
    await app.see('全员确认，报名成功');
    await app.seeExactly('已报名');
    expect(app.text()).not.toContain('撤销报名');

    await initiator.app.pull();
    await initiator.app.see('全员确认，报名成功');
    await initiator.app.seeExactly('已报名');
    await initiator.app.see(PARTNER.realName);
  });

  it('lets the partner cancel their own part; the pair waits for somebody else (ENT-8)', async () => {
    const { app } = partner;
    await app.tap('取消本人参赛');
    await app.see('发起人会看到你已取消');
    await app.tap('取消参赛');
    await app.see('你已取消本人参赛');
    await app.seeExactly('已撤销');

    await initiator.app.pull();
    await initiator.app.see('还差 1 名女运动员');
    await initiator.app.seeExactly('待队员确认');
  });

  it('invites a number without an account in their place (ENT-5, ENT-8)', async () => {
    const { app } = initiator;
    await app.tap('变更邀请');
    await app.type('邀请队员', NEWCOMER.phone);
    await app.tap('添加');
    await app.see('邀请 1 人，并发送短信');
    await app.tap('提交变更');
    await app.see('199****0071');
    await app.see('名额已保留，等待 1 位队员确认');
  });

  it('shows the newcomer their invitation once they have registered (ENT-5)', async () => {
    const app = newcomer.open('pages/service/index');
    await app.tap('登录');
    await newcomer.logInByCode();
    await app.see('1 件事等你处理');
    await app.tap('赛事报名');
    await app.arrive('packages/entry/mine/index');
    await app.see('需要我处理');
    await app.seeExactly('待确认报名');
    // the ticket is open
    await app.see('去确认');
    await app.tap(TOURNAMENT);
    await app.arrive('packages/entry/detail/index');
  });

  it('lets them confirm once the real name is approved, and not before (ENT-1, MEM-2)', async () => {
    const { app } = newcomer;
    await app.tap('确认报名');
    await app.see('先完成实名');
    await app.tap('去实名');
    await app.arrive('packages/account/profile/index');
    await newcomer.giveRealName(NEWCOMER);
    await app.tap('回到报名');
    await app.arrive('packages/entry/detail/index');
    await app.see('实名资料审核中');
    expect(await backend.approve(NEWCOMER.phone)).toBe(true);
    app.leaveAndReturn();
    await app.seeNot('实名资料审核中');
    await newcomer.signWith(TEAM);
    await app.see('全员确认，报名成功');
    await app.seeExactly('已报名');

    await initiator.app.pull();
    await initiator.app.see('全员确认，报名成功');
    await initiator.app.seeExactly('已报名');
    await initiator.app.see(NEWCOMER.realName);
  });

  it('dissolves the team for all when the initiator withdraws, and says so before (ENT-9)', async () => {
    const { app } = initiator;
    await app.tap('撤销报名');
    await app.see('团队解散，所有队员都可以报其他队');
    await app.see('名额立即释放，不能找回');
    await app.tap('撤销报名');
    await app.see('你已撤销报名，团队已解散');
    await app.seeExactly('团队解散');

    await newcomer.app.pull();
    await newcomer.app.seeExactly('团队解散');
    newcomer.app.stack.back(1);
    await newcomer.app.see('已结束');
    await newcomer.app.seeExactly('团队解散');
    // who had left before keeps the word of their own leaving
    await partner.app.pull();
    await partner.app.see('你已取消本人参赛');
  });

  it('went without an error on either side, each setData below its limit', () => {
    expect(backend.failures).toEqual([]);
    for (const person of [initiator, partner, newcomer]) {
      expect(person.errors).toEqual([]);
      expect(person.app.stack.largest).toBeLessThan(256 * 1024);
    }
  });
});
