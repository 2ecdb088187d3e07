import { documentOf, type DemoPerson } from '../../../functions/local/demo/people';
import { demoPortrait } from '../../../functions/local/demo/portrait';
import type { Backend } from './backend';
import { launchWeapp, type Weapp } from './weapp';

/** A backend that works for its answers, on a machine that has other work. */
const PATIENCE_MS = 15_000;
const GUARDIANS_PHONE = '19900000072';

/** Somebody with a phone of their own, on which the mini-program may be closed and opened again. */
export class Somebody {
  /** what stays on the phone when the mini-program is killed */
  private readonly storage = new Map<string, unknown>();
  private opened: Weapp | undefined;
  private codes = 0;
  /** What went wrong in mini-programs that were closed meanwhile. */
  private readonly earlier: string[] = [];

  constructor(
    private readonly backend: Backend,
    readonly phone: string,
  ) {}

  get app(): Weapp {
    if (!this.opened) throw new Error('the mini-program is not open');
    return this.opened;
  }

  get errors(): readonly string[] {
    return [...this.earlier, ...this.app.errors];
  }

  /** Opens the mini-program afresh: on its first page, or where a link leads. */
  open(url?: string): Weapp {
    this.close();
    const { network } = this.backend;
    this.opened = launchWeapp({ url, network, storage: this.storage, patienceMs: PATIENCE_MS });
    return this.opened;
  }

  close(): void {
    if (!this.opened) return;
    this.earlier.push(...this.opened.errors);
    this.opened.close();
  }

  /** With the sheet open: asks for a code, reads it in the SMS, types it. */
  async logInByCode(): Promise<void> {
    const { app, backend, phone } = this;
    await app.type('手机号', phone);
    await app.tap('我已阅读并同意');
    const before = backend.codesTo(phone).length;
    await app.tap('获取验证码');
    const code = await app.until(() => backend.codesTo(phone)[before], 'a code by SMS');
    await app.type('短信验证码', code);
    await app.tap('登录');
    await app.seeNot('登录开拍');
  }

  /** With the sheet open: WeChat tells the phone number of its user. */
  async logInByOneTap(): Promise<void> {
    const { app, phone } = this;
    this.codes += 1;
    app.phone.loginCode = `login-${phone}-${this.codes}`;
    await app.tap('我已阅读并同意');
    const code = `phone-${phone}-${this.codes}`;
    await app.answer('微信手机号一键登录', 'getphonenumber', {
      errMsg: 'getPhoneNumber:ok',
      code,
    });
    await app.seeNot('登录开拍');
  }

  /** With the sheet of 确认报名 open: the team's name, the declaration. */
  async signWith(teamName: string): Promise<void> {
    const { app } = this;
    await app.type('队名', teamName);
    await app.tap('我已阅读并同意');
    await app.tap('确认参赛');
  }

  /** On 实名资料, with a guardian: everything the form wants of a child. */
  async giveRealName(person: DemoPerson): Promise<void> {
    const { app, backend } = this;
    const year = Number(backend.clock.now().slice(0, 4));
    await app.type('姓名', person.realName);
    await app.type('证件号码', documentOf(person, year));
    await this.choose('所在省份', '广西');
    await this.choose('年级', '五年级');
    app.phone.picture = Uint8Array.from(demoPortrait(1)).buffer;
    await app.tap('上传照片');
    await app.see('换一张');
    await app.type('监护人姓名', '覃文澜');
    await this.choose('与本人的关系', '母亲');
    await app.type('监护人手机号', GUARDIANS_PHONE);
    const before = backend.codesTo(GUARDIANS_PHONE).length;
    await app.tap('获取验证码');
    const code = await app.until(
      () => backend.codesTo(GUARDIANS_PHONE)[before],
      'a code by SMS to the guardian',
    );
    await app.type('监护人收到的验证码', code);
    await app.tap('我是监护人，已阅读并同意监护人同意书');
    await app.tap('我同意处理我的敏感个人信息');
    await app.tap('提交审核');
    await app.see('资料正在审核');
  }

  private async choose(field: string, option: string): Promise<void> {
    const { app } = this;
    await app.tap(`${field} 请选择`);
    await app.tap(option);
    await app.until(() => app.offers(`${field} ${option}`), `${option} as ${field}`);
  }
}
