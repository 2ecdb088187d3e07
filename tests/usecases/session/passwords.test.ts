import type * as z from 'zod/mini';
import type { ResetPassword, SetPassword } from '../../../src/contract/requests/session';
import type { CodeProof } from '../../../src/contract/session';
import type { Actor } from '../../../functions/domain/actor';
import { authenticate } from '../../support/authenticate';
import { logInByPassword } from '../../../functions/usecases/session/log-in-by-password';
import { resetPassword as resetPasswordFrom } from '../../../functions/usecases/session/reset-password';
import { sendCode } from '../../../functions/usecases/session/send-code';
import { setPassword as setPasswordFrom } from '../../../functions/usecases/session/set-password';
import { inventedPhone } from '../../support/invented-phone';
import { describeInWorlds, type MembershipWorld } from '../../support/membership-world';

const logIn = (world: MembershipWorld, phone: string, password: string) =>
  logInByPassword(world, { phone, password, device: 'Mac · Safari', address: world.address });
const setPassword = (
  world: Parameters<typeof setPasswordFrom>[0] & { readonly address: string },
  actor: Actor,
  input: z.infer<typeof SetPassword>,
) => setPasswordFrom(world, actor, { ...input, address: world.address });
const resetPassword = (world: MembershipWorld, input: z.infer<typeof ResetPassword>) =>
  resetPasswordFrom(world, { ...input, address: world.address });
const codeFor = async (world: MembershipWorld, phone: string): Promise<CodeProof> => {
  const sent = await sendCode(world, { phone, purpose: 'password', address: world.address });
  if (!sent.ok) throw new Error(sent.reason);
  return { challenges: [sent.value.challenge], code: world.sms.codeTo(phone) };
};
const works = async (world: MembershipWorld, token: string) =>
  (await authenticate(world, token)).ok;
const wrong = { ok: false, reason: 'PASSWORD_WRONG' };

describeInWorlds('MEM-1: passwords', (newWorld) => {
  test('no account, no password and a wrong one are refused alike', async () => {
    const world = newWorld();
    const phone = inventedPhone();
    expect(await logIn(world, phone, 'rally2026')).toEqual(wrong);
    const { actor } = await world.logIn(phone);
    expect(await logIn(world, phone, 'rally2026')).toEqual(wrong);
    await setPassword(world, actor, { password: 'rally2026' });
    expect(await logIn(world, phone, 'rally2027')).toEqual(wrong);
    expect(await logIn(world, phone, 'rally2026')).toMatchObject({ ok: true });
  });

  test('one address does not try one password on every phone', async () => {
    const world = newWorld();
    const tried = (address: string) =>
      logInByPassword(world, {
        phone: inventedPhone(),
        password: 'rally2026',
        device: 'Mac · Safari',
        address,
      });
    const most = world.limits.password.perAddressAndHour;
    for (let at = 0; at < most; at += 1) expect(await tried(world.address)).toEqual(wrong);
    expect(await tried(world.address)).toEqual({
      ok: false,
      reason: 'TOO_MANY_REQUESTS',
      detail: { retryAfterSeconds: 3600 },
    });
    expect(await tried(`${world.address}-another`)).toEqual(wrong);
    world.clock.advance(3600);
    expect(await tried(world.address)).toEqual(wrong);
  });

  test('a change wants the present password or a code, and ends every other session', async () => {
    const world = newWorld();
    const phone = inventedPhone();
    const [here, there] = [await world.logIn(phone), await world.logIn(phone)];
    expect(await setPassword(world, here.actor, { password: 'short1' })).toMatchObject({
      reason: 'PASSWORD_WEAK',
    });
    expect(await setPassword(world, here.actor, { password: 'rally2026' })).toMatchObject({
      ok: true,
    });
    expect([await works(world, here.token), await works(world, there.token)]).toEqual([
      true,
      false,
    ]);

    const change = { password: 'volley2026' };
    expect(await setPassword(world, here.actor, change)).toMatchObject({
      reason: 'PROOF_REQUIRED',
    });
    expect(await setPassword(world, here.actor, { ...change, current: 'no' })).toEqual(wrong);
    expect(await setPassword(world, here.actor, { ...change, current: 'rally2026' })).toMatchObject(
      { ok: true },
    );
    const proof = await codeFor(world, phone);
    expect(await setPassword(world, here.actor, { password: 'smash2026', proof })).toMatchObject({
      ok: true,
    });
    expect(await logIn(world, phone, 'smash2026')).toMatchObject({ ok: true });
  });

  test('forgotten: the code sets a new one, lifts the lock and ends every session', async () => {
    const world = newWorld();
    const phone = inventedPhone();
    const { token, actor } = await world.logIn(phone);
    await setPassword(world, actor, { password: 'rally2026' });
    for (let tried = 0; tried < 5; tried += 1) await logIn(world, phone, 'guess1234');
    expect(await logIn(world, phone, 'rally2026')).toMatchObject({ reason: 'PASSWORD_LOCKED' });
    const proof = await codeFor(world, phone);
    expect(await resetPassword(world, { phone, proof, password: 'abc' })).toMatchObject({
      reason: 'PASSWORD_WEAK', // before the code is used up
    });
    expect(await resetPassword(world, { phone, proof, password: 'volley2026' })).toMatchObject({
      ok: true,
    });
    expect(await works(world, token)).toBe(false);
    expect(await logIn(world, phone, 'rally2026')).toEqual(wrong);
    expect(await logIn(world, phone, 'volley2026')).toMatchObject({ ok: true });
  });

  test('a reset of a phone without an account answers the same and can be logged in with', async () => {
    const world = newWorld();
    const phone = inventedPhone();
    const proof = await codeFor(world, phone);
    expect(await resetPassword(world, { phone, proof, password: 'volley2026' })).toEqual({
      ok: true,
      value: null,
    });
    expect(await logIn(world, phone, 'volley2026')).toMatchObject({ ok: true });
  });

  test('five wrong ones lock the password for 15 minutes, fifty at once are judged five times', async () => {
    const world = newWorld();
    const phone = inventedPhone();
    const { actor } = await world.logIn(phone);
    await setPassword(world, actor, { password: 'rally2026' });
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, at) => logIn(world, phone, `guess${1000 + at}`)),
    );
    const reasons = answers.map((answer) => (answer.ok ? 'ok' : answer.reason));
    expect(reasons.filter((reason) => reason === 'PASSWORD_WRONG').length).toBeLessThanOrEqual(5);
    expect(reasons).not.toContain('ok');
    expect(await logIn(world, phone, 'rally2026')).toEqual({
      ok: false,
      reason: 'PASSWORD_LOCKED',
      detail: { retryAfterSeconds: 900 },
    });
    world.clock.advance(900);
    expect(await logIn(world, phone, 'rally2026')).toMatchObject({ ok: true });
  });

  test('MEM-9: a stranger’s wrong ones lock out neither another network nor a device that is known', async () => {
    const world = newWorld();
    const phone = inventedPhone();
    const { actor } = await world.logIn(phone);
    await setPassword(world, actor, { password: 'rally2026' });
    const from = (address: string, password: string, knownDevice?: string) =>
      logInByPassword(world, { phone, password, device: 'Mac · Safari', address, knownDevice });
    const stranger = `${world.address}-stranger`;
    for (let at = 0; at < 6; at += 1) await from(stranger, `guess${1000 + at}`);
    expect(await from(stranger, 'rally2026')).toMatchObject({ reason: 'PASSWORD_LOCKED' });
    const loggedIn = await from(world.address, 'rally2026');
    if (!loggedIn.ok) throw new Error(loggedIn.reason);
    // from the stranger's own network too, where the device is known
    const { knownDevice } = loggedIn.value;
    expect(await from(stranger, 'rally2026', knownDevice)).toMatchObject({ ok: true });
    expect(await from(stranger, 'rally2026', `${knownDevice}x`)).toMatchObject({
      reason: 'PASSWORD_LOCKED',
    });
  });

  test('MEM-9: strangers of many networks have a hundred tries a day, which a known device does not feel', async () => {
    const world = newWorld();
    const phone = inventedPhone();
    const { actor } = await world.logIn(phone);
    await setPassword(world, actor, { password: 'rally2026' });
    const limits = { ...world.limits, password: { ...world.limits.password, unknownPerDay: 10 } };
    const from = (address: string, password: string, knownDevice?: string) =>
      logInByPassword(
        { ...world, limits },
        { phone, password, device: 'Mac · Safari', address, knownDevice },
      );
    const first = await from(world.address, 'rally2026');
    if (!first.ok) throw new Error(first.reason);
    const guesses = [];
    for (let at = 0; at < 12; at += 1)
      guesses.push(await from(`${world.address}-${at}`, `guess${1000 + at}`));
    expect(guesses.map((guess) => !guess.ok && guess.reason)).toEqual([
      ...Array.from({ length: 9 }, () => 'PASSWORD_WRONG'),
      ...Array.from({ length: 3 }, () => 'PASSWORD_LOCKED'),
    ]);
    expect(await from(`${world.address}-new`, 'rally2026')).toMatchObject({
      reason: 'PASSWORD_LOCKED',
    });
    expect(await from(`${world.address}-new`, 'rally2026', first.value.knownDevice)).toMatchObject({
      ok: true,
    });
  });

  test('a word of one phone makes no device known at another', async () => {
    const world = newWorld();
    const [phone, other] = [inventedPhone(), inventedPhone()];
    const words = [];
    for (const each of [phone, other]) {
      const { actor } = await world.logIn(each);
      await setPassword(world, actor, { password: 'rally2026' });
      const loggedIn = await logIn(world, each, 'rally2026');
      if (!loggedIn.ok) throw new Error(loggedIn.reason);
      words.push(loggedIn.value.knownDevice);
    }
    const from = (knownDevice: string | undefined, password: string) =>
      logInByPassword(world, {
        ...{ phone: other, password, device: 'Mac · Safari', knownDevice },
        address: `${world.address}-stranger`,
      });
    for (let at = 0; at < 5; at += 1) await from(words[0], 'guess1234');
    expect(await from(words[0], 'rally2026')).toMatchObject({ reason: 'PASSWORD_LOCKED' });
    expect(await from(words[1], 'rally2026')).toMatchObject({ ok: true });
  });

  /** A log-in by the old password, with a reset between its judgement and its session. */
  const race = async (world: MembershipWorld, sessions: MembershipWorld['sessions']) => {
    const phone = inventedPhone();
    const { actor } = await world.logIn(phone);
    await setPassword(world, actor, { password: 'rally2026' });
    const proof = await codeFor(world, phone);
    let judged = 0;
    const matches = async (password: string, hash: string | null) => {
      judged += 1;
      if (judged === 1) await resetPassword(world, { phone, proof, password: 'volley2026' });
      return hash === `hashed:${password}`;
    };
    const raced = await logInByPassword(
      { ...world, sessions, passwords: { ...world.passwords, matches } },
      { phone, password: 'rally2026', device: 'Mac · Safari', address: world.address },
    );
    return { raced, left: (await world.sessions.ofMember(actor.memberId)).sessions.length };
  };

  test('a log-in by the old password never outlives the reset it raced with', async () => {
    const world = newWorld();
    // the first judgement looked at the old hash, the second at the new one
    expect(await race(world, world.sessions)).toEqual({ raced: wrong, left: 0 });
  });

  test('control: without the version of the list it would', async () => {
    const world = newWorld();
    const unguarded: MembershipWorld['sessions'] = {
      ...world.sessions,
      add: async (session, ended) =>
        world.sessions.add(
          session,
          ended,
          (await world.sessions.ofMember(session.memberId)).version,
        ),
    };
    expect(await race(world, unguarded)).toMatchObject({ raced: { ok: true }, left: 1 });
  });

  /**
   * The first password from a stranger's session, with the owner's own between its judgement and its write:
   * the owner's ends every other session.
   */
  const firstPasswords = async (world: MembershipWorld, sessions: MembershipWorld['sessions']) => {
    const phone = inventedPhone();
    const [owner, stranger] = [await world.logIn(phone), await world.logIn(phone)];
    let judged = 0;
    const hash = async (password: string) => {
      judged += 1;
      if (judged === 1) await setPassword(world, owner.actor, { password: 'rally2026' });
      return world.passwords.hash(password);
    };
    const raced = await setPassword(
      { ...world, sessions, passwords: { ...world.passwords, hash } },
      stranger.actor,
      { password: 'stolen2026' },
    );
    const opens = await logIn(world, phone, 'rally2026');
    return { raced, owns: opens.ok && (await works(world, owner.token)) };
  };

  test('a session that was ended sets no password any more, however early it asked', async () => {
    const world = newWorld();
    expect(await firstPasswords(world, world.sessions)).toEqual({
      raced: { ok: false, reason: 'LOGIN_REQUIRED' },
      owns: true,
    });
  });

  test('control: with a list read after judging it would', async () => {
    const world = newWorld();
    const unguarded: MembershipWorld['sessions'] = {
      ...world.sessions,
      end: async (memberId, _ended, _version, passwordHash) => {
        const { sessions, version } = await world.sessions.ofMember(memberId);
        return world.sessions.end(memberId, sessions, version, passwordHash);
      },
    };
    expect(await firstPasswords(world, unguarded)).toEqual({
      raced: { ok: true, value: null },
      owns: false,
    });
  });

  test('a code that was right stays right when a log-in comes between', async () => {
    const world = newWorld();
    const phone = inventedPhone();
    const { actor } = await world.logIn(phone);
    await setPassword(world, actor, { password: 'rally2026' });
    const proof = await codeFor(world, phone);
    let hashed = 0;
    const hash = async (password: string) => {
      hashed += 1;
      if (hashed === 1) await logIn(world, phone, 'rally2026');
      return world.passwords.hash(password);
    };
    const deps = { ...world, passwords: { ...world.passwords, hash } };
    expect(await setPassword(deps, actor, { password: 'volley2026', proof })).toMatchObject({
      ok: true,
    });
    expect(hashed).toBe(2);
    expect((await world.sessions.ofMember(actor.memberId)).sessions).toHaveLength(1);
  });
});
