import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { s3Files } from '../../functions/adapters/files/s3-files';
import { settingsOf } from '../../functions/handlers/settings';
import { tencentSms } from '../../functions/adapters/sms/tencent-sms';
import { accessTokens, type SharedToken } from '../../functions/adapters/wechat/access-token';
import { fittingFields } from '../../functions/adapters/wechat/message-fields';
import { wechatApi } from '../../functions/adapters/wechat/wechat-api';
import { addSeconds } from '../../functions/domain/calendar/calendar';
import { startSimulators, type Simulators } from '../../functions/local/simulators/start';
import { fixedClock } from '../support/fakes/fixed-clock';
import { quietLogger } from '../support/fakes/quiet-logger';

const clock = fixedClock();
const dir = mkdtempSync(join(tmpdir(), 'kaipai-simulators-'));
let simulators: Simulators;

beforeAll(async () => {
  simulators = await startSimulators({ dir, now: () => Date.parse(clock.now()) });
});
afterAll(async () => {
  await simulators.close();
  rmSync(dir, { recursive: true });
});

const NOBODY = 'http://127.0.0.1:9';
const key32 = Buffer.alloc(32, 1).toString('base64');
/** the environment of the simulators, read as the handlers read theirs */
const settings = () =>
  settingsOf({ ...simulators.env, KAIPAI_SEAL_KEYS: `k1:${key32}`, KAIPAI_INDEX_KEY: key32 });

describe('SMS', () => {
  const sms = (changes = {}) => tencentSms({ ...settings().sms, ...changes }, clock, quietLogger);

  test('is signed, rendered by its template and kept in the outbox', async () => {
    expect(await sms().send('19900000001', 'code', ['123456', '5'])).toEqual({
      ok: true,
      value: null,
    });
    expect(simulators.outbox.list().at(-1)).toEqual({
      at: clock.now(),
      channel: '短信',
      to: '19900000001',
      text: '【开拍】验证码 123456，5 分钟内有效。请勿告诉他人。',
    });
  });

  test.each<[string, object]>([
    ['a wrong key', { secretKey: 'wrong' }],
    ['an unknown template', { templates: { code: '9999' } }],
    ['an unknown signature', { signName: '别家' }],
    ['nobody there', { base: NOBODY }],
  ])('%s is SMS_UNAVAILABLE and sends nothing', async (_, changes) => {
    const before = simulators.outbox.list().length;
    expect(await sms(changes).send('19900000001', 'code', ['123456', '5'])).toEqual({
      ok: false,
      reason: 'SMS_UNAVAILABLE',
    });
    expect(simulators.outbox.list()).toHaveLength(before);
  });

  test('a number the provider refuses is a refusal too', async () => {
    expect(await sms().send('19900009999', 'code', ['1', '5'])).toMatchObject({ ok: false });
  });
});

describe('WeChat', () => {
  const shared = (): SharedToken & { saved: number } => {
    let kept: Awaited<ReturnType<SharedToken['load']>> = null;
    const store = {
      saved: 0,
      load: async () => kept,
      save: async (token: NonNullable<typeof kept>) => {
        store.saved += 1;
        kept = token;
      },
    };
    return store;
  };
  const wechat = (store: SharedToken = shared(), changes = {}) => {
    const own = { ...settings().wechat, ...changes };
    return wechatApi(own, accessTokens(own, store, clock), quietLogger);
  };

  test('a log-in code gives an openid, once', async () => {
    const api = wechat();
    const first = await api.openidOf('login-lin-1');
    const second = await api.openidOf('login-lin-2');
    expect(first).toEqual({ ok: true, value: { openid: expect.stringMatching(/^o[\w-]{27}$/) } });
    expect(second).toEqual(first);
    for (const code of ['login-lin-1', 'nonsense'])
      expect(await api.openidOf(code)).toEqual({ ok: false, reason: 'WECHAT_CODE_INVALID' });
  });

  test('a phone code gives a mainland number, once', async () => {
    const api = wechat();
    expect(await api.phoneOf('phone-19900000001-1')).toEqual({
      ok: true,
      value: { phone: '19900000001' },
    });
    expect(await api.phoneOf('phone-19900000001-1')).toMatchObject({
      reason: 'WECHAT_CODE_INVALID',
    });
    expect(await api.phoneOf('phone-555-1')).toMatchObject({ reason: 'PHONE_ABROAD' });
  });

  test('the token is fetched once for many calls and processes, and anew when it ends or is refused', async () => {
    const store = shared();
    const [one, other] = [wechat(store), wechat(store)];
    await Promise.all([one.checkText('o1', '海风队'), one.checkText('o1', '云溪队')]);
    await other.checkText('o1', '远山队');
    expect(store.saved).toBe(1);
    clock.advance(7200);
    expect(await one.checkText('o1', '海风队')).toBe('pass');
    expect(store.saved).toBe(2);
    await store.save({ token: 'stolen-or-stale', expiresAt: addSeconds(clock.now(), 600) });
    expect(await wechat(store).checkText('o1', '海风队')).toBe('pass');
    expect(store.saved).toBe(4);
  });

  test('a text is passed, risky, or unchecked when nobody answers', async () => {
    expect(await wechat().checkText('o1', '海风队')).toBe('pass');
    expect(await wechat().checkText('o1', '违规队')).toBe('risky');
    expect(await wechat().checkText('', '海风队')).toBe('unchecked');
    expect(await wechat(shared(), { base: NOBODY }).checkText('o1', '违规队')).toBe('unchecked');
  });

  test('a subscribe message goes once for each accept', async () => {
    const api = wechat();
    const send = () =>
      api.sendSubscribed('o1', 'invited', 'packages/entry/detail/index', { thing1: '夏季公开赛' });
    expect(await send()).toBe('not-subscribed');
    await fetch(`${simulators.wechatBase}/simulator/accept`, {
      method: 'POST',
      body: JSON.stringify({ openid: 'o1', template_id: 'tpl-invited' }),
    });
    expect([await send(), await send()]).toEqual(['sent', 'not-subscribed']);
    expect(simulators.outbox.list().at(-1)).toMatchObject({ to: 'o1', text: '夏季公开赛' });
    expect(await wechat(shared(), { base: NOBODY }).sendSubscribed('o1', 'invited', '', {})).toBe(
      'failed',
    );
  });

  test('a URL link, or null when nobody answers', async () => {
    expect(await wechat().urlLink('packages/entry/detail/index', 'id=1')).toMatch(/^https:/);
    expect(await wechat(shared(), { base: NOBODY }).urlLink('p', 'q')).toBeNull();
  });

  test('an outage of the log-in is WECHAT_UNAVAILABLE', async () => {
    const down = wechat(shared(), { base: NOBODY });
    expect(await down.openidOf('login-lin-9')).toEqual({ ok: false, reason: 'WECHAT_UNAVAILABLE' });
    expect(await down.phoneOf('phone-1-1')).toEqual({ ok: false, reason: 'WECHAT_UNAVAILABLE' });
  });

  test('values are cut to what a message takes', () => {
    expect(
      fittingFields({
        thing1: '一'.repeat(21),
        phrase2: '待确认报名',
        name3: '王明',
        time4: '2026-11-25',
      }),
    ).toEqual({
      thing1: { value: `${'一'.repeat(19)}…` },
      phrase2: { value: '待确认报名' },
      name3: { value: '王明' },
      time4: { value: '2026-11-25' },
    });
  });
});

describe('object storage', () => {
  const files = (changes = {}) =>
    s3Files({ ...settings().files, ...changes }, settings().filesCredentials, clock);
  const key = 'portraits/m1/abcdefgh.jpg';
  const later = () => addSeconds(clock.now(), 600);
  const put = (url: string, type: string, bytes: number) =>
    fetch(url, { method: 'PUT', headers: { 'content-type': type }, body: Buffer.alloc(bytes, 7) });

  test('what is put with the signed type and size can be seen, fetched and removed', async () => {
    const target = await files().uploadTarget(key, 'image/jpeg', 10, later());
    expect(target.headers).toEqual({ 'content-type': 'image/jpeg' });
    expect(await files().read(key, 10)).toBeNull();
    expect((await put(target.url, 'image/jpeg', 10)).status).toBe(200);
    expect(await files().read(key, 10)).toEqual(new Uint8Array(10).fill(7));
    // one byte more than asked for tells that there is more
    expect(await files().read(key, 4)).toEqual(new Uint8Array(5).fill(7));
    const shown = await fetch(await files().downloadUrl(key, later()));
    expect([shown.status, (await shown.arrayBuffer()).byteLength]).toEqual([200, 10]);
    expect(await files().remove(key)).toBe(true);
    expect(await files().remove(key)).toBe(true);
    expect(await files().read(key, 10)).toBeNull();
  });

  test('our own put is read as it was, listed by what its key begins with, and removed', async () => {
    const bytes = Uint8Array.from([0, 255, 128, 10]);
    for (const name of ['m7/one.jpg', 'm7/two.jpg', 'm70/three.jpg'])
      expect(await files().put(`portraits/${name}`, 'image/jpeg', bytes)).toBe(true);
    expect(await files().read('portraits/m7/one.jpg', 100)).toEqual(bytes);
    expect(await files().list('portraits/m7/')).toEqual([
      'portraits/m7/one.jpg',
      'portraits/m7/two.jpg',
    ]);
    // what is kept stays: another attempt under its key finds it there
    expect(await files().put('portraits/m7/one.jpg', 'image/jpeg', new Uint8Array(9))).toBe(true);
    expect(await files().read('portraits/m7/one.jpg', 100)).toEqual(bytes);
    await files().remove('portraits/m7/one.jpg');
    expect(await files().list('portraits/m7/')).toEqual(['portraits/m7/two.jpg']);
    expect(await files().list('portraits/nobody/')).toEqual([]);
    const shown = await fetch(await files().downloadUrl('portraits/m7/two.jpg', later()));
    expect(shown.headers.get('content-type')).toBe('image/jpeg');
  });

  test('another type, another size, another key, a late one and an unsigned one are refused', async () => {
    const { url } = await files().uploadTarget(key, 'image/jpeg', 10, later());
    const answers = [
      await put(url, 'image/png', 10),
      await put(url, 'image/jpeg', 11),
      await put(url.replace('/m1/', '/m2/'), 'image/jpeg', 10),
      await put(url.split('?')[0] ?? '', 'image/jpeg', 10),
    ];
    clock.advance(601);
    answers.push(await put(url, 'image/jpeg', 10));
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
    expect(await files().read(key, 10)).toBeNull();
  });

  test('an outage is said as such', async () => {
    const down = files({ base: NOBODY });
    expect([await down.read(key, 10), await down.list(key)]).toEqual(Array(2).fill('unavailable'));
    expect(await down.put(key, 'image/jpeg', new Uint8Array(1))).toBe(false);
    expect(await down.remove(key)).toBe(false);
  });
});
