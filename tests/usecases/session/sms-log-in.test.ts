import { authenticate } from '../../support/authenticate';
import { logInBySms } from '../../../functions/usecases/session/log-in-by-sms';
import { sendCode } from '../../../functions/usecases/session/send-code';
import { describeInWorlds, type MembershipWorld } from '../../support/membership-world';
import { inventedPhone } from '../../support/invented-phone';

const send = (world: MembershipWorld, phone: string, purpose: 'login' | 'password' = 'login') =>
  sendCode(world, { phone, purpose, address: world.address });
const logIn = (world: MembershipWorld, phone: string, code: string) =>
  logInBySms(world, { phone, code, device: 'Android' });
const wrongFor = (code: string, by = 1) => String((Number(code) + by) % 1_000_000).padStart(6, '0');

describeInWorlds('MEM-1: logging in by SMS code', (newWorld) => {
  test('a code of six digits makes the account and a session that authenticates', async () => {
    const world = newWorld();
    const phone = inventedPhone();
    expect(await send(world, phone)).toEqual({ ok: true, value: { resendAfterSeconds: 60 } });
    expect(world.sms.sent).toEqual([
      { phone, template: 'code', params: [expect.stringMatching(/^\d{6}$/), '5'] },
    ]);
    const loggedIn = await logIn(world, phone, world.sms.codeTo(phone));
    if (!loggedIn.ok) throw new Error(loggedIn.reason);
    expect(loggedIn.value.token).toMatch(/^[A-Za-z0-9_-]{43}\.t1\.[A-Za-z0-9_-]+$/);
    expect(loggedIn.value.expiresAt).toBe('2027-02-23T09:00:00.000Z');
    const actor = await authenticate(world, loggedIn.value.token);
    expect(actor).toMatchObject({ ok: true, value: { sessionId: expect.any(String) } });
  });

  test('the answer is the same for a phone with an account, and it gets the same one', async () => {
    const world = newWorld();
    const phone = inventedPhone();
    const first = await world.logIn(phone);
    expect(await send(world, phone)).toEqual({ ok: true, value: { resendAfterSeconds: 60 } });
    world.clock.advance(61);
    const second = await world.logIn(phone);
    expect(second.actor.memberId).toBe(first.actor.memberId);
    expect(second.token).not.toBe(first.token);
  });

  test('a code is used once, dies after five minutes, and a new one replaces it', async () => {
    const world = newWorld();
    const phone = inventedPhone();
    await send(world, phone);
    const first = world.sms.codeTo(phone);
    expect((await logIn(world, phone, first)).ok).toBe(true);
    expect(await logIn(world, phone, first)).toMatchObject({ reason: 'CODE_EXPIRED' });
    world.clock.advance(60);
    await send(world, phone);
    const second = world.sms.codeTo(phone);
    world.clock.advance(300);
    expect(await logIn(world, phone, second)).toMatchObject({ reason: 'CODE_EXPIRED' });
    await send(world, phone);
    const third = world.sms.codeTo(phone);
    world.clock.advance(60);
    await send(world, phone);
    if (third !== world.sms.codeTo(phone))
      expect(await logIn(world, phone, third)).toMatchObject({ reason: 'CODE_WRONG' });
  });

  test('a code for a password is none for logging in', async () => {
    const world = newWorld();
    const phone = inventedPhone();
    await send(world, phone, 'password');
    expect(await logIn(world, phone, world.sms.codeTo(phone))).toMatchObject({
      reason: 'CODE_EXPIRED',
    });
  });

  test('five wrong tries end a code, each says how many are left', async () => {
    const world = newWorld();
    const phone = inventedPhone();
    await send(world, phone);
    const code = world.sms.codeTo(phone);
    const answers = [];
    for (let tried = 0; tried < 5; tried += 1)
      answers.push(await logIn(world, phone, wrongFor(code)));
    expect(
      answers.map(
        (answer) =>
          !answer.ok && [
            answer.reason,
            answer.reason === 'CODE_WRONG' ? answer.detail.triesLeft : undefined,
          ],
      ),
    ).toEqual([
      ['CODE_WRONG', 4],
      ['CODE_WRONG', 3],
      ['CODE_WRONG', 2],
      ['CODE_WRONG', 1],
      ['CODE_EXPIRED', undefined],
    ]);
    expect(await logIn(world, phone, code)).toMatchObject({ reason: 'CODE_EXPIRED' });
  });

  test('of fifty guesses at once at most five are judged', async () => {
    const world = newWorld();
    const phone = inventedPhone();
    await send(world, phone);
    const code = world.sms.codeTo(phone);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, at) => logIn(world, phone, wrongFor(code, at + 1))),
    );
    const judged = answers.filter((answer) => !answer.ok && answer.reason === 'CODE_WRONG');
    expect(judged).toHaveLength(4); // the fifth is told that the code has ended
    expect(answers.some((answer) => answer.ok)).toBe(false);
    expect(await logIn(world, phone, code)).toMatchObject({ reason: 'CODE_EXPIRED' });
  });

  test('control: read first and count later, and all fifty are judged', async () => {
    const world = newWorld();
    const phone = inventedPhone();
    await send(world, phone);
    const wrong = wrongFor(world.sms.codeTo(phone));
    const codes: MembershipWorld['codes'] = {
      ...world.codes,
      takeTry: async (personKey, purpose, at, limit) => {
        const seen = (await world.codes.load(personKey)).codes[purpose];
        if (!seen || seen.tries >= limit) return null;
        await new Promise((resolve) => setTimeout(resolve, 300));
        await world.codes.takeTry(personKey, purpose, at, limit);
        return { ...seen, tries: seen.tries + 1 };
      },
    };
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => logIn({ ...world, codes }, phone, wrong)),
    );
    expect(
      answers.filter((answer) => !answer.ok && answer.reason === 'CODE_WRONG').length,
    ).toBeGreaterThan(5);
  });

  test('of five right codes at once one gets a session', async () => {
    const world = newWorld();
    const phone = inventedPhone();
    await send(world, phone);
    const code = world.sms.codeTo(phone);
    const answers = await Promise.all(Array.from({ length: 5 }, () => logIn(world, phone, code)));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  });

  test('of ten sendings at once one is sent', async () => {
    const world = newWorld();
    const phone = inventedPhone();
    const answers = await Promise.all(Array.from({ length: 10 }, () => send(world, phone)));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(world.sms.sent).toHaveLength(1);
    expect(answers.find((answer) => !answer.ok)).toMatchObject({ reason: 'TOO_MANY_REQUESTS' });
  });

  test('an outage of the provider is said, and does not count', async () => {
    const world = newWorld();
    const phone = inventedPhone();
    world.sms.down = true;
    expect(await send(world, phone)).toEqual({ ok: false, reason: 'SMS_UNAVAILABLE' });
    world.sms.down = false;
    expect((await send(world, phone)).ok).toBe(true);
  });

  test('an address sends at most its cap in an hour, whatever the phones', async () => {
    const world = newWorld();
    const limits = { ...world.limits, code: { ...world.limits.code, perAddressAndHour: 3 } };
    const from = (address: string) =>
      sendCode({ ...world, limits }, { phone: inventedPhone(), purpose: 'login', address });
    const network = `2001:db8:${world.address}:1`;
    for (let at = 1; at <= 3; at += 1) expect((await from(`${network}::${at}`)).ok).toBe(true);
    expect(await from(`${network}::4`)).toEqual({
      ok: false,
      reason: 'TOO_MANY_REQUESTS',
      detail: { retryAfterSeconds: 3600 },
    });
    world.clock.advance(3600);
    expect((await from(`${network}::5`)).ok).toBe(true);
  });
});
