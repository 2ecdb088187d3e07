import type { WxRequest } from '../support/weapp/fake-wx';
import { launchWeapp, type Weapp } from '../support/weapp/weapp';

const NOW = '2026-11-21T04:00:00.000Z';
const me = {
  memberId: 'm1',
  phoneMasked: '199****0009',
  hasPassword: false,
  review: 'none',
  rejectedBecause: null,
  profile: null,
  locked: false,
  mayPublish: true,
  leaving: false,
  certifications: [],
  persons: [],
};
const aProfileView = {
  ...{ realName: '林大山', documentKind: 'resident-id', documentMasked: '4****************1' },
  ...{ birthDate: '1985-01-01', sex: 'M', nationality: 'CHN', province: '广西', grade: null },
  ...{ unit: null, portraitUrl: null, portraitKey: 'portraits/m1/one', guardian: null },
  submittedAt: NOW,
};
const token = { token: 'secret', expiresAt: '2030-01-01T00:00:00.000Z' };
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).buffer;

describe('the account in the compiled WeChat bundle', () => {
  let app: Weapp;
  let sent: WxRequest[];
  const open = (
    url: string,
    answers: Readonly<Record<string, unknown>>,
    storage?: Map<string, unknown>,
  ) => {
    sent = [];
    app = launchWeapp({
      url,
      storage,
      network: (request) => {
        sent.push(request);
        const data = answers[`${request.method} ${request.url.replace(/^\/api/, '')}`];
        return Promise.resolve(
          data ? { statusCode: 200, data } : { statusCode: 404, data: { title: 'NOT_FOUND' } },
        );
      },
    });
  };
  const member = () =>
    new Map<string, unknown>([['session', JSON.stringify({ state: token, version: 0 })]]);
  afterEach(() => app.close());

  const ONE_TAP = '微信手机号一键登录';
  const openLogin = async () => {
    open('pages/me/index', { 'POST /auth/sessions/wechat': token, 'GET /me': me });
    await app.tap('登录');
    await app.see(ONE_TAP);
  };

  it('asks for no phone number before the person has agreed', async () => {
    await openLogin();
    await app.tap(ONE_TAP);
    await app.see('请先阅读并同意');
    expect(app.phone.calls).not.toContain('login');
  });

  it('logs in with one tap: both codes go to the server, the page says who it is (MEM-1)', async () => {
    await openLogin();
    await app.tap('我已阅读并同意');
    await app.answer(ONE_TAP, 'getphonenumber', {
      errMsg: 'getPhoneNumber:ok',
      code: 'phone-code',
    });
    await app.see('199****0009');
    const command = sent.find(({ method }) => method === 'POST');
    expect(JSON.parse(command?.data ?? '')).toEqual({
      loginCode: 'wx-login-code',
      phoneCode: 'phone-code',
    });
    expect(sent.at(-1)?.header.Authorization).toBe('Bearer secret');
    expect(app.errors).toEqual([]);
  });

  it('leaves the other ways to who declines', async () => {
    await openLogin();
    await app.tap('我已阅读并同意');
    await app.answer(ONE_TAP, 'getphonenumber', { errMsg: 'getPhoneNumber:fail user deny' });
    await app.see('验证码登录');
    expect(sent).toEqual([]);
  });

  it('sends a portrait to where the server says, byte for byte (MEM-2)', async () => {
    open(
      'packages/account/profile/index',
      {
        'GET /me': me,
        'POST /me/portrait-uploads': {
          key: 'portraits/m1/one',
          url: 'https://files.example/one',
          headers: { 'Content-Type': 'image/png' },
          expiresAt: NOW,
        },
        'PUT https://files.example/one': {},
      },
      member(),
    );
    await app.tap('上传照片');
    await app.until(() => app.phone.calls.includes('chooseMedia'), 'the choice put away');
    expect(sent.map(({ method }) => method)).not.toContain('PUT');
    app.phone.picture = PNG;
    await app.tap('上传照片');
    await app.see('换一张');
    const put = sent.find(({ method }) => method === 'PUT');
    expect(new Uint8Array(put?.bytes ?? new ArrayBuffer(0))).toEqual(new Uint8Array(PNG));
    expect(put?.header).toMatchObject({ 'Content-Type': 'image/png' });
    expect(put?.header).not.toHaveProperty('Authorization');
    expect(app.errors).toEqual([]);
  });

  it('asks WeChat for leave to tell of the review, in a tap, and tells the server what was given (TEL-2)', async () => {
    open(
      'packages/account/profile/index',
      {
        'GET /me': { ...me, review: 'pending', profile: aProfileView },
        'POST /me/subscriptions': {},
      },
      member(),
    );
    const ASK = '审核结果用微信通知我';
    await app.tap(ASK);
    await app.see('没有同意微信通知');
    expect(sent.map(({ method }) => method)).not.toContain('POST');
    app.phone.accepts = true;
    await app.tap(ASK);
    await app.see('会用微信通知你');
    const told = sent.find(({ method }) => method === 'POST');
    expect(JSON.parse(told?.data ?? '')).toEqual({ accepted: ['profile-reviewed'] });
    await app.until(() => !app.text().includes(ASK), 'the row to go');
    expect(app.errors).toEqual([]);
  });

  const CHILD = 'child-000001';
  const withChild = {
    ...me,
    persons: [
      {
        ...{ memberId: 'm1', name: '林大山', as: 'self', review: 'approved' },
        ...{ birthDate: '1985-01-01', certifiedRoles: ['coach'] },
      },
      {
        memberId: CHILD,
        name: '林小禾',
        as: 'guardian',
        review: 'pending',
        birthDate: '2014-06-01',
        certifiedRoles: [],
      },
    ],
  };

  it('takes a child out of the family once it is asked, under a key (MEM-1)', async () => {
    open(
      'packages/account/family/index',
      { 'GET /me': withChild, [`DELETE /me/persons/${CHILD}`]: { ...me, persons: [] } },
      member(),
    );
    await app.see('2014年6月1日出生');
    await app.see('教练员');
    await app.tap('移除林小禾');
    await app.see('移除「林小禾」？');
    expect(sent.map(({ method }) => method)).not.toContain('DELETE');
    await app.tap('确认移除');
    await app.see('已移除');
    const removal = sent.find(({ method }) => method === 'DELETE');
    expect(removal?.header['Idempotency-Key']).toEqual(expect.any(String));
    expect(app.errors).toEqual([]);
  });

  it('sends a child’s portrait as the child’s (MEM-1)', async () => {
    open(
      `packages/account/profile/index?for=${CHILD}`,
      { [`GET /me?for=${CHILD}`]: { ...withChild, memberId: CHILD, phoneMasked: '' } },
      member(),
    );
    app.phone.picture = PNG;
    await app.tap('上传照片');
    await app.until(() => sent.some(({ method }) => method === 'POST'), 'the upload is asked for');
    const upload = sent.find(({ method }) => method === 'POST');
    expect(JSON.parse(upload?.data ?? '')).toMatchObject({ for: CHILD, contentType: 'image/png' });
  });

  it('says so when the picture did not arrive', async () => {
    open(
      'packages/account/profile/index',
      {
        'GET /me': me,
        'POST /me/portrait-uploads': {
          key: 'k',
          url: 'https://files.example/no',
          headers: {},
          expiresAt: NOW,
        },
      },
      member(),
    );
    app.phone.picture = PNG;
    await app.tap('上传照片');
    await app.see('照片没有上传成功');
  });
});
