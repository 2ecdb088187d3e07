import { authenticate } from '../../support/authenticate';
import {
  endSession,
  logOut,
  logOutEverywhere,
} from '../../../functions/usecases/session/end-sessions';
import { listSessions } from '../../../functions/usecases/session/list-sessions';
import { logInByPhone } from '../../../functions/usecases/session/log-in-by-phone';
import { logInByWechat } from '../../../functions/usecases/session/log-in-by-wechat';
import { inventedPhone } from '../../support/invented-phone';
import { describeInWorlds, type MembershipWorld } from '../../support/membership-world';

const works = async (world: MembershipWorld, token: string) =>
  (await authenticate(world, token)).ok;

describeInWorlds('MEM-1: sessions', (newWorld) => {
  test('a session is found with one read, ends after 90 days, and no other text is looked for', async () => {
    const world = newWorld();
    const { token } = await world.logIn(inventedPhone());
    const find = jest.spyOn(world.sessions, 'find');
    expect(await works(world, token)).toBe(true);
    expect(find).toHaveBeenCalledTimes(1);
    for (const text of [null, '', 'x', `${token}x`, `${token.slice(0, 42)}=`])
      expect(await authenticate(world, text)).toEqual({ ok: false, reason: 'LOGIN_REQUIRED' });
    expect(find).toHaveBeenCalledTimes(1);
    world.clock.advance(90 * 86_400);
    expect(await works(world, token)).toBe(false);
  });

  test('the list shows every device, the newest first, this one marked', async () => {
    const world = newWorld();
    const phone = inventedPhone();
    const first = await world.logIn(phone, 'iPhone · 微信');
    const second = await world.logIn(phone, 'Mac · Safari');
    const list = await listSessions(world, first.actor);
    expect(list).toEqual({
      ok: true,
      value: {
        sessions: [
          {
            id: second.actor.sessionId,
            device: 'Mac · Safari',
            createdAt: '2026-11-25T09:01:01.000Z',
            lastSeenDay: '2026-11-25',
            current: false,
          },
          {
            id: first.actor.sessionId,
            device: 'iPhone · 微信',
            createdAt: '2026-11-25T09:00:00.000Z',
            lastSeenDay: '2026-11-25',
            current: true,
          },
        ],
      },
    });
  });

  test('logging out ends this one, ending one ends that one, and nobody ends another person’s', async () => {
    const world = newWorld();
    const phone = inventedPhone();
    const [one, two, three] = [
      await world.logIn(phone),
      await world.logIn(phone),
      await world.logIn(phone),
    ];
    const stranger = await world.logIn(inventedPhone());
    expect(await logOut(world, one.actor)).toEqual({ ok: true, value: null });
    expect(await works(world, one.token)).toBe(false);
    expect(await endSession(world, stranger.actor, two.actor.sessionId)).toMatchObject({
      reason: 'SESSION_NOT_FOUND',
    });
    expect(await works(world, two.token)).toBe(true);
    expect(await endSession(world, three.actor, two.actor.sessionId)).toMatchObject({ ok: true });
    expect(await works(world, two.token)).toBe(false);
    expect(await works(world, three.token)).toBe(true);
  });

  test('logging out everywhere leaves none, however many log in at the same moment', async () => {
    const world = newWorld();
    const phone = inventedPhone();
    const before = [await world.logIn(phone), await world.logIn(phone)];
    const { actor } = before[0]!;
    const [ended, ...during] = await Promise.all([
      logOutEverywhere(world, actor),
      logInByPhone(world, phone, 'Android'),
      logInByPhone(world, phone, 'Android'),
    ]);
    expect(ended).toEqual({ ok: true, value: null });
    for (const { token } of before) expect(await works(world, token)).toBe(false);
    // who logged in meanwhile either is listed, and can be ended, or does not live
    const alive = [];
    for (const result of during)
      if (result.ok && (await works(world, result.value.token))) alive.push(result.value.token);
    const listed = await world.sessions.ofMember(actor.memberId);
    expect(listed.sessions).toHaveLength(alive.length);
    expect(await logOutEverywhere(world, actor)).toMatchObject({ ok: true });
    for (const token of alive) expect(await works(world, token)).toBe(false);
  });

  test('the twenty-first device ends the oldest session', async () => {
    const world = newWorld();
    const phone = inventedPhone();
    const first = await world.logIn(phone);
    for (let device = 2; device <= 21; device += 1) {
      await logInByPhone(world, phone, 'Android');
      world.clock.advance(1);
    }
    expect(await works(world, first.token)).toBe(false);
    expect((await world.sessions.ofMember(first.actor.memberId)).sessions).toHaveLength(20);
  });

  test('ten devices of a new phone at once make one account', async () => {
    const world = newWorld();
    const phone = inventedPhone();
    const results = await Promise.all(
      Array.from({ length: 10 }, () => logInByPhone(world, phone, 'Android')),
    );
    const members = results.flatMap((result) => (result.ok ? [result.value.memberId] : []));
    expect(new Set(members).size).toBe(1);
    for (const result of results) if (!result.ok) expect(result.reason).toBe('TRY_AGAIN'); // never half done
    const listed = await world.sessions.ofMember(members[0]!);
    expect(listed.sessions).toHaveLength(members.length);
  });

  test('WeChat’s one tap leads to the same account, and its openid is kept', async () => {
    const world = newWorld();
    const phone = inventedPhone();
    const { actor } = await world.logIn(phone);
    const input = { loginCode: 'login-lin', phoneCode: `phone-${phone}`, device: 'iPhone · 微信' };
    const loggedIn = await logInByWechat(world, input);
    if (!loggedIn.ok) throw new Error(loggedIn.reason);
    const same = await authenticate(world, loggedIn.value.token);
    expect(same).toMatchObject({ ok: true, value: { memberId: actor.memberId } });
    expect((await world.members.find(actor.memberId))?.openid).toBe('openid-lin');
    expect(await logInByWechat(world, { ...input, loginCode: 'used' })).toEqual({
      ok: false,
      reason: 'WECHAT_CODE_INVALID',
    });
    world.wechat.down = true;
    expect(await logInByWechat(world, input)).toEqual({ ok: false, reason: 'WECHAT_UNAVAILABLE' });
  });
});
