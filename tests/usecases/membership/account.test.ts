import { routes } from '../../../src/contract/routes';
import { approvedProfile } from '../../../functions/domain/entry/requirements';
import { authenticate } from '../../support/authenticate';
import { deleteAccount } from '../../../functions/usecases/leaving/delete-account';
import { getMe } from '../../../functions/usecases/membership/get-me';
import { subscribe } from '../../../functions/usecases/entering/subscribe';
import { inventedPhone } from '../../support/invented-phone';
import { describeInWorlds } from '../../support/membership-world';

const NO_WARDS = { alone: [], shared: [] };

describeInWorlds('an account', (newWorld) => {
  test('is not deleted while a live entry stands', async () => {
    const world = newWorld();
    const { actor, token } = await world.logIn(inventedPhone());
    await world.setLive(actor.memberId, 2, '2026-12-20');
    expect(await deleteAccount(world, actor)).toEqual({ ok: false, reason: 'ACCOUNT_IN_USE' });
    expect(await authenticate(world, token)).toMatchObject({ ok: true });
    world.clock.set('2026-12-20T16:00:00.000Z');
    expect(await deleteAccount(world, actor)).toEqual({ ok: true, value: null });
  });

  test('goes with its sessions and codes; the phone can begin anew', async () => {
    const world = newWorld();
    const phone = inventedPhone();
    const [one, two] = [await world.logIn(phone), await world.logIn(phone)];
    expect(await deleteAccount(world, one.actor)).toEqual({ ok: true, value: null });
    for (const { token } of [one, two])
      expect(await authenticate(world, token)).toMatchObject({ reason: 'LOGIN_REQUIRED' });
    expect(await world.members.find(one.actor.memberId)).toBeNull();
    // what was sent to the phone is remembered, so that opening and deleting accounts is no way to many SMS (MEM-9)
    expect((await world.codes.load(one.actor.phoneKey)).sentAt).toHaveLength(2);
    const again = await world.logIn(phone);
    expect(again.actor.memberId).not.toBe(one.actor.memberId);
  });

  test('whose deletion died half way enters nothing, says so, and is deleted by asking again', async () => {
    const world = newWorld();
    const { actor, token } = await world.logIn(inventedPhone());
    const dying = {
      ...world,
      results: {
        ...world.results,
        forgetAthlete: async () => {
          throw new Error('died');
        },
      },
    };
    await expect(deleteAccount(dying, actor)).rejects.toThrow('died');
    const half = await world.members.find(actor.memberId);
    expect(approvedProfile(half)).toEqual({ ok: false, reason: 'ACCOUNT_LEAVING' });
    expect(await getMe(world, actor)).toMatchObject({ value: { leaving: true, profile: null } });
    // what every route that writes is refused by (tests/http/leaving.test.ts)
    expect(await authenticate(world, token, routes.submitProfile)).toEqual({
      ok: false,
      reason: 'ACCOUNT_LEAVING',
    });
    expect(await deleteAccount(world, actor)).toEqual({ ok: true, value: null });
    expect(await world.members.find(actor.memberId)).toBeNull();
  });

  test('whose deletion has begun says so in every session: there, under way or to come', async () => {
    const world = newWorld();
    const phone = inventedPhone();
    const [one, two] = [await world.logIn(phone), await world.logIn(phone)];
    const { memberId, sessionId } = one.actor;
    const seen = await world.sessions.ofMember(memberId);
    const member = await world.members.find(memberId);
    if (!member) throw new Error('no account');
    expect(await world.members.leave(member, seen, NO_WARDS)).toBe('done');
    const later = await world.logIn(phone);
    for (const { token } of [one, two, later])
      expect(await authenticate(world, token, routes.submitProfile)).toEqual({
        ok: false,
        reason: 'ACCOUNT_LEAVING',
      });
    // a log-in that was judged before is judged again
    const session = await world.sessions.find(sessionId);
    if (!session) throw new Error('no session');
    const underWay = { ...session, id: world.ids.random(32), leaving: undefined };
    expect(await world.sessions.add(underWay, [], seen.version)).toBe('stale');
    const listed = await world.sessions.ofMember(memberId);
    expect(listed).toMatchObject({ leaving: true });
    expect(listed.sessions).toHaveLength(3);
    expect(await world.members.leave(member, listed, NO_WARDS)).toBe('stale');
  });

  test('is marked, reviewed and removed only as it was read', async () => {
    const world = newWorld();
    const { actor } = await world.logIn(inventedPhone());
    const read = await world.members.find(actor.memberId);
    if (!read) throw new Error('no account');
    expect(await world.members.reject(read, '照片不清晰')).toBe('done');
    const seen = await world.sessions.ofMember(actor.memberId);
    expect(await world.members.reject(read, '照片不清晰')).toBe('stale');
    expect(await world.members.withdrawApproval(read, '照片不清晰')).toBe('stale');
    expect(await world.members.leave(read, seen, NO_WARDS)).toBe('stale');
    expect(await world.members.remove(read, seen, [])).toBe('stale');
    const now = await world.members.find(actor.memberId);
    expect(now).toMatchObject({ review: 'rejected', version: read.version + 1 });
    expect(now?.leaving).toBeUndefined();
  });

  test('counts one message per accepted template, once per command, and spends them one by one', async () => {
    const world = newWorld();
    const { actor } = await world.logIn(inventedPhone());
    await subscribe(world, actor, ['invited', 'entry-result'], 'command-0001');
    await subscribe(world, actor, ['invited', 'entry-result'], 'command-0001');
    await subscribe(world, actor, ['invited'], 'command-0002');
    expect((await world.members.find(actor.memberId))?.subscriptions).toEqual({
      invited: 2,
      'entry-result': 1,
    });
    const spent = await Promise.all(
      Array.from({ length: 4 }, () => world.members.spendSubscription(actor.memberId, 'invited')),
    );
    expect(spent.filter(Boolean)).toHaveLength(2);
  });
});
