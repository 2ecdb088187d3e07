import type { CodeProof } from '../../../src/contract/session';
import { deleteAccount } from '../../../functions/usecases/leaving/delete-account';
import { authenticate } from '../../support/authenticate';
import { logInBySms } from '../../../functions/usecases/session/log-in-by-sms';
import { sendCode } from '../../../functions/usecases/session/send-code';
import { describeInWorlds, type MembershipWorld } from '../../support/membership-world';
import { inventedPhone } from '../../support/invented-phone';

const send = (world: MembershipWorld, phone: string, purpose: 'login' | 'password' = 'login') =>
  sendCode(world, { phone, purpose, address: world.address });
/** A code was sent to the phone; the code, and the challenge of whoever asked for it. */
const sent = async (
  world: MembershipWorld,
  phone: string,
  {
    purpose = 'login',
    address = world.address,
  }: { purpose?: 'login' | 'password'; address?: string } = {},
): Promise<CodeProof> => {
  const answer = await sendCode(world, { phone, purpose, address });
  if (!answer.ok) throw new Error(answer.reason);
  return { challenges: [answer.value.challenge], code: world.sms.codeTo(phone) };
};
const logIn = (
  world: MembershipWorld,
  phone: string,
  proof: CodeProof,
  address: string = world.address,
) => logInBySms(world, { phone, proof, device: 'Android', address });
const wrongFor = (code: string, by = 1) => String((Number(code) + by) % 1_000_000).padStart(6, '0');

describeInWorlds('MEM-1: logging in by SMS code', (newWorld) => {
  test('a code of six digits makes the account and a session that authenticates', async () => {
    const world = newWorld();
    const phone = inventedPhone();
    const proof = await sent(world, phone);
    expect(world.sms.sent).toEqual([
      { phone, template: 'code', params: [expect.stringMatching(/^\d{6}$/), '5'] },
    ]);
    const loggedIn = await logIn(world, phone, proof);
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
    const strangers = await send(world, inventedPhone());
    const members = await send(world, phone);
    const shape = {
      ok: true,
      value: { challenge: expect.stringMatching(/^[\w-]{22}$/), resendAfterSeconds: 60 },
    };
    expect([strangers, members]).toEqual([shape, shape]);
    world.clock.advance(61);
    const second = await world.logIn(phone);
    expect(second.actor.memberId).toBe(first.actor.memberId);
    expect(second.token).not.toBe(first.token);
  });

  test('a code is used once and dies after five minutes', async () => {
    const world = newWorld();
    const phone = inventedPhone();
    const first = await sent(world, phone);
    expect((await logIn(world, phone, first)).ok).toBe(true);
    expect(await logIn(world, phone, first)).toMatchObject({ reason: 'CODE_EXPIRED' });
    world.clock.advance(60);
    const second = await sent(world, phone);
    world.clock.advance(300);
    expect(await logIn(world, phone, second)).toMatchObject({ reason: 'CODE_EXPIRED' });
  });

  test('MEM-9: a code that was sent before another stays good for its time', async () => {
    const world = newWorld();
    const phone = inventedPhone();
    const first = await sent(world, phone);
    world.clock.advance(60);
    const second = await sent(world, phone);
    expect((await logIn(world, phone, first)).ok).toBe(true);
    expect((await logIn(world, phone, second)).ok).toBe(true);
  });

  test('MEM-9: whoever asked twice may type either code', async () => {
    const world = newWorld();
    const phone = inventedPhone();
    const first = await sent(world, phone);
    world.clock.advance(60);
    const second = await sent(world, phone);
    const challenges = [...second.challenges, ...first.challenges];
    const wrong = { challenges, code: wrongFor(first.code, first.code === second.code ? 1 : 7) };
    expect(await logIn(world, phone, wrong)).toMatchObject({
      reason: 'CODE_WRONG',
      detail: { triesLeft: 4 },
    });
    expect((await logIn(world, phone, { challenges, code: first.code })).ok).toBe(true);
  });

  test('MEM-9: a code is good with its own challenge alone', async () => {
    const world = newWorld();
    const phone = inventedPhone();
    const first = await sent(world, phone);
    world.clock.advance(60);
    const second = await sent(world, phone);
    if (first.code !== second.code)
      expect(await logIn(world, phone, { ...first, code: second.code })).toMatchObject({
        reason: 'CODE_WRONG',
      });
    const other = inventedPhone();
    await sent(world, other);
    const crossed = { challenges: second.challenges, code: world.sms.codeTo(other) };
    expect(await logIn(world, other, crossed)).toMatchObject({ reason: 'CODE_EXPIRED' });
  });

  test('MEM-9: nobody’s guesses end the code of whoever asked for it', async () => {
    const world = newWorld();
    const phone = inventedPhone();
    const owners = await sent(world, phone);
    const stranger = `${world.address}-stranger`;
    // without a challenge, with an invented one, and with one of their own for the same phone
    world.clock.advance(60);
    const own = await sent(world, phone, { address: stranger });
    for (let at = 1; at <= 40; at += 1) {
      const code = wrongFor(owners.code, at);
      await logIn(world, phone, { challenges: ['invented'], code }, stranger);
      await logIn(world, phone, { ...own, code }, stranger);
    }
    expect((await logIn(world, phone, owners)).ok).toBe(true);
  });

  test('MEM-9: one network takes three of a phone’s five codes in an hour, the owner gets the others', async () => {
    const world = newWorld();
    const phone = inventedPhone();
    const stranger = `${world.address}-stranger`;
    for (let at = 0; at < 3; at += 1) {
      await sent(world, phone, { address: stranger });
      world.clock.advance(60);
    }
    expect(await sendCode(world, { phone, purpose: 'login', address: stranger })).toMatchObject({
      reason: 'TOO_MANY_REQUESTS',
    });
    expect((await logIn(world, phone, await sent(world, phone))).ok).toBe(true);
  });

  test('MEM-9: guesses of one address are capped over all phones and challenges', async () => {
    const world = newWorld();
    const limits = { ...world.limits, code: { ...world.limits.code, guessesPerAddressAndHour: 4 } };
    const guess = (address: string) =>
      logInBySms(
        { ...world, limits },
        {
          phone: inventedPhone(),
          proof: { challenges: ['invented'], code: '123456' },
          device: 'Android',
          address,
        },
      );
    for (let at = 0; at < 4; at += 1)
      expect(await guess(world.address)).toMatchObject({ reason: 'CODE_EXPIRED' });
    expect(await guess(world.address)).toEqual({
      ok: false,
      reason: 'TOO_MANY_REQUESTS',
      detail: { retryAfterSeconds: 3600 },
    });
    expect(await guess(`${world.address}-other`)).toMatchObject({ reason: 'CODE_EXPIRED' });
  });

  test('what was sent to a phone outlives its account', async () => {
    const world = newWorld();
    const phone = inventedPhone();
    for (let at = 0; at < 5; at += 1) {
      // each from a network of its own: it is the phone that has had enough
      const proof = await sent(world, phone, { address: `${world.address}-${at}` });
      const loggedIn = await logIn(world, phone, proof);
      if (!loggedIn.ok) throw new Error(loggedIn.reason);
      const actor = await authenticate(world, loggedIn.value.token);
      if (!actor.ok) throw new Error(actor.reason);
      expect((await deleteAccount(world, actor.value)).ok).toBe(true);
      world.clock.advance(61);
    }
    expect(
      await sendCode(world, { phone, purpose: 'login', address: `${world.address}-6` }),
    ).toMatchObject({ reason: 'TOO_MANY_REQUESTS' });
  });

  test('a code for a password is none for logging in', async () => {
    const world = newWorld();
    const phone = inventedPhone();
    const proof = await sent(world, phone, { purpose: 'password' });
    expect(await logIn(world, phone, proof)).toMatchObject({
      reason: 'CODE_EXPIRED',
    });
  });

  test('five wrong tries end a code, each says how many are left', async () => {
    const world = newWorld();
    const phone = inventedPhone();
    const proof = await sent(world, phone);
    const { challenges, code } = proof;
    const answers = [];
    for (let tried = 0; tried < 5; tried += 1)
      answers.push(await logIn(world, phone, { challenges, code: wrongFor(code) }));
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
    expect(await logIn(world, phone, proof)).toMatchObject({ reason: 'CODE_EXPIRED' });
  });

  test('of fifty guesses at once at most five are judged', async () => {
    const world = newWorld();
    const phone = inventedPhone();
    const proof = await sent(world, phone);
    const { challenges, code } = proof;
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, at) =>
        logIn(world, phone, { challenges, code: wrongFor(code, at + 1) }),
      ),
    );
    const judged = answers.filter((answer) => !answer.ok && answer.reason === 'CODE_WRONG');
    expect(judged).toHaveLength(4); // the fifth is told that the code has ended
    expect(answers.some((answer) => answer.ok)).toBe(false);
    expect(await logIn(world, phone, proof)).toMatchObject({ reason: 'CODE_EXPIRED' });
  });

  test('control: read first and count later, and all fifty are judged', async () => {
    const world = newWorld();
    const phone = inventedPhone();
    const { challenges, code } = await sent(world, phone);
    const wrong = { challenges, code: wrongFor(code) };
    const codes: MembershipWorld['codes'] = {
      ...world.codes,
      takeTry: async (phoneKey, held, purpose, at, limit) => {
        const seen = (await world.codes.load(phoneKey)).codes[held];
        if (!seen || seen.tries >= limit) return null;
        await new Promise((resolve) => setTimeout(resolve, 300));
        await world.codes.takeTry(phoneKey, held, purpose, at, limit);
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
    const proof = await sent(world, phone);
    const answers = await Promise.all(Array.from({ length: 5 }, () => logIn(world, phone, proof)));
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
